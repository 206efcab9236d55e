import { applyOverrides, withFindings } from "../../checks/overrides.js";
import { proposeEdits } from "../../checks/propose-edits.js";
import { personToLetPass } from "../../checks/trainee.js";
import { nameInRow } from "../../model/person-in-row.js";
import {
  type CheckedRow,
  codesOf,
  errorsOf,
  type Overrides,
  PROBLEM_SEVERITIES,
  type Problem,
  type ProblemCode,
  problem,
} from "../../model/problem.js";
import { applyEdits, type Edits, type RosterRow } from "../../model/roster.js";
import type { PersonRecord } from "../../model/trainee.js";
import type { RegisteredCourse } from "../../register/courses/courses.js";
import { placeOfPerson } from "../../register/courses/enrolments.js";
import { type ChangedMeanwhile, type Db, watchAll } from "../../register/db/sqlite.js";
import { type HeldRow, openHeldRows, overridesFor } from "../../register/rosters/held-rows.js";
import { leaveHeld, letIn } from "../../register/rosters/review.js";
import { decideRows } from "../decide-rows.js";
import { actOf, type Ports, type Session } from "../session.js";

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
  db: Db,
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
  const errors = errorsOf(row.problems);
  const proposals = errors.map((found) => proposeEdits(source, found) ?? {});
  const proposal: Edits = Object.assign({}, ...proposals);
  const record = row.problems.find((found) => found.record)?.record ?? null;
  return { course, held, source, row, errors, proposal, record, hasChanged };
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
  db: Db,
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
export type HeldOfCourse = Pick<Assessment, "course" | "held">;

/** What became of a row in a review. */
export interface ReviewedRow {
  course: string;
  row: number;
  /** As the row has it; empty where it has none. */
  name: string;
  outcome: "accept" | "hold" | "drop";
  codes: ProblemCode[];
}

export function outcomeOf(
  { course, held, source, row }: Assessment,
  outcome: ReviewedRow["outcome"],
): ReviewedRow {
  const codes = codesOf(row.problems);
  const name = nameInRow(source.cells);
  return { course: course.code, row: held.row, name, outcome, codes };
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
): Promise<ReviewedRow> {
  const { course, held, source, hasChanged } = assessment;
  const act = actOf(session);
  const reason = keep?.reason ?? "";
  const overrides = (keep?.codes ?? []).map((code) => ({ code, reason, ...act }));
  const person = personToLetPass(source);
  await letIn(session.register.db, course, { held, overrides, person }, act, async (inside) => {
    const isAsAssessed = !(await hasChanged(inside));
    const { row } = isAsAssessed
      ? assessment
      : await assessRow(session, inside, course, held, source.edits);
    return row.outcome === "accept" ? row : null;
  });
  return outcomeOf(assessment, "accept");
}

/** Leaves a row held; what was changed in it is kept. */
export async function leaveAssessed(
  session: Session,
  assessment: Assessment,
): Promise<ReviewedRow> {
  const { course, held, source, row } = assessment;
  const { person } = row;
  // A row that nothing speaks against any more keeps what held it: somebody chose to leave it.
  const problems = row.outcome === "hold" ? row.problems : held.problems;
  const decision = { outcome: "hold", row: held.row, source, person, problems } as const;
  await leaveHeld(session.register.db, course, held, decision, actOf(session));
  return outcomeOf(assessment, "hold");
}

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
async function withLastingFindings(
  db: Db,
  row: CheckedRow,
  held: HeldRow,
  overrides: Overrides,
): Promise<CheckedRow> {
  const found: Problem[] = [];
  for (const { override: _, ...one } of held.problems) {
    // An override that was kept with the finding is looked up anew.
    const severity = PROBLEM_SEVERITIES[one.code];
    if (await lasts(db, one, row, held)) found.push({ ...one, severity });
  }
  if (row.outcome === "accept") return withFindings(row, found, overrides);
  return { ...row, problems: [...applyOverrides(found, row.person, overrides), ...row.problems] };
}

async function lasts(db: Db, found: Problem, row: CheckedRow, held: HeldRow) {
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
  db: Db,
  { params }: Problem,
  { problems }: CheckedRow,
  { courseCode, rosterId }: HeldRow,
): Promise<boolean> {
  if (problems.some(({ code }) => ON_THE_COURSE.includes(code))) return false;
  const waiting = await openHeldRows(db, courseCode);
  return !waiting.some((other) => other.rosterId === rosterId && other.row === params.first);
}
