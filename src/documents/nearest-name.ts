import { editDistance } from "../model/name-key.js";

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
