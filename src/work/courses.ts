import { creditsOf } from "../checks/course.js";
import type { Course, CourseDraft, CourseKind, IsoDate } from "../model/course.js";
import { UserError } from "../model/errors.js";
import {
  type CorrectedCourse,
  changeCourse,
  dropHeldRow,
  dropPerson,
} from "../register/courses/changes.js";
import { getCourse } from "../register/courses/courses.js";
import { documentsThenAndNow } from "../register/documents/journal-rows.js";
import { heldRowAt, openHeldRows } from "../register/rosters/held-rows.js";
import { type DifferingDocument, differingAmong } from "./differing.js";
import { actOf, type Session } from "./session.js";
import { readReason, readText } from "./typed-text.js";

/** What a person says of a course. */
export interface CourseSaid {
  kind?: CourseKind;
  titleKk?: string;
  titleRu?: string;
  specialtyKk?: string;
  specialtyRu?: string;
  hours?: number;
  credits?: number;
  start?: IsoDate;
  end?: IsoDate;
}

export const COURSE_FIELDS = [
  "kind",
  "titleKk",
  "titleRu",
  "specialtyKk",
  "specialtyRu",
  "hours",
  "credits",
  "start",
  "end",
] as const satisfies readonly (keyof Course)[];

/** What is said of a course, as far as it says something: blank texts do not. */
export function courseSaid(said: CourseSaid): CourseDraft {
  const draft: Record<string, unknown> = {};
  for (const field of COURSE_FIELDS) {
    const value = said[field];
    const plain = typeof value === "string" ? value.trim() : value;
    if (plain !== undefined && plain !== "") draft[field] = plain;
  }
  return draft as CourseDraft;
}

/** A corrected course, and what follows from it. */
interface CourseCorrected extends CorrectedCourse {
  /** How many of its rows are held. */
  held: number;
  differing: DifferingDocument[];
}

/**
 * Corrects a course; once a document of it is issued, with a reason.
 *
 * @throws UserError `nothing-to-change`, `course-ends-before-start`, and as `getCourse` and
 *   `changeCourse`
 */
export async function correctCourse(
  session: Session,
  { course: code, reason: why, ...said }: CourseSaid & { course: string; reason?: string },
): Promise<CourseCorrected> {
  const { db } = session.register;
  const change = courseSaid(said);
  if (Object.keys(change).length === 0) throw new UserError("nothing-to-change");
  const reason = readText(session.t, "find.reason", why);
  const { start, end } = { ...(await getCourse(db, code)), ...change };
  if (end < start) throw new UserError("course-ends-before-start", { start, end });
  const correction = { change: withCreditsOf(change), reason };
  const corrected = await changeCourse(db, code, correction, actOf(session));
  const documents = await documentsThenAndNow(db, { courseId: corrected.course.id });
  return {
    ...corrected,
    held: (await openHeldRows(db, code)).length,
    differing: differingAmong(documents),
  };
}

/** New hours without new credits: credits follow, else the two would contradict each other. */
function withCreditsOf(change: CourseDraft): CourseDraft {
  if (change.hours === undefined || change.credits !== undefined) return change;
  return { ...change, credits: creditsOf(change.hours) };
}

/** Who is to be taken off a course: the held row of a line, or a person. */
interface Dropping {
  course: string;
  row?: number;
  /** By IIN or identity document. */
  person?: string;
  reason: string;
}

/** Whom a course was rid of. */
interface Dropped {
  course: string;
  row: number | null;
  person: string | null;
}

/**
 * Takes a held row or a person without a document off a course.
 *
 * @throws UserError `drop-whom`, `reason-missing`, and as `getCourse`, `heldRowAt` and `dropPerson`
 */
export async function dropFromCourse(
  session: Session,
  { course: code, row, person, reason: why }: Dropping,
): Promise<Dropped> {
  const { db } = session.register;
  if ((row === undefined) === (person === undefined)) throw new UserError("drop-whom");
  const reason = readReason(session.t, why);
  const course = await getCourse(db, code);
  const act = actOf(session);
  if (row !== undefined) {
    const held = heldRowAt(await openHeldRows(db, course.code), course.code, row);
    await dropHeldRow(db, course, held, reason, act);
  }
  if (person !== undefined) await dropPerson(db, course, person, reason, act);
  return { course: course.code, row: row ?? null, person: person ?? null };
}
