import words from "../../data/name-words.json" with { type: "json" };
import { tidy } from "../model/tidy-text.js";
import { hasMixedScript, hasOnlyNameCharacters, proposeLetters } from "./name-letters.js";

/** Written small after the patronymic they belong to: Гусейн оглы. */
const SUFFIXES = new Set(words.suffixes);
/** Written small before the name they belong to, never at the end: ибн Сина, ван Дейк. */
const PARTICLES = new Set(words.particles);
const NOT_NAMES = new Set(words.notNames);
/** Written together with the capital after them. */
const JOINED_TO_NAMES = new Set([...words.particles, ...words.joiningPrefixes]);

/** Of letters; whoever has more in the cell is no name. */
export const LONGEST_NAME = 150;

/**
 * A name without the accidents of typing: one space between words, plain hyphens with nothing around
 * them, one kind of apostrophe, no list number before it and no comma after it. Letters stay.
 */
export function tidyName(text: string): string {
  return withPlainApostrophes(tidyAsTyped(text));
}

/** One kind of apostrophe for all. */
export function withPlainApostrophes(name: string): string {
  return name.replace(/[’‘ʼʻ`´ʹ′]/g, "'");
}

/** Letters and spaces alone: nothing to put right. */
const WORDS_OF_LETTERS = /^[\p{L} ]*$/u;

/** The same with apostrophes as they were typed: some are letters, which tells how a name is written. */
export function tidyAsTyped(text: string): string {
  const seen = tidy(text);
  if (WORDS_OF_LETTERS.test(seen)) return seen;
  return seen
    .replace(/^\d{1,4}[.)]\s*(?=\D)/, "")
    .replace(/[\p{Pd}\u2212]/gu, "-")
    .replace(/\s*-\s*/g, "-")
    .replace(/^-+|-+$/g, "")
    .replace(/[,;]+$/, "")
    .trim();
}

const CYRILLIC_WORD = "[А-ЯЁӘҒҚҢӨҰҮҺІ][а-яёәғқңөұүһі]+";
const ORDINARY = new RegExp(`^${CYRILLIC_WORD}(?: ${CYRILLIC_WORD}){1,3}$`);

/**
 * Whether a name is two to four Kazakh or Russian words of which no rule of this house says anything, as
 * nearly every name is: it need not be looked at by each of them.
 */
export function isOrdinary(name: string): boolean {
  return (
    name.length <= LONGEST_NAME &&
    ORDINARY.test(name) &&
    declinedPatronymic(name) === null &&
    wordThatIsNoName(name) === null
  );
}

/**
 * A word that is part of nobody's name: «Ахметова Айгүл - староста», «д-р Иванов», «Нет данных».
 *
 * @returns the first of them as written, or null
 */
export function wordThatIsNoName(name: string): string | null {
  const all = name.split(" ");
  const parts = name.includes("-") ? all.flatMap((word) => [word, ...word.split("-")]) : all;
  return parts.find((word) => NOT_NAMES.has(word.toLowerCase().replace(/\.+$/, ""))) ?? null;
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

/** Петровича, Петровичу, Петровны, Петровне, Петровной; a family name alone may end so. */
const DECLINED_PATRONYMIC =
  /^\p{L}+(?:[ое]вич(?:а|у|ем|е)|(?:[ое]вн|иничн|ьичн)(?:ы|е|у|ой|ою))$/iu;

/**
 * The patronymic of a name that was copied from a sentence, in another case than the one that documents
 * need: «Сидорову Олегу Петровичу».
 */
export function declinedPatronymic(name: string): string | null {
  const last = name.split(" ").slice(2).at(-1) ?? "";
  return DECLINED_PATRONYMIC.test(last) ? last : null;
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

/** The name as it was most likely meant: its letters put right where that can be done. */
export function likelyName(name: string): string {
  const isMeantOtherwise = hasMixedScript(name) || !hasOnlyNameCharacters(name);
  return isMeantOtherwise ? (proposeLetters(name) ?? name) : name;
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
  // A second patronymic that stands apart is the fourth word at the earliest.
  if (all.length <= 3) return 1;
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
