import type { Outcome, OutcomeWords } from "../../model/trainee.js";
import type { Db } from "../db/sqlite.js";
import { type Act, addJournalEntry } from "../journal/entries.js";
import { saveSetting, settingOf } from "./settings.js";

const OUTCOME_WORDS = "outcome-words";

/** A word of the outcome column that the centre has answered for. */
export interface AnsweredWord {
  /** By which it is found, see `outcomeWord`. */
  key: string;
  /** As a roster had it. */
  word: string;
  outcome: Outcome;
  /** UTC, ISO 8601. */
  answeredAt: string;
  /** Operating-system user. */
  answeredBy: string;
}

/** The words that the centre has answered for, in the order of the alphabet. */
export async function readOutcomeWords(db: Db): Promise<AnsweredWord[]> {
  const kept = await settingOf(db, OUTCOME_WORDS);
  return kept === null ? [] : (JSON.parse(kept) as AnsweredWord[]);
}

export function meanings(words: readonly AnsweredWord[]): OutcomeWords {
  return new Map(words.map(({ key, outcome }) => [key, outcome]));
}

/**
 * Keeps what a word means in this centre's rosters from now on, or forgets it.
 *
 * @param outcome null where the word is to be asked about again
 * @returns false where that is so already
 */
export async function answerOutcomeWord(
  db: Db,
  { key, word }: Pick<AnsweredWord, "key" | "word">,
  outcome: Outcome | null,
  act: Act,
): Promise<boolean> {
  return db.transaction().execute(async (transaction) => {
    const before = await readOutcomeWords(transaction);
    const was = before.find((one) => one.key === key)?.outcome ?? null;
    if (was === outcome) return false;
    const others = before.filter((one) => one.key !== key);
    const { at, operator } = act;
    const now =
      outcome === null
        ? others
        : [...others, { key, word, outcome, answeredAt: at, answeredBy: operator }];
    const inOrder = now.sort((a, b) => a.word.localeCompare(b.word));
    const settings = await saveSetting(transaction, OUTCOME_WORDS, inOrder);
    const details = { word, from: was, to: outcome, settings };
    await addJournalEntry(transaction, act, "settings", OUTCOME_WORDS, details);
    return true;
  });
}
