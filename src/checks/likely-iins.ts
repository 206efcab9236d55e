import { dateInIin, FIRST_WEIGHTS, hasValidCheckDigit, SECOND_WEIGHTS } from "./iin.js";

const LENGTH = 12;
const LAST = LENGTH - 1;
const DIGITS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
const POSITIONS = Array.from({ length: LENGTH }, (_, index) => index);

/**
 * The IINs that one slip of the fingers could have made this one from: a digit wrong, two neighbours
 * swapped, a digit lost or doubled. A valid number has about one such neighbour, a wrong one about a
 * dozen, for the check digit refuses the others.
 *
 * @param written eleven to thirteen digits; anything else has none
 */
export function likelyIins(written: string): string[] {
  const neighbours = new Set(neighboursOf(written).filter((one) => one !== written));
  return [...neighbours].filter((one) => dateInIin(one) !== null);
}

function neighboursOf(written: string): string[] {
  if (!/^\d{11,13}$/.test(written)) return [];
  if (written.length === LENGTH) return withOneSlip(written);
  const changed = written.length > LENGTH ? withoutOneDigit(written) : withOneDigitMore(written);
  return changed.filter(hasValidCheckDigit);
}

function withoutOneDigit(written: string): string[] {
  return [...written].map((_, at) => written.slice(0, at) + written.slice(at + 1));
}

function withOneDigitMore(written: string): string[] {
  return POSITIONS.flatMap((at) =>
    DIGITS.map((digit) => written.slice(0, at) + digit + written.slice(at)),
  );
}

/** A digit put in the place of another. */
type Change = readonly [at: number, digit: number];

/** A hundred candidates for each row of a roster: only what changes is added up anew. */
function withOneSlip(written: string): string[] {
  const digits = [...written].map(Number);
  const sums = [FIRST_WEIGHTS, SECOND_WEIGHTS].map((weights) =>
    weights.reduce((sum, weight, at) => sum + weight * (digits[at] ?? 0), 0),
  );
  const changes: Change[][] = [
    ...POSITIONS.flatMap((at) => DIGITS.map((digit): Change[] => [[at, digit]])),
    ...POSITIONS.slice(1).map((at): Change[] => [
      [at - 1, digits[at] ?? 0],
      [at, digits[at - 1] ?? 0],
    ]),
  ];
  return changes
    .filter((change) => hasCheckDigitAfter(change, digits, sums))
    .map((change) => {
      const corrected = [...digits];
      for (const [at, digit] of change) corrected[at] = digit;
      return corrected.join("");
    });
}

function hasCheckDigitAfter(
  change: readonly Change[],
  digits: readonly number[],
  [first = 0, second = 0]: readonly number[],
): boolean {
  let [firstSum, secondSum, last] = [first, second, digits[LAST] ?? 0];
  for (const [at, digit] of change) {
    const more = digit - (digits[at] ?? 0);
    firstSum += (FIRST_WEIGHTS[at] ?? 0) * more;
    secondSum += (SECOND_WEIGHTS[at] ?? 0) * more;
    if (at === LAST) last = digit;
  }
  const check = firstSum % 11 < 10 ? firstSum % 11 : secondSum % 11;
  return check === last;
}
