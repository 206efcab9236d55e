import { applyOverrides, withFindings } from "../../checks/apply-overrides.js";
import { personToLetPass } from "../../checks/person-to-let-pass.js";
import { proposeEdits } from "../../checks/propose-edits.js";
import { applyEdits, type Edits } from "../../model/edits.js";
import type { PersonRecord } from "../../model/known-trainee.js";
import { PROBLEM_SEVERITIES, type Problem, type ProblemCode } from "../../model/problem.js";
import type { RosterRow } from "../../model/roster.js";
import type { CheckedRow } from "../../model/trainee.js";
import type { RegisteredCourse } from "../../register/courses.js";
import { type HeldRow, openHeldRows } from "../../register/held-rows.js";
import { overridesFor } from "../../register/overrides.js";
import type { RegisterDatabase } from "../../register/sqlite.js";
import type { Context } from "../context.js";
import { decideRows } from "../decide-rows.js";

/** A held row as the checks see it now, with what a review may do about it. */
export interface Assessment {
  course: RegisteredCourse;
  held: HeldRow;
  /** The row with the edits made so far. */
  source: RosterRow;
  row: CheckedRow;
  /** What still holds the row. */
  errors: Problem[];
  /** What would mend some of it; empty where only a person can tell. */
  proposal: Edits;
  /** The register's record that the row is compared with. */
  record: PersonRecord | null;
}

/** Checks a held row again: the register, the course and the row may have changed since. */
export async function assessRow(
  context: Context,
  db: RegisterDatabase,
  course: RegisteredCourse,
  held: HeldRow,
  edits: Edits = {},
): Promise<Assessment> {
  const source = Object.keys(edits).length > 0 ? applyEdits(held, edits) : rowOf(held);
  const { rows } = await decideRows(context, db, [source], course);
  const [decided] = rows;
  if (!decided) throw new Error("a row got lost in the checks");
  const row = await withFindingsOfRoster(db, course, decided, held);
  const errors = row.problems.filter(({ severity }) => severity === "error");
  const proposals = errors.map((found) => proposeEdits(source, found) ?? {});
  return {
    course,
    held,
    source,
    row,
    errors,
    proposal: Object.assign({}, ...proposals) as Edits,
    record: row.problems.find(({ record }) => record)?.record ?? null,
  };
}

function rowOf({ row, cells, asWritten, edits }: HeldRow): RosterRow {
  return { row, cells, ...(asWritten ? { asWritten } : {}), ...(edits ? { edits } : {}) };
}

/** A row alone cannot tell that another row of its roster is of the same person. */
const SEEN_IN_THE_ROSTER: readonly ProblemCode[] = [
  "repeated-in-roster",
  "iin-conflict",
  "similar-in-roster",
];

async function withFindingsOfRoster(
  db: RegisterDatabase,
  course: RegisteredCourse,
  row: CheckedRow,
  held: HeldRow,
): Promise<CheckedRow> {
  if (isAnotherPersonNow(row.source)) return row;
  const found: Problem[] = [];
  for (const one of held.problems.filter(({ code }) => SEEN_IN_THE_ROSTER.includes(code))) {
    if (!(await isSettled(db, one, row, held))) found.push(asFound(one));
  }
  if (found.length === 0) return row;
  const overrides = await overridesFor(db, course.id);
  if (row.outcome === "accept") return withFindings(row, found, overrides);
  return { ...row, problems: [...applyOverrides(found, row.person, overrides), ...row.problems] };
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
  row: CheckedRow,
  { courseCode, rosterId }: HeldRow,
): Promise<boolean> {
  if (params.variant !== "contradicts") return false;
  const isOnCourse = row.problems.some(({ code }) => ON_THE_COURSE.includes(code));
  const waiting = await openHeldRows(db, courseCode);
  return (
    !isOnCourse &&
    !waiting.some((other) => other.rosterId === rosterId && other.row === params.first)
  );
}

const ON_THE_COURSE: readonly ProblemCode[] = [
  "already-enrolled",
  "already-documented",
  "enrolment-updated",
  "already-issued",
];

/** An override that was kept with the finding is looked up anew. */
function asFound({ override: _, ...found }: Problem): Problem {
  return { ...found, severity: PROBLEM_SEVERITIES[found.code] };
}
