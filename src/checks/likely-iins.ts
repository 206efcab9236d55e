import { dateInIin, hasValidCheckDigit } from "./iin.js";

const LENGTH = 12;
const DIGITS = "0123456789";

/**
 * The IINs that one slip of the fingers could have made a wrong one from: a digit wrong, two
 * neighbours swapped, a digit lost or doubled. They are about a dozen, for the check digit refuses
 * the others.
 *
 * @param written eleven to thirteen digits; anything else has none
 */
export function likelyIins(written: string): string[] {
  const neighbours = new Set(neighboursOf(written));
  neighbours.delete(written);
  return [...neighbours].filter((one) => hasValidCheckDigit(one) && dateInIin(one) !== null);
}

function neighboursOf(written: string): string[] {
  if (!/^\d{11,13}$/.test(written)) return [];
  const positions = [...written].map((_, at) => at);
  const [before, after] = [(at: number) => written.slice(0, at), (at: number) => written.slice(at)];
  if (written.length > LENGTH) return positions.map((at) => before(at) + after(at + 1));
  if (written.length < LENGTH) {
    return [...positions, written.length].flatMap((at) =>
      [...DIGITS].map((digit) => before(at) + digit + after(at)),
    );
  }
  return positions.flatMap((at) => [
    ...[...DIGITS].map((digit) => before(at) + digit + after(at + 1)),
    `${before(at)}${written[at + 1] ?? ""}${written[at]}${after(at + 2)}`,
  ]);
}
