import columns from "../../data/columns.json" with { type: "json" };
import { normaliseWords } from "./normalise-words.js";

/** A word to look for; one that ends in `*` is the beginning of a word. */
export type Stem = string;

export function stems(pattern: string): Stem[] {
  return pattern.split(" ");
}

/** Whether every stem of a pattern begins, or is, one of the words. */
export function contains(words: readonly string[], pattern: readonly Stem[]): boolean {
  return pattern.every((stem) => words.some((word) => matches(word, stem)));
}

export function matches(word: string, stem: Stem): boolean {
  return stem.endsWith("*") ? word.startsWith(stem.slice(0, -1)) : word === stem;
}

/** The language a header names («…на казахском языке»); null where it names none, or both. */
export function languageOf(header: string): "kk" | "ru" | null {
  const words = ` ${normaliseWords(header)} `;
  const names = (language: "kk" | "ru") =>
    columns.languages[language].some((phrase) => words.includes(` ${phrase} `));
  const [kazakh, russian] = [names("kk"), names("ru")];
  if (kazakh === russian) return null;
  return kazakh ? "kk" : "ru";
}

const LANGUAGE_PHRASES = [...columns.languages.kk, ...columns.languages.ru].sort(
  (a, b) => b.length - a.length,
);

/** A header's words without those that only name a language. */
export function withoutLanguage(header: string): string {
  const words = LANGUAGE_PHRASES.reduce(
    (left, phrase) => left.replace(` ${phrase} `, " "),
    ` ${normaliseWords(header)} `,
  );
  return words.trim();
}
