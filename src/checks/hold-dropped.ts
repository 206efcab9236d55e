import {
  type Drop,
  type DroppedFromCourse,
  NO_OVERRIDES,
  type Overrides,
  type ProblemCode,
  problem,
} from "../model/problem.js";
import { contentOf } from "../model/roster.js";
import type { AcceptedRow, CheckedRow } from "../model/trainee.js";
import { withFindings } from "./apply-overrides.js";

/** With one of these the person is on the course: whoever was taken off has been let in again. */
const ON_COURSE: readonly ProblemCode[] = [
  "already-enrolled",
  "already-documented",
  "enrolment-updated",
];

/** Holds whoever a registrar took off this course: an old list must not bring them back unseen. */
export function holdDropped(
  rows: readonly CheckedRow[],
  dropped: DroppedFromCourse,
  overrides: Overrides = NO_OVERRIDES,
): CheckedRow[] {
  return rows.map((row) => {
    if (row.outcome === "hold") return row;
    const drop = dropOf(row, dropped);
    if (!drop || row.problems.some(({ code }) => ON_COURSE.includes(code))) return row;
    const cell = (row.source.cells.iin ?? row.source.cells.identityDocument)?.ref ?? null;
    const params = { date: drop.at.slice(0, 10), reason: drop.reason };
    return withFindings(row, [problem("dropped-before", row.row, cell, params)], overrides);
  });
}

function dropOf({ person, source }: AcceptedRow, dropped: DroppedFromCourse): Drop | undefined {
  return (
    dropped.people.get(person.identityKey ?? "") ??
    dropped.rows.get(contentOf(source.asWritten ?? source.cells))
  );
}
