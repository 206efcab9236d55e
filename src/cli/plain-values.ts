import type { Translate } from "../language/translate.js";
import { valueMeant, type WordGroup, wordShown } from "../model/value-words.js";
import type { Value } from "./command.js";

/** Any text. @param place its place in help: `text`, `name`, `pattern` */
export function text(place = "text"): Value<string> {
  return { place, parse: (said) => said };
}

/**
 * One of a few values, by its code or in words of any of the three languages.
 *
 * @param place its place in help: `kind`, `channel`
 * @param words where the words for them stand; the catalogue may say besides what each means
 */
export function choice<const Choice extends string>(
  place: string,
  choices: readonly Choice[],
  words: WordGroup | null = null,
): Value<Choice> {
  return {
    place,
    choices,
    words,
    parse: (said) => valueMeant(said, choices, words),
    expected: (t) => t("usage.expected-one-of", { choices: choicesShown(choices, words, t) }),
  };
}

/** What may be chosen, as the reader would say it. */
export function choicesShown(
  choices: readonly string[],
  words: WordGroup | null,
  { language }: Pick<Translate, "language">,
): string {
  return choices.map((one) => wordShown(one, words, language)).join(", ");
}

/** A number greater than zero: `72`, `1,5`. */
export function number(): Value<number> {
  return { place: "amount", parse: parseNumber, expected: (t) => t("usage.expected-number") };
}

const MOST_DAYS = 999;

/** A whole number of days, or none of them: `7`, `0`. */
export function days(): Value<number> {
  return {
    place: "days",
    parse: (said) => (/^\d{1,3}$/.test(said.trim()) ? Number(said) : null),
    expected: (t) => t("usage.expected-days", { most: MOST_DAYS }),
  };
}

/** A number greater than zero as a person gives it: `72`, `1,5`. Null where it is none. */
export function parseNumber(text: string): number | null {
  const plain = text.trim().replace(",", ".");
  if (!/^\d{1,5}(\.\d{1,2})?$/.test(plain)) return null;
  const value = Number(plain);
  return value > 0 ? value : null;
}

/** What a column of a roster holds: `D=outcome`, `Результат=outcome`, `F=skip`. */
export function column(): Value<string> {
  return {
    place: "column=field",
    parse: (said) => (/[^=].*=\s*\S/.test(said) ? said : null),
    expected: (t) => t("usage.expected-column"),
  };
}

/**
 * A file or folder that is there, or is to be written.
 *
 * @param place its place in help: `file`, `folder`
 * @param picked which files it is chosen from
 */
export function file(place = "file", picked?: "roster" | "copy" | "issued-file"): Value<string> {
  return { ...text(place), isPath: true, ...(picked === undefined ? {} : { picked }) };
}

/** A Word file to be written. */
export function docxFile(place = "file"): Value<string> {
  return {
    ...file(place),
    parse: (said) => (/[^/\\]\.docx$/i.test(said) ? said : null),
    expected: (t) => t("usage.expected-docx"),
  };
}

/** A zip archive to be written. */
export function zipFile(): Value<string> {
  return {
    ...file(),
    parse: (said) => (/[^/\\]\.zip$/i.test(said) ? said : null),
    expected: (t) => t("usage.expected-zip"),
  };
}
