import { dirname } from "node:path";
import { batchValues } from "../../documents/field-values.js";
import type { DocumentKind } from "../../model/document.js";
import { UserError } from "../../model/errors.js";
import { getCourse } from "../../register/courses.js";
import { type EnrolmentState, listEnrolments } from "../../register/enrolments.js";
import { fileOfDocument } from "../../register/file-of-document.js";
import { openHeldRows } from "../../register/held-rows.js";
import type { Register } from "../../register/open-register.js";
import { readCentre } from "../../register/settings.js";
import type { RegisterDatabase } from "../../register/sqlite.js";
import { decideIssue, documentOf, isShortOfHours } from "../../work/issue/decide-issue.js";
import { heldAgainst } from "../../work/issue/held-against.js";
import type { Context } from "../context.js";
import { editionsFor, takeChanged } from "../templates/editions-for.js";
import { dateOfIssue } from "./date-of-issue.js";
import { issueBatch } from "./issue-batch.js";
import { refuseEmptyPlaces, refuseMissingValues } from "./refuse-incomplete.js";

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

/** Nobody on the place's course is to get another document after an annulment, but by `--again`. */
const NOBODY_AGAIN: ReadonlySet<number> = new Set();

/**
 * Issues the document of one place in a course today, under the same checks as the whole course.
 *
 * @throws UserError `request-place-annulled`, `request-place-held`, `request-place-hours`,
 *   `register-changed` where the place leads to another document by now, and as `issueCourse`
 */
export async function issuePlace(
  context: Context,
  register: Register,
  { courseCode, enrolmentId, kind, confirm, andThen }: PlaceOrder,
): Promise<void> {
  const { db } = register;
  const { t, screen } = context;
  const course = await getCourse(db, courseCode);
  const centre = await readCentre(db);
  const issuedOn = dateOfIssue(context, course, {});
  const values = batchValues({ centre, course, issuedOn });
  const places = (await listEnrolments(db, course.id)).filter(({ id }) => id === enrolmentId);
  const held = await openHeldRows(db, course.code);
  const heldRowOf = heldAgainst(held);
  const decision = await decideIssue(course, onePage(places), held, values, NOBODY_AGAIN);
  for (const place of places) {
    const heldRow = heldRowOf(place)?.row ?? null;
    refusePlace(place, course.code, heldRow, isShortOfHours(course, place));
  }
  const { editions, changed } = await editionsFor(context, register, [kind], issuedOn, {});
  refuseMissingValues(t, course.code, decision);
  refuseEmptyPlaces(editions, decision);
  if (decision.disputed.length > 0) {
    const rows = decision.disputed.join(", ");
    screen.say(t("issue.disputed", { rows, course: course.code }));
  }
  if (decision.withoutHours > 0) screen.say(t("issue.no-attended", { count: 1 }));
  if (!(await confirm())) return;
  await takeChanged(context, register, changed, issuedOn, {});
  const folder = dirname(fileOfDocument(course.code, issuedOn, "-"));
  const batch = await issueBatch(context, register, {
    ...{ course, centre, held, issuedOn, editions, values, folder, size: 1 },
    kindFor(enrolment) {
      if (enrolment.id !== enrolmentId) return null;
      const now = documentOf(course, enrolment, heldRowOf, NOBODY_AGAIN);
      if (now !== kind) throw new UserError("register-changed");
      return now;
    },
    async andThen(inside, [number]) {
      if (number === undefined) throw new UserError("register-changed");
      await andThen(inside, number);
    },
  });
  if (batch === null) throw new UserError("register-changed");
}

/** Why nobody may get a document of this place now. */
function refusePlace(
  { documentNumber, stoppedAfter: number }: EnrolmentState,
  course: string,
  heldRow: number | null,
  isShort: boolean,
): void {
  if (documentNumber !== null) throw new UserError("register-changed");
  if (number !== null) throw new UserError("request-place-annulled", { course, number });
  if (heldRow !== null) throw new UserError("request-place-held", { course, row: heldRow });
  if (isShort) throw new UserError("request-place-hours", { course });
}

async function* onePage(places: readonly EnrolmentState[]) {
  yield places;
}
