import { proposeEdits } from "../../checks/propose-edits.js";
import { UserError } from "../../model/errors.js";
import { OVERRIDABLE, PROBLEM_SEVERITIES, type ProblemCode } from "../../model/problem.js";
import { type Edits, KEPT_FIELDS, type RosterField } from "../../model/roster.js";
import { tidy } from "../../model/tidy-text.js";
import { parseDate } from "../../model/written-date.js";
import { heldRowAt } from "../../register/rosters/held-rows.js";
import { rosterFieldMeant } from "../../roster/field-meant.js";
import type { Session } from "../session.js";
import {
  type Assessment,
  assessRow,
  enterAssessed,
  type HeldOfCourse,
  leaveAssessed,
  outcomeOf,
  type ReviewedRow,
} from "./settle-row.js";

/**
 * Reads the values of `--set`, `7:iin=841014405586`, «3:итог=завершил», as what is to be changed in which row.
 *
 * @throws UserError `review-set` where one of them cannot be read
 */
export function parseSets(texts: readonly string[]): Map<number, Edits> {
  const sets = new Map<number, Edits>();
  for (const text of texts) {
    const match = /^\s*(\d+)\s*:\s*([^=]+?)\s*=(.*)$/su.exec(text);
    const field = rosterFieldMeant(match?.[2] ?? "");
    if (!match || field === null || !KEPT_FIELDS.includes(field)) {
      throw new UserError("review-set", { rosterFields: KEPT_FIELDS.join(", ") });
    }
    const row = Number(match[1]);
    sets.set(row, { ...sets.get(row), [field]: cellTyped(field, match[3] ?? "") });
  }
  return sets;
}

/** What a typed text puts into a cell: a birth date as a date, anything else as it is. */
export function cellTyped(field: RosterField, typed: string) {
  const text = tidy(typed);
  const date = field === "birthDate" ? parseDate(text) : null;
  return date === null ? { text } : { text, date };
}

/** What a review is told beforehand. */
export interface ReviewOrder {
  /** Findings to accept: what is proposed for them, or else to let the people pass with the reason. */
  accept: readonly ProblemCode[];
  /** What to change, by line. */
  sets: ReadonlyMap<number, Edits>;
  reason: string | null;
}

/**
 * Reads an order; null where nothing is ordered.
 *
 * @throws UserError `review-code`, `review-set`
 */
export function readOrder(said: {
  accept?: string[];
  set?: string[];
  reason?: string;
}): ReviewOrder | null {
  const { accept = [], set = [], reason } = said;
  if (accept.length === 0 && set.length === 0) return null;
  return { accept: accept.map(problemCode), sets: parseSets(set), reason: reason?.trim() || null };
}

function problemCode(said: string): ProblemCode {
  if (Object.hasOwn(PROBLEM_SEVERITIES, said)) return said as ProblemCode;
  const codes = Object.entries(PROBLEM_SEVERITIES)
    .filter(([, severity]) => severity === "error")
    .map(([known]) => known);
  throw new UserError("review-code", { code: said, codes: codes.join(", ") });
}

/** A finding that nothing is proposed for and nobody can be let pass, with a row that shows it. */
export interface NotAcceptable {
  code: ProblemCode;
  course: string;
  row: number;
  /** What has to be said to settle it. */
  field: RosterField;
}

const SETTLED_BY: readonly [codes: RegExp, field: RosterField][] = [
  [/^outcome-/, "outcome"],
  [/^hours-/, "hours"],
  [/^(?:iin|identity)-/, "iin"],
  [/^birth-date-/, "birthDate"],
];

/** What was ordered to be accepted and cannot be: each finding once. */
export function notAcceptable(
  rows: readonly HeldOfCourse[],
  reviewed: readonly ReviewedRow[],
  { accept }: ReviewOrder,
): NotAcceptable[] {
  return accept.flatMap((code) => {
    if (OVERRIDABLE.includes(code)) return [];
    const left = reviewed.find(({ outcome, codes }) => outcome === "hold" && codes.includes(code));
    const isProposed = rows.some(({ held }) =>
      held.problems.some((found) => found.code === code && proposeEdits(held, found) !== null),
    );
    if (left === undefined || isProposed) return [];
    const field = SETTLED_BY.find(([codes]) => codes.test(code))?.[1] ?? "fullName";
    return { code, course: left.course, row: left.row, field };
  });
}

interface Intent {
  assessment: Assessment;
  /** Checks to let the person pass. */
  letPass: ProblemCode[];
}

/**
 * Carries out what was ordered, for the rows that it is about; all of it is thought through before
 * anything is written.
 *
 * @throws UserError `review-which-course`, `held-row-not-found`, `held-row-ambiguous`, `reason-missing`
 */
export async function reviewByOrder(
  session: Session,
  rows: readonly HeldOfCourse[],
  order: ReviewOrder,
): Promise<ReviewedRow[]> {
  refuseUnknownRows(rows, order);
  const intents: Intent[] = [];
  for (const one of rows) {
    const intent = await intentFor(session, one, order);
    if (intent) intents.push(intent);
  }
  if (order.reason === null && intents.some(({ letPass }) => letPass.length > 0)) {
    throw new UserError("reason-missing");
  }
  return Array.fromAsync(intents, (intent) => carryOut(session, intent, order));
}

/** Lines are counted within a file, so one number means several rows where there are courses. */
function refuseUnknownRows(rows: readonly HeldOfCourse[], { sets }: ReviewOrder): void {
  const courses = [...new Set(rows.map(({ course }) => course.code))];
  if (sets.size > 0 && courses.length > 1) {
    throw new UserError("review-which-course", { courses: courses.join(", ") });
  }
  const held = rows.map((one) => one.held);
  for (const row of sets.keys()) heldRowAt(held, courses[0] ?? "", row);
}

async function intentFor(
  session: Session,
  { course, held }: HeldOfCourse,
  { accept, sets }: ReviewOrder,
): Promise<Intent | null> {
  const { db } = session.register;
  const edits = sets.get(held.row) ?? {};
  const before = await assessRow(session, db, course, held, edits);
  // Where nothing holds the row any more, what held it counts.
  const found = before.errors.length > 0 ? before.errors : held.problems;
  const isMeant = found.some(({ code }) => accept.includes(code));
  if (!isMeant && !sets.has(held.row)) return null;
  const accepted = before.errors.filter(({ code }) => accept.includes(code));
  const proposals = accepted.flatMap((one) => proposeEdits(before.source, one) ?? []);
  const assessment =
    proposals.length === 0
      ? before
      : await assessRow(session, db, course, held, Object.assign({}, edits, ...proposals));
  const letPass = assessment.errors
    .map(({ code }) => code)
    .filter((code) => accept.includes(code) && OVERRIDABLE.includes(code));
  return { assessment, letPass: [...new Set(letPass)] };
}

async function carryOut(
  session: Session,
  { assessment, letPass }: Intent,
  { reason }: ReviewOrder,
): Promise<ReviewedRow> {
  const remains = assessment.errors.filter(({ code }) => !letPass.includes(code));
  if (remains.length > 0) return leaveAssessed(session, assessment);
  const keep = letPass.length > 0 ? { codes: letPass, reason: reason ?? "" } : null;
  try {
    return await enterAssessed(session, assessment, keep);
  } catch (error) {
    // A row before it brought the same person in.
    if (!(error instanceof UserError && error.code === "register-changed")) throw error;
    return outcomeOf(assessment, "hold");
  }
}
