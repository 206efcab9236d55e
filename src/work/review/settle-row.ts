import { proposeEdits } from "../../checks/propose-edits.js";
import { personToLetPass } from "../../checks/trainee.js";
import { type CheckedRow, type Problem, type ProblemCode, problem } from "../../model/problem.js";
import { applyEdits, type Edits, type RosterRow } from "../../model/roster.js";
import type { PersonRecord } from "../../model/trainee.js";
import type { RegisteredCourse } from "../../register/courses/courses.js";
import { placeOfPerson } from "../../register/courses/people-on-course.js";
import { type ChangedMeanwhile, watchAll } from "../../register/db/moments.js";
import type { RegisterDatabase } from "../../register/db/sqlite.js";
import type { HeldRow } from "../../register/rosters/held-rows.js";
import { overridesFor } from "../../register/rosters/overrides.js";
import { leaveHeld, letIn } from "../../register/rosters/review.js";
import { decideRows } from "../decide-rows.js";
import { actOf, type Ports, type Session } from "../session.js";
import { withLastingFindings } from "./with-lasting-findings.js";

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
  /** Whether anything in the register has changed since: the assessment holds while nothing has. */
  hasChanged: ChangedMeanwhile;
}

/**
 * Checks a held row again: the register, the course and the row may have changed since.
 *
 * @param db the register, or a transaction of it
 */
export async function assessRow(
  ports: Pick<Ports, "now">,
  db: RegisterDatabase,
  course: RegisteredCourse,
  held: HeldRow,
  edits: Edits = {},
): Promise<Assessment> {
  const hasChanged = await watchAll(db);
  const source = Object.keys(edits).length > 0 ? applyEdits(held, edits) : rowOf(held);
  const { rows } = await decideRows(ports, db, [source], course);
  const [decided] = rows;
  if (!decided) throw new Error("a row got lost in the checks");
  const other = await placeOfAnother(db, course.id, held, decided);
  const overrides = await overridesFor(db, course.id);
  const alone = other ? inConflict(decided, other) : decided;
  const row = await withLastingFindings(db, alone, held, overrides);
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
    hasChanged,
  };
}

function rowOf({ row, cells, asWritten, edits }: HeldRow): RosterRow {
  return { row, cells, ...(asWritten ? { asWritten } : {}), ...(edits ? { edits } : {}) };
}

const OTHER_NAME: readonly ProblemCode[] = [
  "register-name-differs",
  "register-family-name-differs",
];

/** The place of somebody else whom the same roster brought under the identity of this row. */
async function placeOfAnother(
  db: RegisterDatabase,
  courseId: number,
  { rosterId }: HeldRow,
  { person, problems }: CheckedRow,
): Promise<{ row: number } | null> {
  if (!problems.some(({ code }) => OTHER_NAME.includes(code))) return null;
  const place = await placeOfPerson(db, courseId, person);
  return place?.rosterId === rosterId ? place : null;
}

/** Within a roster two names with one IIN are a slip: nobody marries between two lines. */
function inConflict(row: CheckedRow, { row: first }: { row: number }): CheckedRow {
  const { source, person } = row;
  const cell = source.cells.iin?.ref ?? null;
  const problems = row.problems.filter(({ code }) => !OTHER_NAME.includes(code));
  const found = problem("iin-conflict", row.row, cell, { first });
  return { outcome: "hold", row: row.row, source, person, problems: [...problems, found] };
}

/** A held row with the course it is held for. */
export interface HeldOfCourse {
  course: RegisteredCourse;
  held: HeldRow;
}

/** What became of a row in a review. */
export interface ReviewedRow {
  course: string;
  row: number;
  outcome: "accept" | "hold" | "drop";
  codes: ProblemCode[];
}

export function outcomeOf(
  { course, held, row }: Assessment,
  outcome: ReviewedRow["outcome"],
): ReviewedRow {
  const codes = [...new Set(row.problems.map(({ code }) => code))];
  return { course: course.code, row: held.row, outcome, codes };
}

/** The checks that a person is to pass all the same, and why. */
export interface Keep {
  codes: readonly ProblemCode[];
  reason: string;
}

/**
 * Lets a row in as assessed; `keep` holds the overrides, and is null where there are none.
 *
 * @throws UserError as `letIn`
 */
export async function enterAssessed(
  session: Session,
  assessment: Assessment,
  keep: Keep | null,
): Promise<void> {
  const { course, held, source, hasChanged } = assessment;
  const act = actOf(session);
  const overrides = (keep?.codes ?? []).map((code) => ({
    code,
    reason: keep?.reason ?? "",
    operator: act.operator,
    at: act.at,
  }));
  const person = personToLetPass(source);
  await letIn(session.register.db, course, { held, overrides, person }, act, async (inside) => {
    const isAsAssessed = !(await hasChanged(inside));
    const { row } = isAsAssessed
      ? assessment
      : await assessRow(session, inside, course, held, source.edits);
    return row.outcome === "accept" ? row : null;
  });
}

/** Leaves a row held; what was changed in it is kept. */
export async function leaveAssessed(
  session: Session,
  { course, held, source, row }: Assessment,
): Promise<void> {
  const { person } = row;
  // A row that nothing speaks against any more keeps what held it: somebody chose to leave it.
  const problems = row.outcome === "hold" ? row.problems : held.problems;
  const decision = { outcome: "hold", row: held.row, source, person, problems } as const;
  await leaveHeld(session.register.db, course, held, decision, actOf(session));
}
