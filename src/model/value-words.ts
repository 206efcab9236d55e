import words from "../../data/value-words.json" with { type: "json" };
import { tidy } from "./tidy-text.js";

/** What people say for one of a few values, by language; the first is what they are shown. */
type Words = Readonly<Partial<Record<string, readonly string[]>>>;

/** Groups of values that have words of three languages. */
export type WordGroup = keyof typeof words;

const GROUPS: Readonly<Record<WordGroup, Readonly<Record<string, Words>>>> = words;

/** A key under which the ways to type a word meet: `Истёк`, `истек`; `advanced_training`. */
export function wordKey(text: string): string {
  return tidy(text)
    .toLowerCase()
    .replace(/ё/g, "е")
    .replace(/[\s_\p{Pd}]+/gu, " ");
}

/**
 * The value that a person means: by its code, or in words of any of the three languages. The beginning
 * is enough where nothing else begins so.
 *
 * @param group where the words for the values stand; null where they have their codes alone
 * @returns null where it is none of them, or may be several
 */
export function valueMeant<Value extends string>(
  said: string,
  values: readonly Value[],
  group: WordGroup | null = null,
): Value | null {
  const key = wordKey(said);
  if (key === "") return null;
  const named = values.map((value) => ({ value, keys: wordsFor(value, group).map(wordKey) }));
  const exact = named.filter(({ keys }) => keys.includes(key));
  const begun = named.filter(({ keys }) => keys.some((one) => one.startsWith(key)));
  const [only, ...others] = exact.length > 0 ? exact : begun;
  return only && others.length === 0 ? only.value : null;
}

/** All that may be typed for a value. */
export function wordsFor(value: string, group: WordGroup | null): readonly string[] {
  const said = group === null ? {} : (GROUPS[group][value] ?? {});
  return [value, ...Object.values(said).flatMap((some) => some ?? [])];
}

/** How a reader of a language would say a value; its code where there is no other word for it. */
export function wordShown(value: string, group: WordGroup | null, language: string): string {
  if (group === null || language === "en") return value;
  return GROUPS[group][value]?.[language]?.[0] ?? value;
}
