import { creditsOf } from "../checks/course.js";
import {
  type COURSE_FIELDS,
  type Course,
  type CourseDraft,
  FIELDS_OF_COURSE,
} from "../model/course.js";
import { UserError } from "../model/errors.js";
import type { Problem } from "../model/problem.js";
import { optionOfField, type RosterRow } from "../model/roster.js";
import { isUnprintable, tidy } from "../model/tidy-text.js";
import {
  type CorrectedCourse,
  changeCourse,
  dropHeldRow,
  dropPerson,
} from "../register/courses/changes.js";
import { getCourse, listCourses, type RegisteredCourse } from "../register/courses/courses.js";
import { listEnrolments } from "../register/courses/enrolments.js";
import type { Db } from "../register/db/sqlite.js";
import { documentsThenAndNow } from "../register/documents/journal-rows.js";
import { heldRowAt, openHeldRows } from "../register/rosters/held-rows.js";
import { type DifferingDocument, differingAmong } from "./differing-documents.js";
import { nameOfCells, shortOfHours } from "./issue/decide-issue.js";
import { actOf, type Session } from "./session.js";
import { readReason, readText } from "./typed-text.js";

/** What a person says of a course. */
export type CourseSaid = {
  [Field in (typeof COURSE_FIELDS)[number]]?: NonNullable<Course[Field]>;
};

/**
 * What is said of a course, by a person or above a roster, as far as it says something: blank texts do
 * not.
 *
 * @throws UserError `text-unprintable`
 */
export function courseSaid(said: CourseDraft): CourseDraft {
  const draft: { [Field in keyof CourseDraft]: unknown } = {};
  for (const field of FIELDS_OF_COURSE) {
    const value = said[field];
    if (typeof value === "string" && isUnprintable(value)) {
      const option = field === "code" ? "course" : optionOfField(field);
      throw new UserError("text-unprintable", { fields: `--${option}` });
    }
    const plain = typeof value === "string" ? tidy(value) : value;
    if (plain !== undefined && plain !== "") draft[field] = plain;
  }
  return draft as CourseDraft;
}

/** @throws UserError `course-ends-before-start` */
export function refuseReversedCourse({ start, end }: CourseDraft): void {
  if (start && end && end < start) throw new UserError("course-ends-before-start", { start, end });
}

/**
 * Corrects a course; once a document of it is issued, with a reason.
 *
 * @returns it, how many of its rows are held, and which of its documents say something else now
 * @throws UserError `nothing-to-change`, `course-ends-before-start`, and as `getCourse` and
 *   `changeCourse`
 */
export async function correctCourse(
  session: Session,
  { course: code, reason: why, ...said }: CourseSaid & { course: string; reason?: string },
): Promise<CorrectedCourse & { held: number; differing: DifferingDocument[] }> {
  const { db } = session.register;
  const change = courseSaid(said);
  if (Object.keys(change).length === 0) throw new UserError("nothing-to-change");
  const reason = readText(session.t, "find.reason", why);
  refuseReversedCourse({ ...(await getCourse(db, code)), ...change });
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

/**
 * Takes a held row or a person without a document off a course.
 *
 * @throws UserError `drop-whom`, `reason-missing`, and as `getCourse`, `heldRowAt` and `dropPerson`
 */
export async function dropFromCourse(
  session: Session,
  { course: code, row, person, reason: why }: Dropping,
): Promise<{ course: string; row: number | null; person: string | null }> {
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

/** What keeps someone of a course from a document. */
export interface CourseFinding {
  row: number;
  name: string;
  file: string | null;
  /** The row as the roster has it; null for somebody who is enrolled. */
  source: RosterRow | null;
  problems: Problem[];
}

/** What was found in a course. */
export interface CourseFindings {
  course: string;
  enrolled: number;
  issued: number;
  held: CourseFinding[];
  /** Enrolled, but not to be issued as things stand. */
  blocked: CourseFinding[];
}

/** What keeps people from their documents, in one course or in all; courses without any are left out. */
export async function checkCourses(
  { register: { db } }: Session,
  { course: code }: { course?: string },
): Promise<CourseFindings[]> {
  const courses = await coursesMeant(db, code);
  const all = await Array.fromAsync(courses, (course) => findingsOf(db, course));
  return all.filter(({ held, blocked }) => held.length + blocked.length > 0);
}

/** The course of a code; every course where none is said. */
export async function coursesMeant(db: Db, code: string | undefined): Promise<RegisteredCourse[]> {
  const codes = code ? [code] : (await listCourses(db)).map((course) => course.code);
  return Array.fromAsync(codes, (one) => getCourse(db, one));
}

async function findingsOf(db: Db, course: RegisteredCourse): Promise<CourseFindings> {
  const held = (await openHeldRows(db, course.code)).map(
    ({ row, cells, fileName: file, problems }): CourseFinding => {
      return { row, name: nameOfCells(cells), file, source: { row, cells }, problems };
    },
  );
  const enrolments = await listEnrolments(db, course.id);
  const blocked = enrolments
    .filter(({ documentNumber }) => documentNumber === null)
    .map((one): CourseFinding => {
      const { row, fullNameRu: name } = one;
      return { row, name, file: null, source: null, problems: shortOfHours(course, one) };
    })
    .filter(({ problems }) => problems.length > 0);
  const issued = enrolments.filter(({ documentNumber }) => documentNumber !== null).length;
  return { course: course.code, enrolled: enrolments.length, issued, held, blocked };
}
