import words from "../../data/name-words.json" with { type: "json" };
import { inCyrillic } from "../model/name-key.js";
import { tidy } from "../model/tidy-text.js";

/** Written small after the patronymic they belong to: Гусейн оглы. */
const SUFFIXES = new Set(words.suffixes);
/** Written small before the name they belong to, never at the end: ибн Сина, ван Дейк. */
const PARTICLES = new Set(words.particles);
const NOT_NAMES = new Set(words.notNames);
/** Written together with the capital after them. */
const JOINED_TO_NAMES = new Set([...words.particles, ...words.joiningPrefixes]);
const LATIN = /\p{Script=Latin}/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;
const NAME_CHARACTERS = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{M}' .-]*$/u;

/**
 * A name without the accidents of typing: one space between words, plain hyphens with nothing around
 * them, one kind of apostrophe, no list number before it and no comma after it. Letters stay.
 */
export function tidyName(text: string): string {
  return tidy(text)
    .replace(/^\d{1,4}[.)]\s*(?=\D)/, "")
    .replace(/[‐‑‒–—―−]/g, "-")
    .replace(/[’‘ʼʻ`´ʹ′]/g, "'")
    .replace(/\s*-\s*/g, "-")
    .replace(/^-+|-+$/g, "")
    .replace(/[,;]+$/, "")
    .trim();
}

/**
 * A word that is part of nobody's name: «Ахметова Айгүл - староста», «д-р Иванов», «Нет данных».
 *
 * @returns the first of them as written, or null
 */
export function wordThatIsNoName(name: string): string | null {
  const all = name.split(" ").flatMap((word) => [word, ...word.split("-")]);
  return all.find((word) => NOT_NAMES.has(word.toLowerCase().replace(/\.+$/, ""))) ?? null;
}

/**
 * A word with a capital letter inside, where two names were typed without a space: «ИвановаМария».
 * МакКензи, DeVito and О'Коннор are right.
 */
export function wordTypedAsOne(name: string): string | null {
  const parts = name.split(/[ '-]/);
  return (
    parts.find((part) => {
      const [before] = /^.*?\p{Ll}(?=\p{Lu})/u.exec(part) ?? [];
      return before !== undefined && !JOINED_TO_NAMES.has(before.toLowerCase());
    }) ?? null
  );
}

/** Whether nothing stands in a name but Cyrillic or Latin letters, spaces, hyphens, apostrophes. */
export function hasOnlyNameCharacters(name: string): boolean {
  return NAME_CHARACTERS.test(name);
}

/**
 * Whether a family name and a given name are there, both written out. A certificate with initials
 * does not say who learned.
 */
export function isComplete(name: string): boolean {
  const [family, given, ...rest] = name.split(" ");
  if (!family || !given || name.includes(".")) return false;
  return [given, ...rest].every((word) => word.length > 1);
}

/** Whether Latin and Cyrillic letters stand together in the name, within a word or side by side. */
export function hasMixedScript(name: string): boolean {
  return LATIN.test(name) && CYRILLIC.test(name);
}

/**
 * The name with Latin look-alikes replaced by the Cyrillic letters they were typed for.
 *
 * @returns null where a Latin letter has no Cyrillic twin, so that nothing can be proposed
 */
export function proposeCyrillic(name: string): string | null {
  const proposal = inCyrillic(name);
  return LATIN.test(proposal) ? null : proposal;
}

/** The name as it was most likely meant: look-alikes put right where that can be done. */
export function likelyName(name: string): string {
  return hasMixedScript(name) ? (proposeCyrillic(name) ?? name) : name;
}

/** The name in name case, where a word of it was typed in capitals or without any. */
export function inNameCase(name: string): string {
  const all = name.split(" ");
  return all
    .map((word, index) =>
      word
        .split("-")
        .map((part) => partInNameCase(part, index, all.length - 1))
        .join("-"),
    )
    .join(" ");
}

function partInNameCase(part: string, wordIndex: number, lastIndex: number): string {
  if (part.includes(".")) return part;
  const lower = lowerCase(part);
  const upper = part.toUpperCase();
  if (part !== lower && (part !== upper || part.length === 1)) return part;
  if (wordIndex > 0 && SUFFIXES.has(lower)) return lower;
  if (wordIndex < lastIndex && PARTICLES.has(lower) && (wordIndex > 0 || part === lower)) {
    return lower;
  }
  if (wordIndex > 1 && /^[IVX]+$/.test(part)) return part;
  return lower.replace(
    /^'*\p{L}|(?<=^\p{L})'\p{L}|'\p{Script=Latin}(?=\p{L})/gu,
    (start, at: number) => part.slice(at, at + start.length).toUpperCase(),
  );
}

/** Letter by letter, because the Turkish İ would become two. */
function lowerCase(text: string): string {
  return [...text].map((letter) => (letter === "İ" ? "i" : letter.toLowerCase())).join("");
}

const PATRONYMIC = /\p{L}{2}(?:вич|вна|ична|ұлы|улы|оғлы|оглы|қызы|кызы)$/iu;

/** Nobody has so many names: family name, two given names, patronymic and a second family name. */
const MOST_NAMES = 5;

/**
 * How many people a name stands for: «Ахметова Айгүл Серікқызы Ким Сергей Петрович» is two. Told by a
 * second patronymic that does not follow at once on the first, as the family name of «Сергей Петрович
 * Рабинович» does, or by more names than a person has. Foreigners in Latin letters may have any
 * number.
 *
 * @param name with one space between words
 */
export function countPeople(name: string): number {
  const all = name.split(" ");
  const patronymics = all.flatMap((word, index) => (isPatronymic(word, index) ? index : []));
  const apart = patronymics.filter((at, index) => at - (patronymics[index - 1] ?? at - 2) > 1);
  const names = all.filter((word) => /^\p{Script=Cyrillic}/u.test(word) && !isSmallWord(word));
  return Math.max(1, apart.length, names.length > MOST_NAMES ? 2 : 1);
}

/** The first word is a family name, also where it ends like a patronymic: Абрамович. */
function isPatronymic(word: string, index: number): boolean {
  return index > 0 && (PATRONYMIC.test(word) || SUFFIXES.has(word.toLowerCase()));
}

function isSmallWord(word: string): boolean {
  return SUFFIXES.has(word.toLowerCase()) || PARTICLES.has(word.toLowerCase());
}
