import { nearestName } from "./nearest-name.js";

/** Cyrillic letters that look like Latin ones. Source: Unicode confusables, those on a kk/ru keyboard. */
const LOOK_ALIKES: Record<string, string> = Object.fromEntries(
  [..."аеорсухкмтнвіһԛԝѕј"].map((letter, at) => [letter, "aeopcyxkmthbihqwsj"[at] ?? letter]),
);

/**
 * The field that a mistyped one was probably meant to be, seen through the slips of a keyboard: other
 * case, a hyphen or a space for the underscore, Cyrillic letters that look like Latin ones.
 *
 * @returns the name, and whether only letters of the other alphabet keep it apart from what is written
 */
export function nearestField(
  written: string,
  names: readonly string[],
): { name: string | null; isLookAlike: boolean } {
  const latin = [...written.toLowerCase()].map((letter) => LOOK_ALIKES[letter] ?? letter).join("");
  const folded = latin.replace(/[\s\u2010-\u2015-]+/g, "_");
  const isLookAlike = names.includes(latin) && latin !== written.toLowerCase();
  return { name: nearestName(folded, names), isLookAlike };
}
