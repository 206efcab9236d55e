import { applyOverrides, withFindings } from "../../checks/overrides.js";
import { personToLetPass } from "../../checks/trainee.js";
import {
  type CheckedRow,
  type Overrides,
  PROBLEM_SEVERITIES,
  type Problem,
  type ProblemCode,
} from "../../model/problem.js";
import type { RosterRow } from "../../model/roster.js";
import type { RegisterDatabase } from "../../register/db/sqlite.js";
import { type HeldRow, openHeldRows } from "../../register/rosters/held-rows.js";

/** A row alone cannot tell that another row of its roster is of the same person. */
const SEEN_IN_THE_ROSTER: readonly ProblemCode[] = [
  "repeated-in-roster",
  "iin-conflict",
  "similar-in-roster",
];

const ON_THE_COURSE: readonly ProblemCode[] = [
  "already-enrolled",
  "already-documented",
  "enrolment-updated",
  "already-issued",
];

/** A held row with what changing other cells, or blanking the one to blame, does not settle. */
export async function withLastingFindings(
  db: RegisterDatabase,
  row: CheckedRow,
  held: HeldRow,
  overrides: Overrides,
): Promise<CheckedRow> {
  const found: Problem[] = [];
  for (const one of held.problems) if (await lasts(db, one, row, held)) found.push(asFound(one));
  if (row.outcome === "accept") return withFindings(row, found, overrides);
  return { ...row, problems: [...applyOverrides(found, row.person, overrides), ...row.problems] };
}

async function lasts(
  db: RegisterDatabase,
  found: Problem,
  row: CheckedRow,
  held: HeldRow,
): Promise<boolean> {
  if (found.code === "hours-short") return row.source.edits?.hours?.text === "";
  if (!SEEN_IN_THE_ROSTER.includes(found.code) || isAnotherPersonNow(row.source)) return false;
  return found.params.variant !== "contradicts" || !(await isSettled(db, found, row, held));
}

/** Typing the same number as it should be, with its zeros, makes nobody another person. */
function isAnotherPersonNow(source: RosterRow): boolean {
  if (!source.edits?.iin && !source.edits?.identityDocument) return false;
  const before = personToLetPass({ row: source.row, cells: source.asWritten ?? source.cells });
  return before.identityKey !== personToLetPass(source).identityKey;
}

/** Of two rows that contradicted each other the one is right once the other is taken off. */
async function isSettled(
  db: RegisterDatabase,
  { params }: Problem,
  { problems }: CheckedRow,
  { courseCode, rosterId }: HeldRow,
): Promise<boolean> {
  if (problems.some(({ code }) => ON_THE_COURSE.includes(code))) return false;
  const waiting = await openHeldRows(db, courseCode);
  return !waiting.some((other) => other.rosterId === rosterId && other.row === params.first);
}

/** An override that was kept with the finding is looked up anew. */
function asFound({ override: _, ...found }: Problem): Problem {
  return { ...found, severity: PROBLEM_SEVERITIES[found.code] };
}
