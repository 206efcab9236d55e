import months from "../../data/months.json" with { type: "json" };
import { KAZAKHSTAN_ZONE } from "../model/calendar.js";
import type { IsoDate } from "../model/course.js";
import { nextDate, parseTypedDate } from "../model/iso-date.js";
import { readTypedDate } from "../model/typed-date.js";
import type { Language } from "./translate.js";

type DocumentLanguage = "kk" | "ru";

/**
 * A date as a document says it: «2026 жылғы 5 наурыз», «5 марта 2026 года».
 *
 * @param date `YYYY-MM-DD`
 */
export function dateInWords(date: string, language: DocumentLanguage): string {
  const { year, month, day } = partsOf(date);
  return language === "kk"
    ? `${year} жылғы ${day} ${months.kk.nominative[month]}`
    : `${day} ${months.ru.genitive[month]} ${year} года`;
}

/**
 * A period as a document says it, naming year and month once where both ends share them:
 * «2026 жылғы 2 наурыздан бастап 13 наурызға дейін», «с 2 по 13 марта 2026 года».
 * A course of one day is said as when it was: «2026 жылғы 13 наурызда», «13 марта 2026 года».
 *
 * @param start first day, `YYYY-MM-DD`
 * @param end last day, not before `start`
 */
export function periodInWords(start: string, end: string, language: DocumentLanguage): string {
  if (start === end) return language === "kk" ? onDay(start) : dateInWords(start, language);
  return language === "kk" ? periodInKazakh(start, end) : periodInRussian(start, end);
}

function onDay(date: string): string {
  const { year, month, day } = partsOf(date);
  return `${year} жылғы ${day} ${months.kk.locative[month]}`;
}

function periodInKazakh(start: string, end: string): string {
  const from = partsOf(start);
  const to = partsOf(end);
  const endYear = from.year === to.year ? "" : `${to.year} жылғы `;
  return (
    `${from.year} жылғы ${from.day} ${months.kk.ablative[from.month]} бастап ` +
    `${endYear}${to.day} ${months.kk.dative[to.month]} дейін`
  );
}

function periodInRussian(start: string, end: string): string {
  const from = partsOf(start);
  const to = partsOf(end);
  const sameYear = from.year === to.year;
  const startMonth =
    sameYear && from.month === to.month ? "" : ` ${months.ru.genitive[from.month]}`;
  const startYear = sameYear ? "" : ` ${from.year} года`;
  return `с ${from.day}${startMonth}${startYear} по ${dateInWords(end, "ru")}`;
}

/** The month is counted from 0. */
function partsOf(date: string) {
  const [year = "", month = "", day = ""] = date.split("-");
  return { year, month: Number(month) - 1, day: Number(day) };
}

/** The name of a month in a language, standing alone: `март`. January is 1. */
export function monthName(month: number, language: Language): string {
  return named({ month: "long" }, language, new Date(Date.UTC(2026, month - 1, 1)));
}

/** The short name of a date's weekday: `пн`. */
export function weekdayName(date: string, language: Language): string {
  return named({ weekday: "short" }, language, new Date(`${date}T00:00:00Z`));
}

function named(what: Intl.DateTimeFormatOptions, language: Language, moment: Date): string {
  return new Intl.DateTimeFormat(language, { ...what, timeZone: "UTC" }).format(moment);
}

/** The date of a moment in Kazakhstan, whose whole territory is UTC+5 since 1.3.2024. */
export function dateInKazakhstan(moment: Date): IsoDate {
  dayInKazakhstan ??= new Intl.DateTimeFormat("en-CA", { timeZone: KAZAKHSTAN_ZONE });
  return dayInKazakhstan.format(moment);
}

/** Made once: that takes a hundred times as long as telling a day. */
let dayInKazakhstan: Intl.DateTimeFormat | null = null;

/** `2026-03-16` → `16.03.2026`, as dates are written by hand in Kazakhstan. */
export function shortDate(date: string): string {
  return date.split("-").reverse().join(".");
}

/** The day of a moment in Kazakhstan as dates are written by hand: `2026-03-15T20:00:00Z` → `16.03.2026`. */
export function shortDay(moment: string): string {
  return shortDate(dateInKazakhstan(new Date(moment)));
}

/** A date as `shortDate` writes it; any other text as it is. */
export function shortIfDate(text: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? shortDate(text) : text;
}

