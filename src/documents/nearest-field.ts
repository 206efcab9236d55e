import { editDistance, inLatin } from "../model/name-key.js";

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
  const latin = inLatin(written.toLowerCase());
  const folded = latin.replace(/[\s\u2010-\u2015-]+/g, "_");
  const isLookAlike = names.includes(latin) && latin !== written.toLowerCase();
  return { name: nearestName(folded, names), isLookAlike };
}

/**
 * The name among `names` that a mistyped one was probably meant to be.
 *
 * @returns null where none is near: more than a third of the letters would have to change
 */
export function nearestName(mistyped: string, names: readonly string[]): string | null {
  const ranked = names
    .map((name) => ({ name, distance: editDistance(mistyped.toLowerCase(), name) }))
    .sort((a, b) => a.distance - b.distance);
  const best = ranked[0];
  return best && best.distance <= Math.max(2, mistyped.length / 3) ? best.name : null;
}
