import type { DocumentKind } from "../../model/document.js";
import { UserError } from "../../model/errors.js";
import type { RegisterDatabase } from "../../register/db/sqlite.js";
import type { Session } from "../session.js";
import type { Skipped } from "./decide-issue.js";
import { issueBatch } from "./issue-batch.js";
import { formsOf, planIssue } from "./plan-issue.js";

/** Somebody's place in a course for which one document is to be issued, and no other. */
export interface PlaceOrder {
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

/** Why nobody may get a document of this place now. */
function refusePlace({ number, annulled, heldRow: row }: Skipped, course: string): void {
  if (number !== null) throw new UserError("register-changed");
  if (annulled !== null) {
    throw new UserError("request-place-annulled", { course, number: annulled });
  }
  if (row !== null) throw new UserError("request-place-held", { course, row });
  throw new UserError("request-place-hours", { course });
}
