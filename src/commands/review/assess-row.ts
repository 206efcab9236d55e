import { withFindings } from "../../checks/apply-overrides.js";
import { proposeEdits } from "../../checks/propose-edits.js";
import { applyEdits, type Edits } from "../../model/edits.js";
import type { PersonRecord } from "../../model/known-trainee.js";
import { NO_OVERRIDES } from "../../model/override.js";
import type { Problem, ProblemCode } from "../../model/problem.js";
import type { RosterRow } from "../../model/roster.js";
import type { CheckedRow } from "../../model/trainee.js";
import type { RegisteredCourse } from "../../register/courses.js";
import type { HeldRow } from "../../register/held-rows.js";
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
  const row = withFindingsOfRoster(decided, held, source);
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
const SEEN_IN_THE_ROSTER: readonly ProblemCode[] = ["repeated-in-roster", "iin-conflict"];

function withFindingsOfRoster(row: CheckedRow, held: HeldRow, source: RosterRow): CheckedRow {
  if (source.edits?.iin || source.edits?.identityDocument) return row;
  const found = held.problems.filter(({ code }) => SEEN_IN_THE_ROSTER.includes(code));
  if (row.outcome === "accept") return withFindings(row, found, NO_OVERRIDES);
  return { ...row, problems: [...found, ...row.problems] };
}
