import { dirname } from "node:path";
import { batchValues } from "../../documents/field-values.js";
import type { DocumentKind } from "../../model/document.js";
import { UserError } from "../../model/errors.js";
import type { EnrolmentState } from "../../register/courses/enrolments.js";
import type { RegisterDatabase } from "../../register/db/sqlite.js";
import {
  type IssuedBatch,
  type IssueOrder,
  issueDocuments,
} from "../../register/documents/issue.js";
import { fileOfDocument } from "../../register/documents/numbers.js";
import { pressRun } from "../documents/press-run.js";
import type { EditionsOfDay } from "../editions/editions-for.js";
import { actOf, type Session } from "../session.js";
import type { Skipped } from "./decide-issue.js";
import { decidedBy, formsOf, type IssuePlan, planIssue } from "./plan-issue.js";

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

interface PlaceOrder {
  courseCode: string;
  enrolmentId: number;
  /** What was shown to the registrar. */
  kind: DocumentKind;
  /** Called once nothing speaks against it; false stops it. */
  confirm(): Promise<boolean>;
  /** Happens together with the issue, or not at all. */
  andThen(db: RegisterDatabase, number: string): Promise<void>;
}

/**
 * Issues the document of one place in a course today, under the same checks as the whole course.
 *
 * @throws UserError `request-place-annulled`, `request-place-held`, `request-place-hours`,
 *   `register-changed` where the place leads to another document by now, and as `issueCourse`
 */
export async function issuePlace(
  session: Session,
  { courseCode, enrolmentId, kind, confirm, andThen }: PlaceOrder,
): Promise<void> {
  const { t, tell } = session;
  const plan = await planIssue(session, courseCode, { place: enrolmentId });
  const skipped = plan.decision.skipped.find(({ place }) => place === enrolmentId);
  if (skipped) refusePlace(skipped, plan.course.code);
  if (plan.decision.getting.get(enrolmentId)?.kind !== kind)
    throw new UserError("register-changed");
  const forms = await formsOf(session, plan);
  if (plan.decision.withoutHours > 0) tell(t("issue.no-attended", { count: 1 }));
  if (!(await confirm())) return;
  const batch = await issueBatch(session, plan, forms, {
    async andThen(inside, [number]) {
      if (number === undefined) throw new UserError("register-changed");
      await andThen(inside, number);
    },
  });
  if (batch === null) throw new UserError("register-changed");
}

function refusePlace({ number, annulled, heldRow: row }: Skipped, course: string): void {
  if (number !== null) throw new UserError("register-changed");
  if (annulled !== null) {
    throw new UserError("request-place-annulled", { course, number: annulled });
  }
  if (row !== null) throw new UserError("request-place-held", { course, row });
  throw new UserError("request-place-hours", { course });
}
