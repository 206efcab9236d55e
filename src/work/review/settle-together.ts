import { outcomeWord } from "../../checks/cell-values.js";
import type { Edits } from "../../model/roster.js";
import type { Outcome } from "../../model/trainee.js";
import {
  answerOutcomeWord,
  meanings,
  readOutcomeWords,
} from "../../register/centre/outcome-words.js";
import { actOf, type Session } from "../session.js";
import { type HeldTogether, heldTogether, type TogetherRow } from "./held-together.js";
import {
  assessRow,
  enterAssessed,
  type HeldOfCourse,
  leaveAssessed,
  type ReviewedRow,
} from "./settle-row.js";

/** What a registrar can say about held rows of one kind. */
export type TogetherAnswer =
  /** Of a word, kept for later rosters; of rows without one, meant for each of them. */
  | { act: "outcome"; outcome: Outcome }
  | { act: "change" }
  | { act: "pass"; reason: string }
  | { act: "one-by-one" | "stop" };

/** Asks about held rows of one kind. */
export type AskTogether = (group: HeldTogether) => Promise<TogetherAnswer>;

interface Settled {
  reviewed: ReviewedRow[];
  /** What is still to be looked at by itself. */
  left: HeldOfCourse[];
  isStopped: boolean;
}

/**
 * Asks about held rows of one kind together, before each is looked at by itself. A row of which the
 * answer says all goes in; where more speaks against it, it keeps what was answered and stays held.
 *
 * @param outcomeTexts how an outcome is written into a row that has none
 */
export async function settleTogether(
  session: Session,
  rows: readonly HeldOfCourse[],
  outcomeTexts: Readonly<Record<Outcome, string>>,
  ask: AskTogether,
): Promise<Settled> {
  const { db } = session.register;
  const words = meanings(await readOutcomeWords(db));
  const edits = new Map<number, Edits>();
  const entered = new Map<number, ReviewedRow>();
  let isStopped = false;
  for (const group of heldTogether(rows, words)) {
    const open = group.rows.filter(({ held }) => !entered.has(held.id));
    if (open.length === 0) continue;
    const answer = await ask({ ...group, rows: open });
    isStopped = answer.act === "stop";
    if (isStopped) break;
    if (answer.act === "one-by-one") continue;
    if (answer.act === "outcome" && group.way === "word") {
      const said = { key: outcomeWord(group.word), word: group.word };
      await answerOutcomeWord(db, said, answer.outcome, actOf(session));
    }
    for (const one of open) {
      const change = { ...edits.get(one.held.id), ...changeBy(answer, group, one, outcomeTexts) };
      const done = await settle(session, one, change, group, answer);
      if (done) entered.set(one.held.id, done);
      else edits.set(one.held.id, change);
    }
  }
  const left = rows.filter(({ held }) => !entered.has(held.id));
  const kept = await Promise.all(left.map((one) => keepEdits(session, one, edits)));
  return { reviewed: [...entered.values()], left: kept, isStopped };
}

function changeBy(
  answer: TogetherAnswer,
  { way }: HeldTogether,
  { edits }: TogetherRow,
  outcomeTexts: Readonly<Record<Outcome, string>>,
): Edits {
  if (answer.act === "change") return edits;
  if (answer.act !== "outcome" || way === "word") return {};
  return { outcome: { text: outcomeTexts[answer.outcome] } };
}

/** @returns null where something else speaks against the row */
async function settle(
  session: Session,
  { course, held }: HeldOfCourse,
  edits: Edits,
  { code }: HeldTogether,
  answer: TogetherAnswer,
): Promise<ReviewedRow | null> {
  const assessment = await assessRow(session, session.register.db, course, held, edits);
  const others = assessment.errors.filter((found) => found.code !== code || answer.act !== "pass");
  if (others.length > 0) return null;
  const keep = answer.act === "pass" && assessment.errors.length > 0;
  const reason = answer.act === "pass" ? answer.reason : "";
  return enterAssessed(session, assessment, keep ? { codes: [code], reason } : null);
}

/** What was answered of a row that stays held is not asked again. */
async function keepEdits(
  session: Session,
  one: HeldOfCourse,
  edits: ReadonlyMap<number, Edits>,
): Promise<HeldOfCourse> {
  const change = edits.get(one.held.id) ?? {};
  if (Object.keys(change).length === 0) return one;
  const { course, held } = one;
  const assessment = await assessRow(session, session.register.db, course, held, change);
  await leaveAssessed(session, assessment);
  const { problems } = assessment.row;
  return { course, held: { ...held, ...assessment.source, problems } };
}
