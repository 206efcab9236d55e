import type { IsoDate } from "../model/course.js";
import { UserError } from "../model/errors.js";
import type { CalendarChange, CalendarDay, WorkingCalendar } from "../model/working-calendar.js";
import { datesBetween, exceptionOn, isWeekend, isWorkingDay } from "./working-days.js";

/**
 * Makes the working days of a period days off; its other days stay what they are.
 *
 * @throws UserError `calendar-year-missing`, `calendar-period-reversed`; `calendar-off-already` where
 *   no day of it is worked
 */
export function planDaysOff(
  calendar: WorkingCalendar,
  { from, to, reason }: { from: IsoDate; to: IsoDate; reason: string },
): CalendarChange[] {
  if (to < from) throw new UserError("calendar-period-reversed", { from, to });
  const worked = datesBetween(from, to).filter((date) => isWorkingDay(calendar, date));
  if (worked.length === 0) throw new UserError("calendar-off-already", { date: from });
  return worked.map((date) => toDayOff(calendar, { date, kind: "day-off", note: reason }));
}

/**
 * Makes a day off a day that is worked.
 *
 * @throws UserError `calendar-year-missing`, `calendar-worked-already`
 */
export function planWorkedDay(
  calendar: WorkingCalendar,
  date: IsoDate,
  reason: string,
): CalendarChange {
  if (isWorkingDay(calendar, date)) throw new UserError("calendar-worked-already", { date });
  const to: CalendarDay | null = isWeekend(date) ? { date, kind: "worked", note: reason } : null;
  return { date, from: exceptionOn(calendar, date), to };
}

/**
 * Moves a day off to a working day: the former is then worked, the latter off.
 *
 * @throws UserError `calendar-year-missing`, `calendar-worked-already`, `calendar-off-already`
 */
export function planMove(
  calendar: WorkingCalendar,
  { from, to, reason }: { from: IsoDate; to: IsoDate; reason: string },
): CalendarChange[] {
  const worked = planWorkedDay(calendar, from, reason);
  if (!isWorkingDay(calendar, to)) throw new UserError("calendar-off-already", { date: to });
  return [worked, toDayOff(calendar, { date: to, kind: "moved", note: reason })];
}

/**
 * Makes a day what its weekday says.
 *
 * @throws UserError `calendar-year-missing`, `calendar-no-exception`
 */
export function planRemoval(calendar: WorkingCalendar, date: IsoDate): CalendarChange {
  const from = exceptionOn(calendar, date);
  if (from === null) throw new UserError("calendar-no-exception", { date });
  return { date, from, to: null };
}

/** A Saturday or Sunday that was worked needs no word to be off. */
function toDayOff(calendar: WorkingCalendar, day: CalendarDay): CalendarChange {
  const to = isWeekend(day.date) ? null : day;
  return { date: day.date, from: exceptionOn(calendar, day.date), to };
}
