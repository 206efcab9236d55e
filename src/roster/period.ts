import type { IsoDate } from "../model/course.js";
import { isoDate } from "../model/iso-date.js";
import { MONTH, monthNumber, parseDate, YEAR } from "../model/written-date.js";

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
const UNTIL = "(?:-|–|—|−|…|\\.{2,3}|(?:по|до|бастап|мен|бен|пен|to|until|till)(?!\\p{L}))";
/** Kazakh needs no word between the two: «2 наурыздан 13 наурызға дейін». */
const DEYIN = `\\s+(?=(?:${FULL_NUMERIC}|${FULL_WORDS})\\S*\\s+дейін)`;
const RANGE = new RegExp(
  `(?<![\\d.№-])(?<from>${PART_WORDS}|${PART_NUMERIC})${ENDING}(?:\\s*(?:${UNTIL}\\s*)+|${DEYIN})(?<to>${FULL_NUMERIC}|${FULL_WORDS})(?!\\d)`,
  "giu",
);
const FULL_DATE = new RegExp(`(?<![\\d.])(?:${FULL_NUMERIC}|${FULL_WORDS})(?!\\d)`, "giu");

/** What a text says of a period: one, nothing, or something that is not understood whole. */
export type PeriodSaid = Period | "unclear" | null;

/** Numbers that may stand beside a period and are none of it: volumes, times of day, an order's number. */
const BESIDE =
  /\d+(?:[.,]\d+)?\s*(?:акад\p{L}*\.?\s*)?(?:час|ч(?!\p{L})|сағ|кредит|hour|credit)\p{L}*|(?<!\p{L})со?\s+\d{1,2}:\d{2}\s+до\s+\d{1,2}:\d{2}|\d{1,2}:\d{2}|№\s*\S+/giu;
/** How long it takes tells nothing beside both ends; beside one of them it does. */
const DURATION = /\d+\s*(?:дн(?!\p{L})|дн[ея]|день|күн|нед|апта|мес|day|week)\p{L}*/giu;

/** Words that may stand beside a period without making another one of it. */
const HARMLESS_WORD =
  /^(?:со?|по|до|гг?|год\p{L}*|ж|жыл\p{L}*|бастап|дейін|аралығы\p{L}*|мен|бен|пен|from|to|until|till|период\p{L}*|дат\p{L}*|срок\p{L}*|провед\p{L}*|проход\p{L}*|проводи\p{L}*|обучен\p{L}*|заняти\p{L}*|приказ\p{L}*|очно|онлайн|дистанц\p{L}*|включительно|курс\p{L}*|цикл\p{L}*|мерзім\p{L}*|кезең\p{L}*|оқу\p{L}*|ға|ге|қа|ке|дан|ден|тан|тен|нан|нен)$/iu;

/** Whether what is left of a text beside its dates may stand there: no doubt, no other end, no other day. */
function isHarmless(rest: string, signs: RegExp): boolean {
  const words = rest.match(/\p{L}+/gu) ?? [];
  return (
    words.every((word) => HARMLESS_WORD.test(word)) && signs.test(rest.replace(/\p{L}+/gu, ""))
  );
}

