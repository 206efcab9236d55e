import words from "../../data/name-words.json" with { type: "json" };

const SAID_BLANK = new Set(words.blank);

/** Trims and joins every kind of space into one plain space, and drops invisible characters. */
export function tidy(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** Whether a cell says in words or with a dash that it has nothing to say: «-», «нет», «жоқ». */
export function saysNothing(text: string): boolean {
  return text === "" || SAID_BLANK.has(text.toLowerCase());
}
