import {
  type CalendarChange,
  type CalendarDay,
  calendarYearOf,
  type WorkingCalendar,
  yearOf,
} from "../model/working-calendar.js";

/** What has to change for years to have these days and no others. */
export interface YearsChange {
  changes: CalendarChange[];
  /** Years of which nothing was known. */
  newYears: number[];
}

/**
 * Compares a list of days with the calendar. The list is the whole of every year it names a day of:
 * what is not in it is what its weekday says.
 */
export function planYears(calendar: WorkingCalendar, days: readonly CalendarDay[]): YearsChange {
  const years = [...new Set(days.map(({ date }) => yearOf(date)))].sort();
  const changes = years.flatMap((year) => {
    const before = calendar.get(year) ?? new Map<string, CalendarDay>();
    const after = calendarYearOf(days.filter(({ date }) => yearOf(date) === year));
    const dates = [...new Set([...before.keys(), ...after.keys()])].sort();
    return dates.flatMap((date) => {
      const from = before.get(date) ?? null;
      const to = after.get(date) ?? null;
      return from?.kind === to?.kind && from?.note === to?.note ? [] : [{ date, from, to }];
    });
  });
  return { changes, newYears: years.filter((year) => !calendar.has(year)) };
}