const SIGNS_BESIDE_SPAN = /^[\s.,;:()«»"/–—-]*$/u;
/** A dash beside a single date asks for the other end. */
const SIGNS_BESIDE_DATE = /^[\s.,;:()«»"]*$/u;

/** «03/02/2026» may be the third of February or the second of March. */
const EITHER_WAY = /(?<!\d)(0?[1-9]|1[0-2])\/(?!\1\/)(0?[1-9]|1[0-2])\/\d{4}/;
/** Courses of this register. */
const LIKELY_YEAR = /^20\d\d-/;

/** A span or a list of days of which the rest stands elsewhere in the line. */
const PART_OF_SPAN = new RegExp(
  `\\d{1,2}${ENDING}\\s*${UNTIL}\\s*\\d{1,2}|\\d{1,2}\\s*(?:,|и(?!\\p{L})|және)\\s*(?:со?\\s+)?(?:$|\\d)`,
  "iu",
);

/** Words that make of a single date an end of something whose other end is not told. */
const END_BEFORE = /(?:^|\P{L})(?:со?|от|по|до|from|until|till)\s*$/iu;
const END_AFTER = /^\S*\s*(?:бастап|дейін)/iu;

/**
 * The period in what follows the label of one: «с 2 по 13 марта 2026 года», «02.03.2026». A text is
 * understood whole or not at all: of several spans, a list of days, a date that no calendar has or an
 * end whose other one is not told, none is taken for the whole.
 */
export function periodIn(text: string): PeriodSaid {
  const plain = text.normalize("NFC").replace(BESIDE, " ");
  if (EITHER_WAY.test(plain)) return "unclear";
  const { spans, rest } = spansIn(
    spansIn(plain).spans.length > 0 ? plain.replace(DURATION, " ") : plain,
  );
  const dates = [...rest.matchAll(FULL_DATE)].map((match) => ({
    date: parseDate(match[0]),
    before: rest.slice(0, match.index),
    after: rest.slice(match.index + match[0].length),
  }));
  const beside = rest.replace(FULL_DATE, " ");
  if (/\d/.test(beside)) return "unclear";
  const [first, second] = dates;
  const signs = spans.length > 0 || dates.length > 1 ? SIGNS_BESIDE_SPAN : SIGNS_BESIDE_DATE;
  if (spans.length + dates.length > 0 && !isHarmless(beside, signs)) return "unclear";
  if (spans.length > 0) return dates.length === 0 ? theOnly(spans) : "unclear";
  if (first === undefined) return null;
  const { date: start } = first;
  if (second === undefined) {
    const isOneEnd = END_BEFORE.test(first.before) || END_AFTER.test(first.after);
    return start === null || isOneEnd ? "unclear" : { start, end: start };
  }
  const { date: end } = second;
  const between = first.after.slice(0, first.after.length - second.after.length);
  const areEnds = dates.length === 2 && !/[,;]|(?<!\p{L})(?:и|және|and)(?!\p{L})/iu.test(between);
  return areEnds && start !== null && end !== null && start <= end ? { start, end } : "unclear";
}

/** Whose span a line without a label may tell of instead of the course's. */
const OF_SOMETHING_ELSE =
  /(?<!\p{L})(?:лиценз|аккредит|действ|отпуск|больничн|командиров|регистрац|при[её]м\p{L}*\s+(?:заяв|док)|подач|практика|стажиров|экзамен|тестиров|договор|контракт|жарамды|демалыс|тіркеу|емтихан|valid|licen[cs]e|registration|exam|leave(?!\p{L}))/iu;

/** The period that a line without a label mentions: only a span is one, and the only one of its line. */
export function periodMentioned(line: string): PeriodSaid {
  const { spans, rest } = spansIn(line.normalize("NFC").replace(BESIDE, " "));
  if (spans.length === 0) return null;
  // A topic in quotes may speak of anything.
  const isOther = OF_SOMETHING_ELSE.test(rest.replace(/«[^«»]*»|"[^"]*"/gu, " "));
  return PART_OF_SPAN.test(rest) || isOther ? "unclear" : theOnly(spans);
}

function theOnly(spans: readonly (Period | null)[]): PeriodSaid {
  const [first = null] = spans;
  const areAlike = spans.every((span) => span?.start === first?.start && span?.end === first?.end);
  return first !== null && areAlike && LIKELY_YEAR.test(first.start) ? first : "unclear";
}

/** The spans written in a text, null for those that cannot be, and the text without them. */
function spansIn(text: string): { spans: (Period | null)[]; rest: string } {
  const spans = [...text.matchAll(RANGE)].map(({ groups }) => {
    const from = readParts(groups?.from ?? "");
    const to = readParts(groups?.to ?? "");
    const year = to.year ?? from.year ?? 0;
    const end = isoDate(year, to.month ?? 0, to.day ?? 0);
    const startIn = (of: number) => isoDate(of, from.month ?? to.month ?? 0, from.day ?? 0);
    let start = startIn(from.year ?? year);
    // «28.12-10.01.2026» began in the year before.
    if (start !== null && end !== null && start > end && from.year === undefined) {
      start = from.month === undefined ? null : startIn(year - 1);
    }
    return start !== null && end !== null && start <= end ? { start, end } : null;
  });
  return { spans, rest: text.replace(RANGE, " ") };
}

/** The only date written in the text; unclear where there are several, parts of others, or none that can be. */
export function dateIn(text: string): IsoDate | "unclear" | null {
  const plain = text.normalize("NFC").replace(BESIDE, " ");
  const found = new Set([...plain.matchAll(FULL_DATE)].map(([date]) => parseDate(date)));
  const [date = null] = found;
  if (/\d/.test(plain.replace(FULL_DATE, " ")) || found.size > 1) return "unclear";
  return found.size === 1 && date === null ? "unclear" : date;
}

/** The text before its first period or date, without the «с» that leads to it. */
export function withoutDates(text: string): string {
  const starts = [RANGE, FULL_DATE].map((pattern) => [...text.matchAll(pattern)][0]?.index);
  const first = Math.min(...starts.map((index) => index ?? text.length));
  return first === text.length ? text : text.slice(0, first).replace(/[\s,;(]+(?:со?)?\s*$/iu, "");
}

/** The text with nothing where a period or a date stood. */
export function dateless(text: string): string {
  return [RANGE, FULL_DATE].reduce((left, pattern) => left.replace(pattern, " "), text);
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
