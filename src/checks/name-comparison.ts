import words from "../../data/name-words.json" with { type: "json" };
import { editDistance, nameKey } from "../model/name-key.js";

/** A person's name in both spellings. */
export interface Names {
  fullNameKk: string;
  fullNameRu: string;
}

/** In words of up to so many letters one letter off is a slip, two are another name. */
const SHORT_WORD = 7;

/** Whether one of the spellings is the same, but for letters that `nameKey` levels. */
export function isSameName(one: Names, other: Names): boolean {
  return anyPair(one, other, (a, b) => a === b);
}

/**
 * Whether the family name alone is another: the given name is the same, and so is the patronymic
 * where both have one.
 */
export function hasOtherFamilyName(one: Names, other: Names): boolean {
  return anyPair(one, other, (a, b) => {
    const [familyA, givenA, ...patronymicA] = a.split(" ");
    const [familyB, givenB, ...patronymicB] = b.split(" ");
    if (familyA === familyB || givenA === undefined || givenA !== givenB) return false;
    const isMissing = patronymicA.length === 0 || patronymicB.length === 0;
    return isMissing || patronymicA.join(" ") === patronymicB.join(" ");
  });
}

/**
 * Whether the names are nearly the same: two words agree, and a third is mistyped or missing on one
 * side. Айгүл and Айнұр are two names, not one with a slip.
 */
export function isNearlySameName(one: Names, other: Names): boolean {
  return anyPair(one, other, (a, b) => {
    const [longer = [], shorter = []] = [a.split(" "), b.split(" ")].sort(
      (x, y) => y.length - x.length,
    );
    const pairs = shorter.map((word, index) => [word, longer[index] ?? ""] as const);
    const odd = pairs.filter(([word, meant]) => word !== meant);
    const isComparable = longer.length - shorter.length <= 1 && pairs.length - odd.length >= 2;
    return isComparable && odd.every(([word, meant]) => isMistyped(word, meant));
  });
}

function anyPair(one: Names, other: Names, holds: (a: string, b: string) => boolean): boolean {
  const keys = keysOf(one);
  return keysOf(other).some((b) => keys.some((a) => holds(a, b)));
}

function keysOf({ fullNameKk, fullNameRu }: Names): string[] {
  const key = nameKey(fullNameKk);
  return fullNameRu === fullNameKk ? [key] : [key, nameKey(fullNameRu)];
}

function isMistyped(word: string, meant: string): boolean {
  const most = Math.min(word.length, meant.length) > SHORT_WORD ? 2 : 1;
  return editDistance(word, meant) <= most;
}

/**
 * Whether somebody has every word of a name, as whole words, in either spelling: Хан is not Алихан.
 *
 * @param said words in any order and spelling
 */
export function isNamed(
  { fullNameKk, fullNameRu }: { fullNameKk: string; fullNameRu: string },
  said: string,
): boolean {
  const known = new Set([...keysOfWords(fullNameKk), ...keysOfWords(fullNameRu)]);
  const words = keysOfWords(said);
  return words.length > 0 && words.every((word) => known.has(word));
}

function keysOfWords(name: string): string[] {
  return name
    .split(/[\s-]+/)
    .map(nameKey)
    .filter((key) => key !== "");
}

const SUFFIXES = words.suffixes.join("|");
/** Мамед оглы, Серік қызы: one word in two. */
const SUFFIX_APART = new RegExp(`[ -](${SUFFIXES})(?![\\p{L}])`, "giu");
const PATRONYMIC = new RegExp(
  `(?<=\\p{L}{2})(?:${SUFFIXES}|[оеё]вич|[оеё]вна|иевич|иевна|ьевич|ьевна|инична|ич|ична)$`,
  "iu",
);
const LATIN = /\p{Script=Latin}/u;

/** From here on two words are one in two spellings: Жұмабек and Джумабек. */
const ALIKE = 0.6;
/** Below this they are two words, whatever the language: Серік and Петр. */
const FAR = 0.4;

interface NameWords {
  /** Keys of the names, without a patronymic's ending. */
  names: string[];
  patronymic: string | null;
}

type Likeness = "alike" | "unclear" | "far";

/**
 * Whether a Kazakh and a Russian spelling are clearly the names of two people, as where one column
 * was sorted without the other. Ахметова Гүлнұр Серікқызы and Гульнур Ахметова, or Ахметова Гульнур
 * Сериковна, are one.
 *
 * Words are compared by their keys, in any order, patronymics by the father's name:
 *
 * - Where no name meets, they are two people; a father's name in common is not enough.
 * - Where every name meets, it is one person, unless both have a father's name and these are far.
 * - Where one of two meets, it is one person if the father's name meets too, or if what is left is
 *   not far: Жүсіп and Юсуп.
 * - Of a spelling in Latin letters beside a Cyrillic one it is enough that one name meets.
 */
export function areTwoPeople(one: string, other: string): boolean {
  if (one === other || joined(one) === joined(other)) return false;
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const isRomanised = LATIN.test(one) !== LATIN.test(other);
  const fathers =
    a.patronymic !== null && b.patronymic !== null ? likeness(a.patronymic, b.patronymic) : null;
  const [fewer, more] = [namesToCompare(a, b), namesToCompare(b, a)].sort(
    (x, y) => x.length - y.length,
  ) as [string[], string[]];
  const { met, left } = match(fewer, more);
  if (met === 0) return true;
  if (isRomanised) return false;
  if (left.length === 0) return fathers === "far";
  if (fathers !== null) return fathers !== "alike" && (fathers === "far" || left.includes("far"));
  return met < 2 && left.includes("far");
}

/** A patronymic that only one of the two has may stand for a name without an ending there. */
function namesToCompare(own: NameWords, other: NameWords): string[] {
  if (own.patronymic === null || other.patronymic !== null) return own.names;
  return [...own.names, own.patronymic];
}

function wordsOf(name: string): NameWords {
  const all = name.replace(SUFFIX_APART, "$1").split(/[ -]/);
  const at = all.findIndex((word, index) => index > 0 && PATRONYMIC.test(word));
  const names = all.filter((_, index) => index !== at).map(stem);
  return { names, patronymic: all[at] === undefined ? null : stem(all[at]) };
}

/** Серікқызы and Сериковна come down to Серік, Жақып and Якуб to one beginning. */
function stem(word: string): string {
  return nameKey(word.replace(PATRONYMIC, "")).replace(/^(?:d?zh|i(?=[aeou]))/, "zh");
}

function joined(name: string): string {
  return nameKey(name).replace(/[ -]/g, "");
}

/** Each word of the shorter spelling takes the likest that is left of the longer. */
function match(fewer: readonly string[], more: readonly string[]) {
  const free = [...more];
  const left: Likeness[] = [];
  let met = 0;
  for (const word of fewer) {
    const found = free.findIndex((other) => likeness(word, other) === "alike");
    if (found < 0) {
      left.push(free.some((other) => likeness(word, other) === "unclear") ? "unclear" : "far");
      continue;
    }
    free.splice(found, 1);
    met += 1;
  }
  return { met, left };
}

function likeness(one: string, other: string): Likeness {
  const [shorter, longer] = one.length < other.length ? [one, other] : [other, one];
  // Ахмет beside Ахметова, Лев beside Льв-овна.
  if (shorter.length > 2 && longer.startsWith(shorter)) return "alike";
  const same = 1 - editDistance(one, other) / longer.length;
  if (same >= ALIKE) return "alike";
  return same < FAR ? "far" : "unclear";
}
