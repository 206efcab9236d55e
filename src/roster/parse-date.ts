import months from "../../data/months.json" with { type: "json" };
import words from "../../data/roster-words.json" with { type: "json" };
import type { IsoDate } from "../model/course.js";

/** Kazakh months take endings (наурыздан, наурызға); the others stand as they are. */
const KAZAKH_MONTHS = months.kk.nominative;
const OTHER_MONTHS = [months.ru.genitive, words.months.ru, words.months.en];

/** A month's name in any language, for building patterns. */
export const MONTH = `(?:(?:${KAZAKH_MONTHS.join("|")})\\p{L}{0,5}|(?:${OTHER_MONTHS.flat().join("|")})(?!\\p{L}))`;

/** «2026», «2026 жылғы», «2026 ж.», «2026 года», «2026 г.», for building patterns. */
export const YEAR =
  "\\d{4}(?:\\s*(?:жыл\\p{L}*|ж\\.|ж(?!\\p{L})|год\\p{L}*|г\\.|г(?!\\p{L}))\\s*,?)?";

const NUMERIC = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?:\s*(?:г\.?\s?р?|ж)\.?)?$/u;
const YEAR_FIRST =
  /^(\d{4})([./-])(\d{1,2})\2(\d{1,2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?)?$/;
const IN_WORDS = new RegExp(
  `^(?:(?<before>${YEAR})\\s*)?(?<day>\\d{1,2})\\s+(?<month>${MONTH})(?:\\s*,?\\s*(?<after>${YEAR}))?$`,
  "iu",
);

/** Time of day after a date, as exports write it: «05.03.1990 0:00:00». */
const MIDNIGHT = /\s+0?0:00(?::00)?$/;

/**
 * A date as people write it: 05.03.2026, 5/3/2026 (day first), 2026-03-05, «5 марта 2026 года»,
 * «2026 жылғы 5 наурыз». The year has four digits: two would be a guess.
 *
 * @returns null for anything else, and for days that no calendar has
 */
export function parseDate(text: string): IsoDate | null {
  const plain = text.normalize("NFC").replace(/\s+/gu, " ").trim().replace(MIDNIGHT, "");
  const numeric = NUMERIC.exec(plain);
  if (numeric) return realDate(Number(numeric[4]), Number(numeric[3]), Number(numeric[1]));
  const yearFirst = YEAR_FIRST.exec(plain);
  if (yearFirst) return realDate(Number(yearFirst[1]), Number(yearFirst[3]), Number(yearFirst[4]));
  const { before, day, month, after } = IN_WORDS.exec(plain)?.groups ?? {};
  const year = Number.parseInt(after ?? before ?? "", 10);
  return realDate(year, monthNumber(month ?? "") ?? 0, Number(day));
}

/** 1 to 12 for a month's name in Kazakh, Russian or English; null for other words. */
export function monthNumber(name: string): number | null {
  const word = name.normalize("NFC").toLowerCase();
  const kazakh = KAZAKH_MONTHS.findIndex((month) => word.startsWith(month));
  const index = Math.max(kazakh, ...OTHER_MONTHS.map((list) => list.indexOf(word)));
  return index === -1 ? null : index + 1;
}

/** `YYYY-MM-DD` where the calendar has that day, else null. */
export function realDate(year: number, month: number, day: number): IsoDate | null {
  if (!(year >= 1000)) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? date.toISOString().slice(0, 10) : null;
}
