import type { PersonOnCourse } from "../model/known-trainee.js";
import { problem } from "../model/problem.js";
import type { CheckedRow } from "../model/trainee.js";

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
): CheckedRow[] {
  const names = new Set(absent.flatMap(({ nameKeys }) => nameKeys));
  return rows.map((row) => {
    const isNew =
      row.outcome === "accept" &&
      !row.problems.some(({ code }) => code === "already-enrolled" || code === "enrolment-updated");
    if (!isNew || row.person.nameKey === null || !names.has(row.person.nameKey)) return row;
    const { source, person, problems } = row;
    const cell = source.cells.iin ?? source.cells.identityDocument;
    const found = problem("namesake-on-course", row.row, cell?.ref ?? null);
    return { outcome: "hold", row: row.row, source, person, problems: [...problems, found] };
  });
}
