import type { IsoDate } from "../model/course.js";
import { isoDate } from "../model/iso-date.js";
import type { ProblemCode } from "../model/problem.js";
import { nameOfSign } from "../model/tidy-text.js";

const FIRST_WEIGHTS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
const SECOND_WEIGHTS = [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2];
const CENTURY_OF_SEVENTH_DIGIT = ["", "18", "18", "19", "19", "20", "20"];

/**
 * Whether the twelfth digit agrees with the first eleven: their sum weighted 1…11 modulo 11; if that
 * is 10, again with the weights 3…11, 1, 2; if it is 10 again, no such number is ever given out.
 * The same digit guards a BIN (business identification number).
 * Source: Government Resolution of Kazakhstan № 406 of 22.05.2007 on forming identification numbers.
 *
 * @param digits twelve decimal digits
 */
export function hasValidCheckDigit(digits: string): boolean {
  if (!/^\d{12}$/.test(digits)) return false;
  const control = checkDigitOf(digits);
  return control !== null && control === Number(digits[11]);
}

function checkDigitOf(digits: string): number | null {
  const first = weightedRemainder(digits, FIRST_WEIGHTS);
  if (first < 10) return first;
  const second = weightedRemainder(digits, SECOND_WEIGHTS);
  return second < 10 ? second : null;
}

function weightedRemainder(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0) % 11;
}

/**
 * The birth date that the digits of an IIN spell: six digits YYMMDD, the seventh gives the century.
 * Since 26.08.2013 (decree № 853) it need not be the bearer's real birth date.
 *
 * @param digits twelve decimal digits
 * @returns null where the digits spell no date, as in a BIN or in twelve zeros
 */
export function dateInIin(digits: string): IsoDate | null {
  const century = CENTURY_OF_SEVENTH_DIGIT[Number(digits[6])];
  if (!century) return null;
  const year = Number(century + digits.slice(0, 2));
  return isoDate(year, Number(digits.slice(2, 4)), Number(digits.slice(4, 6)));
}

/** Leading zeros are those of the years 2000 to 2009: who was born in 1909 learns no more. */
const FIRST_WITH_ZEROS = "2000-01-01";

/**
 * Puts back the leading zeros that a spreadsheet dropped from the IIN of a person born in the 2000s.
 *
 * @param digits fewer than twelve digits
 * @param birthDate what is known of it besides the IIN: where that says otherwise, a digit was lost
 *   that is no zero
 * @returns twelve digits, or null where the result fails the check digit or spells no such date
 */
export function restoreLeadingZeros(digits: string, birthDate: IsoDate | null): string | null {
  if (digits.length < 8 || digits.length >= 12) return null;
  const restored = digits.padStart(12, "0");
  const spelled = hasValidCheckDigit(restored) ? dateInIin(restored) : null;
  if (spelled === null || spelled < FIRST_WITH_ZEROS) return null;
  return birthDate === null || birthDate === spelled ? restored : null;
}

/** What is wrong with a tidied IIN cell, the plainest fault first; null where nothing is. */
export function faultOfIin(text: string): ProblemCode | null {
  if (/\d[eе][+]?\d/i.test(text)) return "iin-exponent";
  if (!/^\d*$/.test(text)) return "iin-invalid";
  if (text.length !== 12) return "iin-length";
  if (!hasValidCheckDigit(text)) return "iin-check-digit";
  return dateInIin(text) === null ? "iin-invalid" : null;
}

/** Letters typed for digits, in either layout. */
const DIGIT_FOR_LETTER: Record<string, string> = {
  o: "0",
  о: "0",
  l: "1",
  i: "1",
  і: "1",
  "|": "1",
  з: "3",
  б: "6",
  в: "8",
  b: "8",
};

/** A number with the digits that some of its letters were typed for: 84l014405586. */
export function withDigitsForLetters(text: string): string {
  return [...text.toLowerCase()].map((sign) => DIGIT_FOR_LETTER[sign] ?? sign).join("");
}

/** The IIN that a text was most likely meant for, its stray marks and letters put right; null where none is. */
export function proposeIin(text: string): string | null {
  const digits = withDigitsForLetters(text.replace(/[^\p{L}\p{N}|]/gu, ""));
  return digits !== text && faultOfIin(digits) === null ? digits : null;
}

/** How the first character in an IIN that is no digit is named; null where all are digits. */
export function signInIin(text: string): string | null {
  const [sign] = /\D/u.exec(text) ?? [];
  return sign === undefined ? null : nameOfSign(sign);
}

/** Fewer decimals than this say too little of a number in exponent form. */
const FEWEST_DECIMALS = 2;

/**
 * Whether a written IIN can be another one mistyped: so many digits wrong, two neighbours swapped,
 * one digit lost or doubled, or the rest cut off by an exponent («8.41014E+11»).
 *
 * @param written as it stands in the roster, tidied; it need not be digits
 * @param iin twelve digits
 * @param mostWrong how many digits may differ
 */
export function isSlipOf(written: string, iin: string, mostWrong: 1 | 2): boolean {
  if (written === iin) return false;
  if (/e/i.test(written)) return isShortened(written, iin);
  if (written.length === iin.length) return isMistyped(written, iin, mostWrong);
  return Math.abs(written.length - iin.length) === 1 && hasOneMore(written, iin);
}

function isMistyped(written: string, iin: string, mostWrong: number): boolean {
  const wrong: number[] = [];
  for (let index = 0; index < iin.length; index += 1) {
    if (written[index] !== iin[index] && wrong.push(index) > 2) return false;
  }
  const [first = 0, second = 0] = wrong;
  const isSwap =
    second === first + 1 && written[first] === iin[second] && written[second] === iin[first];
  return wrong.length <= mostWrong || isSwap;
}

function hasOneMore(one: string, other: string): boolean {
  const [longer, shorter] = one.length > other.length ? [one, other] : [other, one];
  let same = 0;
  while (same < shorter.length && longer[same] === shorter[same]) same += 1;
  return longer.slice(same + 1) === shorter.slice(same);
}

/** Excel rounds the last digit that it leaves. */
function isShortened(written: string, iin: string): boolean {
  const [, decimals = "", exponent = ""] = /^\d[.,](\d+)e\+?(\d+)$/i.exec(written) ?? [];
  if (decimals.length < FEWEST_DECIMALS) return false;
  const rounding = 10 ** (Number(exponent) - decimals.length) / 2;
  return Math.abs(Number(written.replace(",", ".")) - Number(iin)) <= rounding;
}

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
