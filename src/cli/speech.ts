import type { Language } from "../language/translate.js";

/** How commands are called in the languages that people type and read. */
export interface Speech {
  /** A command's name for the reader. */
  shown(path: readonly string[]): string;
  /** Words that were typed for it instead of its name. */
  typed(path: readonly string[]): readonly string[];
}

const ENGLISH: Speech = { shown: (path) => path.at(-1) ?? "", typed: () => [] };

/** What is written in Latin letters alone names commands by their own names. */
export function isOtherWord(word: string): boolean {
  return /[^\p{ASCII}]/u.test(word);
}

/**
 * Loads the words for commands where somebody types or reads any: who neither does is not kept waiting.
 *
 * @param typed what was written; null where nobody has written anything
 */
export async function speechFor(
  language: Language,
  typed: readonly string[] | null,
): Promise<Speech> {
  if (language === "en" && !typed?.some(isOtherWord)) return ENGLISH;
  const words = await import("./command-words.js");
  return {
    shown: (path) => words.commandShown(path, language),
    typed: (path) => (typed === null ? [] : words.typedFor(path, typed)),
  };
}
