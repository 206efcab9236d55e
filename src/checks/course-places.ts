import {
  type AcceptedRow,
  type CheckedRow,
  type DroppedFromCourse,
  NO_OVERRIDES,
  type Overrides,
  type Problem,
  type ProblemCode,
} from "../model/problem.js";
import { contentOf } from "../model/roster.js";
import type { PersonOnCourse, PersonRecord } from "../model/trainee.js";
import { identityProblem, withFindings } from "./overrides.js";

/** With one of these the person is on this course already. */
const ON_COURSE: readonly ProblemCode[] = [
  "already-enrolled",
  "already-documented",
  "enrolment-updated",
];

/**
 * Holds whoever already has a document of this very course under another code, or a place there: one
 * course entered twice would give everybody two certificates. A place is pointed out once, when its
 * person is new here.
 *
 * @param elsewhere places in courses that are most likely this one, by identity and document key
 */
export function checkOtherCourses(
  rows: readonly CheckedRow[],
  elsewhere: ReadonlyMap<string, PersonRecord>,
  overrides: Overrides = NO_OVERRIDES,
): CheckedRow[] {
  return withFound(rows, overrides, (row) => {
    const { identityKey, documentKey } = row.person;
    const record = elsewhere.get(identityKey ?? "") ?? elsewhere.get(documentKey ?? "");
    if (!record) return null;
    const { number, courseCode } = record;
    if (has(row, number === null ? ON_COURSE : ["already-documented"])) return null;
    const course = courseCode ?? "";
    const params = number === null ? { course, variant: "enrolled" } : { course, number };
    return identityProblem(row, "course-documented-elsewhere", params, record);
  });
}

/** Holds whoever a registrar took off this course: an old list must not bring them back unseen. */
export function holdDropped(
  rows: readonly CheckedRow[],
  dropped: DroppedFromCourse,
  overrides: Overrides = NO_OVERRIDES,
): CheckedRow[] {
  if (dropped.people.size === 0 && dropped.rows.size === 0) return [...rows];
  return withFound(rows, overrides, (row) => {
    const { person, source } = row;
    const drop =
      dropped.people.get(person.identityKey ?? "") ??
      dropped.rows.get(contentOf(source.asWritten ?? source.cells));
    // Whoever is on the course has been let in again.
    if (!drop || has(row, ON_COURSE)) return null;
    const params = { date: drop.at.slice(0, 10), reason: drop.reason };
    return identityProblem(row, "dropped-before", params);
  });
}

/** The people of a course whom a roster does not bring. */
export function absentFrom(
  rows: readonly CheckedRow[],
  people: readonly PersonOnCourse[],
): PersonOnCourse[] {
  const brought = new Set(rows.flatMap(({ person }) => [person.identityKey, person.documentKey]));
  return people.filter(
    ({ identityKey, documentKey }) =>
      !brought.has(identityKey) && (documentKey === null || !brought.has(documentKey)),
  );
}

/**
 * Holds newcomers who have the name of somebody on the course whom the roster no longer brings: most
 * likely the same person with a corrected IIN, who would get two certificates. Two namesakes who
 * stand in the roster together pass.
 */
export function holdNamesakes(
  rows: readonly CheckedRow[],
  absent: readonly PersonOnCourse[],
  overrides: Overrides = NO_OVERRIDES,
): CheckedRow[] {
  const byName = new Map(absent.flatMap((one) => one.nameKeys.map((key) => [key, one] as const)));
  return withFound(rows, overrides, (row) => {
    const namesake = row.person.nameKey === null ? undefined : byName.get(row.person.nameKey);
    if (!namesake || has(row, ON_COURSE)) return null;
    const {
      identityKey: _identity,
      documentKey: _document,
      nameKeys: _names,
      ...record
    } = namesake;
    return identityProblem(row, "namesake-on-course", {}, record);
  });
}

function withFound(
  rows: readonly CheckedRow[],
  overrides: Overrides,
  find: (row: AcceptedRow) => Problem | null,
): CheckedRow[] {
  return rows.map((row) => {
    const found = row.outcome === "hold" ? null : find(row);
    return found ? withFindings(row, [found], overrides) : row;
  });
}

function has({ problems }: AcceptedRow, codes: readonly ProblemCode[]): boolean {
  return problems.some(({ code }) => codes.includes(code));
}
