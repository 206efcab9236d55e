import type { PersonRecord } from "../model/known-trainee.js";
import { NO_OVERRIDES, type Overrides } from "../model/override.js";
import { type Problem, type ProblemCode, problem } from "../model/problem.js";
import type { AcceptedRow, CheckedRow } from "../model/trainee.js";
import { withFindings } from "./apply-overrides.js";

/** With one of these the person is on this course already. */
const ON_THIS_COURSE: readonly ProblemCode[] = ["already-enrolled", "enrolment-updated"];

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
  return rows.map((row) => {
    if (row.outcome === "hold") return row;
    const { identityKey, documentKey } = row.person;
    const record = elsewhere.get(identityKey ?? "") ?? elsewhere.get(documentKey ?? "");
    const found = record && findingOf(row, record);
    return found ? withFindings(row, [found], overrides) : row;
  });
}

function findingOf({ row, source, problems }: AcceptedRow, record: PersonRecord): Problem | null {
  const has = (codes: readonly ProblemCode[]) => problems.some(({ code }) => codes.includes(code));
  const cell = (source.cells.iin ?? source.cells.identityDocument)?.ref ?? null;
  const course = record.courseCode ?? "";
  if (record.number !== null) {
    if (has(["already-documented"])) return null;
    const params = { course, number: record.number };
    return problem("course-documented-elsewhere", row, cell, params, record);
  }
  if (has(ON_THIS_COURSE) || has(["already-documented"])) return null;
  const params = { course, variant: "enrolled" };
  return problem("course-documented-elsewhere", row, cell, params, record);
}
