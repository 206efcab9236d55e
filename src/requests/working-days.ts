import type { IsoDate } from "../model/course.js";
import { UserError } from "../model/errors.js";
import { type CalendarDay, type WorkingCalendar, yearOf } from "../model/working-calendar.js";

/**
 * Whether a day is worked.
 *
 * @throws UserError `calendar-year-missing`: a year without data is never guessed
 */
export function isWorkingDay(calendar: WorkingCalendar, date: IsoDate): boolean {
  const day = exceptionOn(calendar, date);
  return day === null ? !isWeekend(date) : day.kind === "worked";
}

/**
 * How a day differs from what its weekday says; null where it does not.
 *
 * @throws UserError `calendar-year-missing`
 */
export function exceptionOn(calendar: WorkingCalendar, date: IsoDate): CalendarDay | null {
  const year = yearOf(date);
  const days = calendar.get(year);
  if (days === undefined) throw new UserError("calendar-year-missing", { year });
  return days.get(date) ?? null;
}

export function isWeekend(date: IsoDate): boolean {
  return [0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay());
}

export function nextDate(date: IsoDate): IsoDate {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
}

/** Every date from the first to the last, both included. */
export function datesBetween(first: IsoDate, last: IsoDate): IsoDate[] {
  const dates: IsoDate[] = [];
  for (let date = first; date <= last; date = nextDate(date)) dates.push(date);
  return dates;
}
