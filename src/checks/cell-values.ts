import words from "../../data/name-words.json" with { type: "json" };
import outcomes from "../../data/outcomes.json" with { type: "json" };
import { inCyrillic } from "../model/name-key.js";
import { tidy } from "../model/tidy-text.js";
import type { Outcome } from "../model/trainee.js";

const SAID_BLANK = new Set(words.blank);

/** Whether a cell says in words or with a dash that it has nothing to say: «-», «нет», «жоқ». */
export function saysNothing(text: string): boolean {
  return text === "" || SAID_BLANK.has(text.toLowerCase());
}

const OUTCOME_OF_WORD = new Map<string, Outcome>([
  ...outcomes.completed.map((word): [string, Outcome] => [word, "completed"]),
  ...outcomes.notCompleted.map((word): [string, Outcome] => [word, "not-completed"]),
]);

/**
 * What a word in the outcome column says: «Завершил(а)», «не сдал», «аяқтады», «passed».
 *
 * @returns null where the word is not known; nothing is guessed, a certificate depends on it
 */
export function parseOutcome(text: string): Outcome | null {
  // Before letter case is levelled: Latin B is a Cyrillic letter's twin, Latin b is not.
  return (
    OUTCOME_OF_WORD.get(plainWord(text)) ?? OUTCOME_OF_WORD.get(plainWord(inCyrillic(text))) ?? null
  );
}

function plainWord(text: string): string {
  return tidy(text)
    .toLowerCase()
    .replace(/ё/g, "е")
    .replace(/[‐‑‒–—−]/g, "-")
    .replace(/ ?\(-? ?(?:ла|на|а|ся|сь)\)|\/-?(?:ла|на|а)(?=\s|$)/g, "")
    .replace(/^не-/, "не ")
    .replace(/[.,;:!"«»]+/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}
