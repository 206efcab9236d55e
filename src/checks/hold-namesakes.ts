import { changesNothing, NO_OVERRIDES, type Overrides, problem } from "../model/problem.js";
import type { CheckedRow, PersonOnCourse } from "../model/trainee.js";
import { withFindings } from "./apply-overrides.js";

/** The people of a course whom a roster does not bring. */
export function absentFrom(
  rows: readonly CheckedRow[],
  people: readonly PersonOnCourse[],
): PersonOnCourse[] {
  const brought = new Set(
    rows
      .flatMap(({ person }) => [person.identityKey, person.documentKey])
      .filter((key) => key !== null),
  );
  return people.filter(
    ({ identityKey, documentKey }) =>
      !brought.has(identityKey) && !(documentKey !== null && brought.has(documentKey)),
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
  return rows.map((row) => {
    if (row.outcome === "hold" || row.person.nameKey === null || !isNewcomer(row)) return row;
    const namesake = byName.get(row.person.nameKey);
    if (!namesake) return row;
    const cell = row.source.cells.iin ?? row.source.cells.identityDocument;
    const {
      identityKey: _identity,
      documentKey: _document,
      nameKeys: _names,
      ...record
    } = namesake;
    const found = problem("namesake-on-course", row.row, cell?.ref ?? null, {}, record);
    return withFindings(row, [found], overrides);
  });
}

function isNewcomer({ problems }: CheckedRow): boolean {
  return !changesNothing(problems) && !problems.some(({ code }) => code === "enrolment-updated");
}
