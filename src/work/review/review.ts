import { UserError } from "../../model/errors.js";
import { getCourse, listCourses } from "../../register/courses/courses.js";
import { openHeldRows } from "../../register/rosters/held-rows.js";
import type { Session } from "../session.js";
import { type Assessment, assessRow } from "./assess-row.js";
import { type ReviewOrder, reviewByOrder } from "./review-by-order.js";
import type { HeldOfCourse, ReviewedRow } from "./settle-row.js";
import { type Guide, walkThrough } from "./walk-through.js";

/** How held rows are gone through: listed only, as ordered beforehand, or with a registrar. */
export type ReviewWay =
  | { way: "list" }
  | { way: "order"; order: ReviewOrder }
  /** Null where nobody is there to be asked. */
  | { way: "walk"; guide: Guide | null };

/** What came of a review. */
export type Review =
  | { result: "nothing-held" }
  | { result: "listed"; rows: Assessment[] }
  /** `left` counts what is still held, in all courses. */
  | { result: "reviewed"; isOrdered: boolean; rows: ReviewedRow[]; left: number };

/**
 * Goes through what is held, in one course or in all of them, and puts it right.
 *
 * @throws UserError `review-needs-terminal`, and as `getCourse`, `reviewByOrder` and `walkThrough`
 */
export async function review(
  session: Session,
  code: string | undefined,
  how: ReviewWay,
): Promise<Review> {
  const held = await heldRows(session, code);
  if (how.way === "list") return { result: "listed", rows: await assessAll(session, held) };
  if (how.way === "order") return reviewed(session, true, reviewByOrder(session, held, how.order));
  if (held.length === 0) return { result: "nothing-held" };
  if (how.guide === null) throw new UserError("review-needs-terminal");
  return reviewed(session, false, walkThrough(session, held, how.guide));
}

/** What is held, what a review left before at the end. */
async function heldRows(
  { register: { db } }: Session,
  code: string | undefined,
): Promise<HeldOfCourse[]> {
  const codes = code ? [code] : (await listCourses(db)).map((course) => course.code);
  const rows: HeldOfCourse[] = [];
  for (const one of codes) {
    const course = await getCourse(db, one);
    for (const held of await openHeldRows(db, course.code)) rows.push({ course, held });
  }
  const leftAt = ({ held }: HeldOfCourse) => held.leftAt ?? "";
  return rows.sort((a, b) => (leftAt(a) < leftAt(b) ? -1 : Number(leftAt(a) > leftAt(b))));
}

async function assessAll(session: Session, rows: readonly HeldOfCourse[]): Promise<Assessment[]> {
  const all: Assessment[] = [];
  for (const { course, held } of rows) {
    all.push(await assessRow(session, session.register.db, course, held));
  }
  return all;
}

async function reviewed(
  session: Session,
  isOrdered: boolean,
  settling: Promise<ReviewedRow[]>,
): Promise<Review> {
  const rows = await settling;
  const left = (await openHeldRows(session.register.db, null)).length;
  return { result: "reviewed", isOrdered, rows, left };
}
