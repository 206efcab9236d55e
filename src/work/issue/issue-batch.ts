import { dirname } from "node:path";
import { batchValues } from "../../documents/field-values.js";
import type { DocumentKind } from "../../model/document.js";
import type { EnrolmentState } from "../../register/courses/enrolments.js";
import {
  type IssuedBatch,
  type IssueOrder,
  issueDocuments,
} from "../../register/documents/issue.js";
import { fileOfDocument } from "../../register/documents/numbers.js";
import { pressRun } from "../documents/press-run.js";
import type { EditionsOfDay } from "../editions/editions-for.js";
import { actOf, type Session } from "../session.js";
import { decidedBy, type IssuePlan } from "./plan-issue.js";

/** Where the files of a plan's documents lie, inside the register folder. */
export function folderOf({ course, issuedOn }: Pick<IssuePlan, "course" | "issuedOn">): string {
  return dirname(fileOfDocument(course.code, issuedOn, "-"));
}

/**
 * Issues what a plan decided, null where nothing of it is left to issue.
 *
 * @param together what happens in the register with it
 * @throws UserError as `issueDocuments`, `decidedBy` and `pressRun`
 */
export async function issueBatch(
  session: Session,
  plan: IssuePlan,
  forms: EditionsOfDay<DocumentKind>,
  together: Pick<IssueOrder, "request" | "andThen">,
): Promise<IssuedBatch | null> {
  const { course, centre, issuedOn, decision } = plan;
  const { same } = plan.values;
  const order = { forms, folder: folderOf(plan), size: decision.getting.size, same };
  let kindFor: (enrolment: EnrolmentState) => DocumentKind | null = () => null;
  return pressRun(session, order, (press) => {
    const { checkSecret, room, written } = press;
    const { ownOf } = batchValues({ centre, course, issuedOn, checkSecret });
    return issueDocuments(
      session.register.db,
      {
        ...{ course, issuedOn, values: same, room, written, ...together },
        numberPatterns: centre.numberPatterns,
        async stillHolds(inside) {
          kindFor = await decidedBy(plan, inside);
        },
        kindFor: (enrolment) => kindFor(enrolment),
        render: (planned, enrolment) => press.make(planned, ownOf(enrolment, planned.number)),
      },
      actOf(session),
    );
  });
}
