import columns from "../../data/columns.json" with { type: "json" };
import { inCyrillic } from "../model/name-key.js";
import { withoutInvisible } from "../model/tidy-text.js";

/** Kazakh letters → what people type for them on a Russian keyboard. */
const TYPED_FOR_KAZAKH: Record<string, string> = {
  ә: "а",
  ғ: "г",
  қ: "к",
  ң: "н",
  ө: "о",
  ұ: "у",
  ү: "у",
  һ: "х",
  і: "и",
};

/** Digits, or words of Kazakh and Russian letters with one space between them. */
const PLAIN_WORDS = /^(?:\d+|[А-Яа-яЁёӘәҒғҚқҢңӨөҰұҮүҺһІі]+(?: [А-Яа-яЁёӘәҒғҚқҢңӨөҰұҮүҺһІі]+)*)$/;

/**
 * Words in the form in which headers and labels are compared: small letters, ё as е, one space for
 * any spaces, line breaks and punctuation, Latin look-alikes inside Cyrillic words made Cyrillic.
 */
export function normaliseWords(text: string): string {
  if (PLAIN_WORDS.test(text)) return text.toLowerCase().replaceAll("ё", "е");
  const visible = withoutInvisible(text).normalize("NFC");
  return (/\p{Script=Latin}/u.test(visible) ? foldLatinInCyrillic(visible) : visible)
    .toLowerCase()
    .replaceAll("ё", "е")
    .replaceAll("№", " № ")
    .replace(/[^\p{L}\p{N}№#]+/gu, " ")
    .trim();
}

/** Endings of the other gender or of several people, in brackets or behind a stroke. */
const ENDING = "-?(?:а|я|о|ы|и|шла|шли|ла|ли|лась|лись|ся|на|ны|ая|яя|ые|ие|ка|ца|ница)";
const OTHER_ENDING = new RegExp(
  `(?<=\\p{L}{2})(?:\\s?\\(\\s?${ENDING}\\s?\\)|/${ENDING}(?!\\p{L})/?)`,
  "giu",
);

/** A heading with one ending of each word: «Завершил(а)», «Прошёл/ла» are «Завершил», «Прошёл». */
export function withoutEndings(heading: string): string {
  return heading.replace(OTHER_ENDING, "");
}

function foldLatinInCyrillic(text: string): string {
  return text.replace(/\p{L}+/gu, (word) =>
    /\p{Script=Cyrillic}/u.test(word) ? inCyrillic(word) : word,
  );
}

/** Kazakh letters replaced by what a Russian keyboard offers for them: «Туган куни». */
export function foldKazakh(words: string): string {
  return words.replace(/[әғқңөұүһі]/gu, (letter) => TYPED_FOR_KAZAKH[letter] ?? letter);
}

/** A word to look for; one that ends in `*` is the beginning of a word. */
type Stem = string;

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

const LANGUAGE_PHRASES = [...columns.languages.kk, ...columns.languages.ru]
  .sort((a, b) => b.length - a.length)
  .map((phrase) => ` ${phrase} `);

/** A header's words without those that only name a language. */
export function withoutLanguage(header: string): string {
  const words = LANGUAGE_PHRASES.reduce(
    (left, phrase) => left.replace(phrase, " "),
    ` ${normaliseWords(header)} `,
  );
  return words.trim();
}
