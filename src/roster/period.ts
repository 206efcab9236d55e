import months from "../../data/months.json" with { type: "json" };
import words from "../../data/roster-words.json" with { type: "json" };
import type { IsoDate } from "../model/course.js";
import { isoDate } from "../model/iso-date.js";

/** Kazakh months take endings (наурыздан, наурызға); the others stand as they are. */
const KAZAKH_MONTHS = months.kk.nominative;
const OTHER_MONTHS = [months.ru.genitive, words.months.ru, words.months.en];

/** A month's name in any language, for building patterns. */
const MONTH = `(?:(?:${KAZAKH_MONTHS.join("|")})\\p{L}{0,5}|(?:${OTHER_MONTHS.flat().join("|")})(?!\\p{L}))`;

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
function monthNumber(name: string): number | null {
  const word = name.normalize("NFC").toLowerCase();
  const kazakh = KAZAKH_MONTHS.findIndex((month) => word.startsWith(month));
  const index = Math.max(kazakh, ...OTHER_MONTHS.map((list) => list.indexOf(word)));
  return index === -1 ? null : index + 1;
}

interface Period {
  start: IsoDate;
  end: IsoDate;
}

const FULL_NUMERIC = "\\d{4}-\\d{1,2}-\\d{1,2}|\\d{1,2}[./]\\d{1,2}[./]\\d{4}";
const FULL_WORDS = `(?:${YEAR}\\s*)?\\d{1,2}\\s+${MONTH}(?:\\s*,?\\s*${YEAR})?`;
/** The first date of a range may leave to the second what they share: «2 – 13 марта 2026». */
const PART_NUMERIC = `${FULL_NUMERIC}|\\d{1,2}(?:[./]\\d{1,2})?`;
const PART_WORDS = `(?:${YEAR}\\s*)?\\d{1,2}(?:\\s+${MONTH})?(?:\\s*,?\\s*${YEAR})?`;

const ENDING = "(?:\\s*(?:г\\.?|года|ж\\.?|жылдан))?(?:\\s*-?(?:дан|ден|нан|нен|тан|тен))?";
const UNTIL = "(?:-|–|—|−|(?:по|до|бастап|мен|бен|пен|to|until|till)(?!\\p{L}))";
const RANGE = new RegExp(
  `(?<![\\d.№-])(?<from>${PART_WORDS}|${PART_NUMERIC})${ENDING}\\s*(?:${UNTIL}\\s*)+(?<to>${FULL_NUMERIC}|${FULL_WORDS})(?!\\d)`,
  "giu",
);
const FULL_DATE = new RegExp(`(?<![\\d.])(?:${FULL_NUMERIC}|${FULL_WORDS})(?!\\d)`, "giu");

/** Every period written in the text, in order: «с 2 по 13 марта 2026 года», «02–13.03.2026». */
export function findPeriods(text: string): Period[] {
  return [...text.matchAll(RANGE)].flatMap(({ groups }) => {
    const from = readParts(groups?.from ?? "");
    const to = readParts(groups?.to ?? "");
    const year = to.year ?? from.year;
    const end = isoDate(year ?? 0, to.month ?? 0, to.day ?? 0);
    const start = isoDate(from.year ?? year ?? 0, from.month ?? to.month ?? 0, from.day ?? 0);
    return start !== null && end !== null && start <= end ? [{ start, end }] : [];
  });
}

/** Every complete date written in the text, in order. */
export function findDates(text: string): IsoDate[] {
  return [...text.matchAll(FULL_DATE)].flatMap(([date]) => parseDate(date) ?? []);
}

/** The text before its first period or date, without the «с» that leads to it. */
export function withoutDates(text: string): string {
  const starts = [RANGE, FULL_DATE].map((pattern) => [...text.matchAll(pattern)][0]?.index);
  const first = Math.min(...starts.map((index) => index ?? text.length));
  return first === text.length ? text : text.slice(0, first).replace(/[\s,;(]+(?:со?)?\s*$/iu, "");
}

/** What is written of a date, as numbers. */
function readParts(text: string): Partial<Record<"year" | "month" | "day", number | undefined>> {
  const whole = parseDate(text);
  if (whole !== null) {
    const [year, month, day] = whole.split("-").map(Number);
    return { year, month, day };
  }
  const found = (pattern: RegExp) => {
    const digits = pattern.exec(text)?.[1];
    return digits === undefined ? undefined : Number(digits);
  };
  const named = monthNumber(new RegExp(MONTH, "iu").exec(text)?.[0] ?? "") ?? undefined;
  return {
    year: found(/(\d{4})/),
    month: found(/\d{1,2}[./](\d{1,2})/) ?? named,
    day: found(/(?<!\d)(\d{1,2})(?!\d)/),
  };
}
