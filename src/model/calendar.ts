import type { IsoDate } from "./course.js";

/**
 * How a day differs from Monday to Friday: a public holiday; a day off that is no holiday (7 January,
 * the first day of Құрбан айт, the centre's own); a day off moved there from another day; a Saturday
 * or Sunday that is worked.
 */
export const CALENDAR_DAY_KINDS = ["holiday", "day-off", "moved", "worked"] as const;

export type CalendarDayKind = (typeof CALENDAR_DAY_KINDS)[number];

/** A day that differs from Monday to Friday, and why. */
export interface CalendarDay {
  date: IsoDate;
  kind: CalendarDayKind;
  note: string;
}

/** A year's days that differ from Monday to Friday, by date. */
type CalendarYear = ReadonlyMap<IsoDate, CalendarDay>;

/** By year; of a year that is not there nothing is known. */
export type WorkingCalendar = ReadonlyMap<number, CalendarYear>;

/** What becomes of a day; null: what its weekday says. */
export interface CalendarChange {
  date: IsoDate;
  from: CalendarDay | null;
  to: CalendarDay | null;
}

/** The list of holidays in `data/holidays.json` holds from the first of these years on. */
export const FIRST_YEAR = 2023;
/** Later dates are slips of the hand. */
export const LAST_YEAR = 2100;

export function yearOf(date: IsoDate): number {
  return Number(date.slice(0, 4));
}

/** Days as a year of a calendar has them: by date, in their order. */
export function calendarYearOf(days: readonly CalendarDay[]): CalendarYear {
  const inOrder = [...days].sort((a, b) => a.date.localeCompare(b.date));
  return new Map(inOrder.map((day) => [day.date, day]));
}

/** A time of the day in Kazakhstan, `08:00`. */
export type ClockTime = string;

/** When the centre is open on a working day. */
export interface WorkingHours {
  opening: ClockTime;
  closing: ClockTime;
  lunchStart: ClockTime;
  lunchEnd: ClockTime;
  /** Whether the time given for a request stands still during lunch. */
  lunchStopsClock: boolean;
}

/**
 * The hours of the list of main requirements (order ҚР ДСМ-303/2020, Appendix 6, line 7). It does not
 * say that lunch stops the time given, so it does not: the stricter reading.
 */
export const STATUTORY_HOURS: WorkingHours = {
  opening: "08:00",
  closing: "17:00",
  lunchStart: "13:00",
  lunchEnd: "14:00",
  lunchStopsClock: false,
};

/** A time of the day as a person gives it to a command: `8:00`, `08.00`. Null where it is none. */
export function parseClockTime(text: string): ClockTime | null {
  const [, hours, minutes] = /^([01]?\d|2[0-3])[:.]([0-5]\d)$/.exec(text.trim()) ?? [];
  return hours === undefined ? null : `${hours.padStart(2, "0")}:${minutes}`;
}

/** From one time of the day to another: `13:00-14:00`. Null where it is none. */
export function parseClockPeriod(text: string): [start: ClockTime, end: ClockTime] | null {
  const [start = "", end = "", ...rest] = text.split(/[-–—]/).map(parseClockTime);
  return start && end && rest.length === 0 ? [start, end] : null;
}

export function areSameHours(one: WorkingHours, other: WorkingHours): boolean {
  const names = Object.keys(one) as (keyof WorkingHours)[];
  return names.every((name) => one[name] === other[name]);
}

/** Lunch lies within the working day, which is longer than it. */
export function areHoursPossible(hours: WorkingHours): boolean {
  const { opening, closing, lunchStart, lunchEnd } = hours;
  const isInOrder = opening <= lunchStart && lunchStart < lunchEnd && lunchEnd <= closing;
  return isInOrder && (opening < lunchStart || lunchEnd < closing);
}

/** The zone of the whole of Kazakhstan: UTC+5 since 1.3.2024, UTC+6 before. */
export const KAZAKHSTAN_ZONE = "Asia/Almaty";
