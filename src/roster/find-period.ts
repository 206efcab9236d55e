import type { IsoDate } from "../model/course.js";
import { MONTH, monthNumber, parseDate, realDate, YEAR } from "./parse-date.js";

export interface Period {
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
    const end = realDate(year ?? 0, to.month ?? 0, to.day ?? 0);
    const start = realDate(from.year ?? year ?? 0, from.month ?? to.month ?? 0, from.day ?? 0);
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

interface DateParts {
  year?: number;
  month?: number;
  day?: number;
}

function readParts(text: string): DateParts {
  const whole = parseDate(text);
  if (whole !== null) {
    const [year = 0, month = 0, day = 0] = whole.split("-").map(Number);
    return { year, month, day };
  }
  const year = /\d{4}/.exec(text)?.[0];
  const day = /(?<!\d)\d{1,2}(?!\d)/.exec(text)?.[0];
  const numericMonth = /\d{1,2}[./](\d{1,2})/.exec(text)?.[1];
  const month =
    numericMonth === undefined
      ? monthNumber(new RegExp(MONTH, "iu").exec(text)?.[0] ?? "")
      : Number(numericMonth);
  return {
    ...(year === undefined ? {} : { year: Number(year) }),
    ...(month === null ? {} : { month }),
    ...(day === undefined ? {} : { day: Number(day) }),
  };
}
