import months from "../../data/months.json" with { type: "json" };
import type { IsoDate } from "./course.js";
import { isoDate } from "./iso-date.js";

/** Kazakh months take endings (наурыздан, наурызға); the others stand as they are. */
const KAZAKH_MONTHS = months.kk.nominative;
const OTHER_MONTHS = [months.ru.genitive, months.ru.nominative, months.en.nominative];

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
  if (numeric) return isoDate(Number(numeric[4]), Number(numeric[3]), Number(numeric[1]));
  const yearFirst = YEAR_FIRST.exec(plain);
  if (yearFirst) return isoDate(Number(yearFirst[1]), Number(yearFirst[3]), Number(yearFirst[4]));
  const { before, day, month, after } = IN_WORDS.exec(plain)?.groups ?? {};
  const year = Number.parseInt(after ?? before ?? "", 10);
  return isoDate(year, monthNumber(month ?? "") ?? 0, Number(day));
}

/** 1 to 12 for a month's name in Kazakh, Russian or English; null for other words. */
export function monthNumber(name: string): number | null {
  const word = name.normalize("NFC").toLowerCase();
  const kazakh = KAZAKH_MONTHS.findIndex((month) => word.startsWith(month));
  const index = Math.max(kazakh, ...OTHER_MONTHS.map((list) => list.indexOf(word)));
  return index === -1 ? null : index + 1;
}
