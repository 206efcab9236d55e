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
