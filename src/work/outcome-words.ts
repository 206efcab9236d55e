import { outcomeWord, parseOutcome } from "../checks/cell-values.js";
import { UserError } from "../model/errors.js";
import type { RosterRow } from "../model/roster.js";
import type { Outcome, OutcomeWords } from "../model/trainee.js";
import { answerOutcomeWord, readOutcomeWords } from "../register/centre/outcome-words.js";
import { actOf, type Session } from "./session.js";

/** What the centre has answered about words of the outcome column. */
export async function outcomeWords({ register: { db } }: Session) {
  return (await readOutcomeWords(db)).map(({ key: _, ...word }) => word);
}

/**
 * Forgets what was answered about a word: it is asked about again. Rows that were let in by it stay.
 *
 * @param word as the roster has it, or as it is listed
 * @throws UserError `outcome-word-unknown`
 */
export async function forgetOutcomeWord(
  session: Session,
  { word }: { word: string },
): Promise<{ word: string }> {
  const said = { key: outcomeWord(word), word };
  const isForgotten = await answerOutcomeWord(session.register.db, said, null, actOf(session));
  if (!isForgotten) throw new UserError("outcome-word-unknown", { word });
  return { word };
}

/** A word of a roster that is read as the centre has answered for it. */
export interface WordAsAnswered {
  word: string;
  outcome: Outcome;
  /** In how many rows. */
  count: number;
}

/** The words of a roster that are read as the centre has answered for them. */
export function wordsAsAnswered(
  rows: readonly RosterRow[],
  answered: OutcomeWords,
): WordAsAnswered[] {
  const found = new Map<string, WordAsAnswered>();
  for (const { cells } of rows) {
    const text = cells.outcome?.text ?? "";
    const key = outcomeWord(text);
    const outcome = parseOutcome(text) === null ? answered.get(key) : undefined;
    if (outcome === undefined) continue;
    const count = (found.get(key)?.count ?? 0) + 1;
    found.set(key, { word: text.replace(/\s+/gu, " ").trim(), outcome, count });
  }
  return [...found.values()];
}
