import { proposeEdits } from "../../checks/propose-edits.js";
import type { Edits } from "../../model/edits.js";
import { UserError } from "../../model/errors.js";
import { OVERRIDABLE } from "../../model/override.js";
import type { ProblemCode } from "../../model/problem.js";
import { heldRowAt } from "../../register/held-rows.js";
import type { RegisterDatabase } from "../../register/sqlite.js";
import type { Context } from "../context.js";
import { type Assessment, assessRow } from "./assess-row.js";
import { enterAssessed, leaveAssessed } from "./carry-out.js";
import { type HeldOfCourse, outcomeOf, type ReviewedRow } from "./reviewed-row.js";

/** What a review without a terminal is told. */
export interface ReviewOrder {
  /** Findings to accept: what is proposed for them, or else to let the people pass with the reason. */
  accept: readonly ProblemCode[];
  /** What to change, by line. */
  sets: ReadonlyMap<number, Edits>;
  reason: string | null;
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
 * @throws UserError `held-row-not-found`, `held-row-ambiguous`, `reason-missing`
 */
export async function reviewByFlags(
  context: Context,
  db: RegisterDatabase,
  rows: readonly HeldOfCourse[],
  order: ReviewOrder,
): Promise<ReviewedRow[]> {
  const intents = await intentsOf(context, db, rows, order);
  if (order.reason === null && intents.some(({ letPass }) => letPass.length > 0)) {
    throw new UserError("reason-missing");
  }
  const reviewed: ReviewedRow[] = [];
  for (const intent of intents) reviewed.push(await carryOut(context, db, intent, order));
  return reviewed;
}

async function intentsOf(
  context: Context,
  db: RegisterDatabase,
  rows: readonly HeldOfCourse[],
  order: ReviewOrder,
): Promise<Intent[]> {
  refuseUnknownRows(rows, order);
  const intents: Intent[] = [];
  for (const { course, held } of rows) {
    const edits = order.sets.get(held.row) ?? {};
    const assessment = await assessRow(context, db, course, held, edits);
    const isMeant = speaksAgainst(assessment).some((code) => order.accept.includes(code));
    if (!isMeant && !order.sets.has(held.row)) continue;
    intents.push(await intentFor(context, db, assessment, edits, order));
  }
  return intents;
}

/** What holds the row now; where nothing does any more, what held it. */
function speaksAgainst({ errors, held }: Assessment): ProblemCode[] {
  const codes = errors.length > 0 ? errors : held.problems;
  return codes.map(({ code }) => code);
}

function refuseUnknownRows(rows: readonly HeldOfCourse[], { sets }: ReviewOrder): void {
  const code = rows[0]?.course.code ?? "";
  const held = rows.map((one) => one.held);
  for (const row of sets.keys()) heldRowAt(held, code, row);
}

async function intentFor(
  context: Context,
  db: RegisterDatabase,
  before: Assessment,
  edits: Edits,
  { accept }: ReviewOrder,
): Promise<Intent> {
  const { course, held, source, errors } = before;
  const accepted = errors.filter(({ code }) => accept.includes(code));
  const proposals = accepted.map((found) => proposeEdits(source, found) ?? {});
  const all: Edits = Object.assign({}, edits, ...proposals);
  const assessment = await assessRow(context, db, course, held, all);
  const letPass = assessment.errors
    .map(({ code }) => code)
    .filter((code) => accept.includes(code) && OVERRIDABLE.includes(code));
  return { assessment, letPass: [...new Set(letPass)] };
}

async function carryOut(
  context: Context,
  db: RegisterDatabase,
  { assessment, letPass }: Intent,
  { reason }: ReviewOrder,
): Promise<ReviewedRow> {
  const remains = assessment.errors.filter(({ code }) => !letPass.includes(code));
  if (remains.length > 0) {
    await leaveAssessed(context, db, assessment);
    return outcomeOf(assessment, "hold");
  }
  const keep = letPass.length > 0 ? { codes: letPass, reason: reason ?? "" } : null;
  try {
    await enterAssessed(context, db, assessment, keep);
    return outcomeOf(assessment, "accept");
  } catch (error) {
    // A row before it brought the same person in.
    if (!(error instanceof UserError && error.code === "register-changed")) throw error;
    return outcomeOf(assessment, "hold");
  }
}
