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
export type CalendarYear = ReadonlyMap<IsoDate, CalendarDay>;

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

/** The year of a date. */
export function yearOf(date: IsoDate): number {
  return Number(date.slice(0, 4));
}

/** Days as a year of a calendar has them: by date, in their order. */
export function calendarYearOf(days: readonly CalendarDay[]): CalendarYear {
  const inOrder = [...days].sort((a, b) => a.date.localeCompare(b.date));
  return new Map(inOrder.map((day) => [day.date, day]));
}
