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

/** A hundred candidates for each row of a roster: only what changes is added up anew. */
function withOneSlip(written: string): string[] {
  const digits = [...written].map(Number);
  const [first, second] = sumsOf(digits);
  const last = digits[LAST] ?? 0;
  const iins: string[] = [];
  for (let at = 0; at < LAST; at += 1) {
    const [digit = 0, next = 0] = [digits[at], digits[at + 1]];
    const [weight, otherWeight] = [FIRST_WEIGHTS[at] ?? 0, SECOND_WEIGHTS[at] ?? 0];
    for (let other = 0; other < 10; other += 1) {
      const more = other - digit;
      if (checkDigit(first + weight * more, second + otherWeight * more) === last) {
        iins.push(written.slice(0, at) + other + written.slice(at + 1));
      }
    }
    const more = next - digit;
    const swappedFirst = first + (weight - (FIRST_WEIGHTS[at + 1] ?? 0)) * more;
    const swappedSecond = second + (otherWeight - (SECOND_WEIGHTS[at + 1] ?? 0)) * more;
    if (checkDigit(swappedFirst, swappedSecond) === (at + 1 === LAST ? digit : last)) {
      iins.push(`${written.slice(0, at)}${next}${digit}${written.slice(at + 2)}`);
    }
  }
  const check = checkDigit(first, second);
  return check < 10 ? [...iins, written.slice(0, LAST) + check] : iins;
}

function sumsOf(digits: readonly number[]): [first: number, second: number] {
  let [first, second] = [0, 0];
  for (let at = 0; at < LAST; at += 1) {
    first += (FIRST_WEIGHTS[at] ?? 0) * (digits[at] ?? 0);
    second += (SECOND_WEIGHTS[at] ?? 0) * (digits[at] ?? 0);
  }
  return [first, second];
}

function checkDigit(first: number, second: number): number {
  return first % 11 < 10 ? first % 11 : second % 11;
}