type TimeStyle = "short" | "medium";

/** `2026-03-16T04:05:06.789Z` → `16.03.2026 09:05`, the time in Kazakhstan; `medium` tells seconds. */
export function shortMoment(moment: string, timeStyle: TimeStyle = "short"): string {
  return `${shortDay(moment)} ${timeInKazakhstan(new Date(moment), timeStyle)}`;
}

function timeInKazakhstan(moment: Date, timeStyle: TimeStyle): string {
  const known = timesInKazakhstan.get(timeStyle);
  const format =
    known ?? new Intl.DateTimeFormat("en-GB", { timeStyle, timeZone: KAZAKHSTAN_ZONE });
  timesInKazakhstan.set(timeStyle, format);
  return format.format(moment);
}

const timesInKazakhstan = new Map<TimeStyle, Intl.DateTimeFormat>();

/** Kazakhstan's offset from UTC on a date, `+05:00`: it was another before March 2024. */
function offsetOn(date: string): string {
  const [zone] = new Intl.DateTimeFormat("en-US", {
    timeZone: KAZAKHSTAN_ZONE,
    timeZoneName: "longOffset",
  })
    .formatToParts(new Date(`${date}T12:00:00Z`))
    .filter(({ type }) => type === "timeZoneName");
  return zone?.value.replace("GMT", "") || "+00:00";
}

/** A moment in Kazakhstan as it stands in names of files, which it sorts: `2026-11-23-174430`. */
export function stampInKazakhstan(moment: Date): string {
  const time = timeInKazakhstan(moment, "medium");
  return `${dateInKazakhstan(moment)}-${time.replaceAll(":", "")}`;
}

/** The moment at which a day begins in Kazakhstan, UTC ISO with milliseconds. */
export function startOfDay(date: IsoDate): string {
  return new Date(`${date}T00:00:00${offsetOn(date)}`).toISOString();
}

/** The moment at which a day ends in Kazakhstan: the next day's beginning. */
export function endOfDay(date: IsoDate): string {
  return startOfDay(nextDate(date));
}

/**
 * A moment as a person types it: `2026-03-16T09:05`, `16.03.2026 09:05`, in Kazakhstan's time where no
 * zone is said; or a full ISO time.
 *
 * @returns UTC ISO string with milliseconds; null where it is no moment
 */
export function parseTypedMoment(text: string): string | null {
  const parts =
    /^(\S+?)[T\s]+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.(\d{1,3}))?)?\s*(Z|[+-]\d{2}:?\d{2})?$/i.exec(
      text.trim(),
    );
  const date = parts && parseTypedDate(parts[1] ?? "");
  return date ? momentOn(date, parts.slice(2)) : null;
}

const TIME_OF_DAY =
  /^(?:(.*?),?\s+)??(?:(?:в|сағат|at)\s+)?(\d{1,2}):(\d{2})(?::(\d{2})(?:\.(\d{1,3}))?)?$/iu;

/**
 * The same in whatever form a person types it: «вчера в 9:05», «5 ноября 9:05», «9:05» of today.
 *
 * @returns null where it is no moment; see `readTypedDate`
 */
export function readTypedMoment(
  text: string,
  today: IsoDate,
): { moment: string; isCompleted: boolean } | null {
  const parts = TIME_OF_DAY.exec(text.trim());
  if (parts === null) return null;
  const day = parts[1] ? readTypedDate(parts[1], today) : { date: today, isCompleted: true };
  const moment = day && momentOn(day.date, parts.slice(2));
  return moment ? { moment, isCompleted: day?.isCompleted ?? true } : null;
}

/** @param time hours, minutes, seconds, their fraction, and the zone where one is said */
function momentOn(date: IsoDate, time: readonly (string | undefined)[]): string | null {
  const [hours = "", minutes = "", seconds = "00", part = "0", said] = time;
  if (Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 59) return null;
  const clock = `${hours.padStart(2, "0")}:${minutes}:${seconds}.${part.padEnd(3, "0")}`;
  const zone = said?.toUpperCase().replace(/^([+-]\d{2})(\d{2})$/, "$1:$2") ?? offsetOn(date);
  const milliseconds = Date.parse(`${date}T${clock}${zone}`);
  return Number.isNaN(milliseconds) ? null : new Date(milliseconds).toISOString();
}
