import type { IsoDate } from "./course.js";
import { isoDate, parseTypedDate } from "./iso-date.js";
import { tidy } from "./tidy-text.js";
import { MONTH, monthNumber, parseDate } from "./written-date.js";

/** A date that was read, and whether it says more than what was typed: the year, or which day today is. */
export interface TypedDate {
  date: IsoDate;
  isCompleted: boolean;
}

/** How many days ago the day is that a word names. */
const DAYS_AGO = new Map(
  Object.entries({
    0: ["сегодня", "бүгін", "today"],
    1: ["вчера", "кеше", "yesterday"],
    2: ["позавчера", "алдыңғы күні"],
  }).flatMap(([days, words]) => words.map((word) => [word, Number(days)] as const)),
);

const SHORT_YEAR = /^(\d{1,2})([.-])(\d{1,2})\2(\d{2})(?:\s*(?:г|ж)\.?)?$/u;
const WITHOUT_YEAR = /^(\d{1,2})\.(\d{1,2})\.?$/;
const WORDS_WITHOUT_YEAR = new RegExp(`^(\\d{1,2})\\s+(${MONTH})$`, "iu");

/** A year of two digits is one of the next ten, or else one that has been. */
const YEARS_AHEAD = 10;
/** The 29th of February comes again after eight years at the latest. */
const YEARS_BACK = 8;

/**
 * A date in whatever form a person types it: `2026-11-05`, 05.11.2026, 05.11.26, «5 ноября
 * 2026 г.», «2026 жылғы 5 қараша», «5 қараша», «вчера». Without a year it is the latest such day that is
 * not after today. What has strokes, 05/11/2026, is none: some write the day first and some the month.
 *
 * @returns null where it is no date that a calendar has
 */
export function readTypedDate(text: string, today: IsoDate): TypedDate | null {
  const said = tidy(text).toLowerCase();
  if (said.includes("/")) return null;
  const asTold = parseTypedDate(said) ?? parseDate(said);
  if (asTold !== null) return { date: asTold, isCompleted: false };
  const date = completed(said, today);
  return date === null ? null : { date, isCompleted: true };
}

/** The same where the day may lie ahead, or long ago: its year has to be told. */
export function readDateWithYear(text: string, today: IsoDate): TypedDate | null {
  const isYearTold = /\d{4}|\d[.-]\d{1,2}[.-]\d{2}/.test(text);
  return isYearTold ? readTypedDate(text, today) : null;
}

function completed(said: string, today: IsoDate): IsoDate | null {
  const daysAgo = DAYS_AGO.get(said);
  if (daysAgo !== undefined) return dayBefore(today, daysAgo);
  const [, day, , month, year] = SHORT_YEAR.exec(said) ?? [];
  if (year !== undefined) {
    return isoDate(wholeYear(Number(year), today), Number(month), Number(day));
  }
  const [, ofDay, ofMonth] = WITHOUT_YEAR.exec(said) ?? [];
  if (ofMonth !== undefined) return latest(Number(ofDay), Number(ofMonth), today);
  const [, inWords, name = ""] = WORDS_WITHOUT_YEAR.exec(said) ?? [];
  return latest(Number(inWords), monthNumber(name) ?? 0, today);
}

function dayBefore(today: IsoDate, days: number): IsoDate {
  const day = new Date(today);
  day.setUTCDate(day.getUTCDate() - days);
  return day.toISOString().slice(0, 10);
}

function wholeYear(year: number, today: IsoDate): number {
  const thisYear = Number(today.slice(0, 4));
  const ofThisCentury = thisYear - (thisYear % 100) + year;
  return ofThisCentury > thisYear + YEARS_AHEAD ? ofThisCentury - 100 : ofThisCentury;
}

function latest(day: number, month: number, today: IsoDate): IsoDate | null {
  const thisYear = Number(today.slice(0, 4));
  for (let year = thisYear; year >= thisYear - YEARS_BACK; year -= 1) {
    const date = isoDate(year, month, day);
    if (date !== null && date <= today) return date;
  }
  return null;
}
