import type { Messages } from "../messages/en.js";
import type { Language } from "./languages.js";

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
    fillIn(catalogue[key as MessageKey] ?? key, written(params, language));
  return Object.assign(translate, { loose: translate, language }) as Translate;
}

/** Kazakh and Russian write 59,5 where English writes 59.5. */
function written(
  params: Record<string, string | number>,
  language: Language,
): Record<string, string | number> {
  if (language === "en") return params;
  const entries = Object.entries(params).map(([name, value]) => {
    const isDecimal = typeof value === "number" && !Number.isInteger(value);
    return [name, isDecimal ? String(value).replace(".", ",") : value];
  });
  return Object.fromEntries(entries);
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

/** Puts `params` into the `{places}` of a text; a place nobody fills stays visible. */
export function fillIn(text: string, params: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => String(params[name] ?? place));
}
