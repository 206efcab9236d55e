import words from "../../data/name-words.json" with { type: "json" };
import outcomes from "../../data/outcomes.json" with { type: "json" };
import { inCyrillic } from "../model/name-key.js";
import { tidy } from "../model/tidy-text.js";
import type { Outcome, OutcomeWords } from "../model/trainee.js";

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
 * What a word in the outcome column says: «Завершил(а)», «не сдал», «аяқтады», «passed»; or several
 * that say the same: «Прошел/Прошла», «Аяқтады / Завершил».
 *
 * @returns null where the word is not known; nothing is guessed, a certificate depends on it
 */
export function parseOutcome(text: string): Outcome | null {
  const whole = outcomeOfWord(text);
  if (whole !== null) return whole;
  const parts = text.split(/[/|\\(),;\n]/).filter((part) => plainWord(part) !== "");
  const [first = null, ...others] = parts.length > 1 ? parts.map(outcomeOfWord) : [];
  return others.every((other) => other === first) ? first : null;
}

function outcomeOfWord(text: string): Outcome | null {
  // Before letter case is levelled: Latin B is a Cyrillic letter's twin, Latin b is not.
  return (
    OUTCOME_OF_WORD.get(plainWord(text)) ?? OUTCOME_OF_WORD.get(plainWord(inCyrillic(text))) ?? null
  );
}

/**
 * The same with what the centre has answered before; that counts only for words of which nothing is
 * known otherwise.
 */
export function parseOutcomeAsAnswered(text: string, answered: OutcomeWords): Outcome | null {
  return parseOutcome(text) ?? answered.get(outcomeWord(text)) ?? null;
}

/** By what a word of the outcome column is remembered; empty where there is no word. */
export function outcomeWord(text: string): string {
  return plainWord(text);
}

function plainWord(text: string): string {
  return tidy(text)
    .toLowerCase()
    .replace(/ё/g, "е")
    .replace(/[‐‑‒–—−]/g, "-")
    .replace(/ ?\(-? ?(?:ла|на|а|ся|сь|шла|о|лась|лся)\)|\/-?(?:ла|на|а|шла|о|лась)(?=\s|$)/g, "")
    .replace(/^не-/, "не ")
    .replace(/[.,;:!"«»]+/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}
