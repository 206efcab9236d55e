import { type Problem, problem } from "../model/problem.js";
import type { RosterRow } from "../model/roster.js";
import { getCourse, listCourses, type RegisteredCourse } from "../register/courses/courses.js";
import { type EnrolmentState, listEnrolments } from "../register/courses/enrolments.js";
import type { RegisterDatabase } from "../register/db/sqlite.js";
import { type HeldRow, openHeldRows } from "../register/rosters/held-rows.js";
import { isShortOfHours, nameOfCells } from "./issue/decide-issue.js";
import type { Session } from "./session.js";

/** What keeps someone of a course from a document. */
export interface Finding {
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
  held: Finding[];
  /** Enrolled, but not to be issued as things stand. */
  blocked: Finding[];
}

/** What keeps people from their documents, in one course or in all; courses without any are left out. */
export async function checkCourses(
  { register: { db } }: Session,
  code: string | undefined,
): Promise<CourseFindings[]> {
  const codes = code ? [code] : (await listCourses(db)).map((course) => course.code);
  const all: CourseFindings[] = [];
  for (const one of codes) all.push(await findingsOf(db, await getCourse(db, one)));
  return all.filter(({ held, blocked }) => held.length + blocked.length > 0);
}

async function findingsOf(db: RegisterDatabase, course: RegisteredCourse): Promise<CourseFindings> {
  const held = (await openHeldRows(db, course.code)).map(heldFinding);
  const enrolments = await listEnrolments(db, course.id);
  const blocked = enrolments
    .filter((enrolment) => enrolment.documentNumber === null && isShortOfHours(course, enrolment))
    .map((enrolment) => blockedFinding(course, enrolment));
  const issued = enrolments.filter(({ documentNumber }) => documentNumber !== null).length;
  return { course: course.code, enrolled: enrolments.length, issued, held, blocked };
}

function heldFinding({ row, cells, fileName, problems }: HeldRow): Finding {
  return { row, name: nameOfCells(cells), file: fileName, source: { row, cells }, problems };
}

function blockedFinding({ hours }: RegisteredCourse, enrolment: EnrolmentState): Finding {
  const { row, fullNameRu, hoursAttended } = enrolment;
  const params = { hours: hoursAttended ?? 0, volume: hours };
  const problems = [problem("hours-short", row, null, params)];
  return { row, name: fullNameRu, file: null, source: null, problems };
}
