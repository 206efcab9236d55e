import type { Messages } from "../messages/en.js";
import { spelt, speltOnOneLine } from "../model/tidy-text.js";
import { isInCommand, quoted } from "./command-line.js";

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

export type MessageKey = keyof Messages;

type ParamNames<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | ParamNames<Rest>
  : never;

type Params<Key extends MessageKey> = Record<ParamNames<Messages[Key]>, string | number>;

/**
 * Says the message `key` in the language the translator was made for. The compiler asks for exactly
 * the `{params}` that the English text names.
 */
export interface Translate {
  <Key extends MessageKey>(
    key: Key,
    ...params: ParamNames<Messages[Key]> extends never ? [] : [Params<Key>]
  ): string;
  /** The same for a key put together from a code; the catalogue has every code's words. */
  loose(key: string, params: Record<string, string | number>): string;
  language: Language;
}

/** Loads one language's catalogue, and no other: start-up pays only for what it shows. */
export async function loadTranslate(language: Language): Promise<Translate> {
  const catalogue = await loadCatalogue(language);
  const translate = (key: string, params: Record<string, string | number> = {}) =>
    fillIn(catalogue[key as MessageKey] ?? key, params, language);
  return Object.assign(translate, { loose: translate, language }) as Translate;
}

async function loadCatalogue(language: Language): Promise<Record<MessageKey, string>> {
  switch (language) {
    case "kk":
      return (await import("../messages/kk.js")).kk;
    case "ru":
      return (await import("../messages/ru.js")).ru;
    case "en":
      return (await import("../messages/en.js")).en;
  }
}

/**
 * Puts `params` into the `{places}` of a text; a place nobody fills stays visible. A command that the
 * text names can be copied as it stands.
 */
export function fillIn(
  text: string,
  params: Record<string, string | number>,
  language: Language,
): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string, at: number) => {
    const said = params[name];
    if (said === undefined) return place;
    if (typeof said === "number") return numberInWords(said, language);
    const shown = ON_ONE_LINE.has(name) ? speltOnOneLine(said) : spelt(said);
    return isInCommand(text.slice(0, at)) ? quoted(shown) : shown;
  });
}

/** What is somebody's own text, and could otherwise pass for a line of Kualik's. */
const ON_ONE_LINE = new Set(
  "file files folder copy names name sheet part value text said code course user operator who".split(
    " ",
  ),
);

/** Kazakh and Russian write 59,5 where English writes 59.5. */
export function numberInWords(value: number, language: Language): string {
  return language === "en" ? String(value) : String(value).replace(".", ",");
}

/** A text with a capital letter in front, as headings and questions begin. */
export function capitalised(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/**
 * Of a text that the register has in both languages of documents the one for a reader of `language`:
 * Kazakh for Kazakh, Russian for any other.
 */
export function inLanguage<Field extends string>(
  language: Language,
  texts: Readonly<Record<`${NoInfer<Field>}${"Kk" | "Ru"}`, string>>,
  field: Field,
): string {
  return texts[`${field}${language === "kk" ? "Kk" : "Ru"}` as const];
}

/** What both languages of documents say, once where they say the same; empty where neither says it. */
export function inBothLanguages(kk: string | null = null, ru: string | null = null): string {
  return [...new Set([kk, ru])].filter((text) => text).join(" / ");
}
