/** The languages of the interface: the state language, Russian, English. */
export const LANGUAGES = ["kk", "ru", "en"] as const;

export type Language = (typeof LANGUAGES)[number];

export function isLanguage(text: string): text is Language {
  return (LANGUAGES as readonly string[]).includes(text);
}

/**
 * The language to speak: the first of `candidates` that names one, in the order given (the flag,
 * then the register's setting, then the environment). Locale names count by their first part:
 * `ru_RU.UTF-8` is Russian.
 *
 * @returns English where nothing names a language that Kualik speaks.
 */
export function chooseLanguage(candidates: readonly (string | null | undefined)[]): Language {
  for (const candidate of candidates) {
    const language = candidate?.toLowerCase().split(/[_.@-]/)[0];
    if (language && isLanguage(language)) return language;
  }
  return "en";
}
