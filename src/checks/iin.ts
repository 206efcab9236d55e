import type { IsoDate } from "../model/course.js";

const FIRST_WEIGHTS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
const SECOND_WEIGHTS = [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2];
const DAYS_OF_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const CENTURY_OF_SEVENTH_DIGIT: Record<string, string> = {
  "1": "18",
  "2": "18",
  "3": "19",
  "4": "19",
  "5": "20",
  "6": "20",
};

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
  const century = CENTURY_OF_SEVENTH_DIGIT[digits[6] ?? ""];
  if (century === undefined) return null;
  const date = `${century}${digits.slice(0, 2)}-${digits.slice(2, 4)}-${digits.slice(4, 6)}`;
  return isRealDate(date) ? date : null;
}

/** By arithmetic: a roster of many thousands asks it several times a row. */
function isRealDate(date: IsoDate): boolean {
  const [year, month, day] = [date.slice(0, 4), date.slice(5, 7), date.slice(8)].map(Number);
  if (!year || !month || !day) return false;
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = month === 2 && !isLeap ? 28 : DAYS_OF_MONTH[month - 1];
  return days !== undefined && day <= days;
}

/**
 * Puts back the leading zeros that a spreadsheet dropped from the IIN of a person born in the 2000s.
 *
 * @param digits fewer than twelve digits
 * @returns twelve digits, or null where the result fails the check digit or spells no date
 */
export function restoreLeadingZeros(digits: string): string | null {
  if (digits.length < 8 || digits.length >= 12) return null;
  const restored = digits.padStart(12, "0");
  return hasValidCheckDigit(restored) && dateInIin(restored) !== null ? restored : null;
}
