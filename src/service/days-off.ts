import law from "../../data/holidays.json" with { type: "json" };
import {
  type CalendarChange,
  type CalendarDay,
  calendarYearOf,
  type WorkingCalendar,
  yearOf,
} from "../model/calendar.js";
import type { IsoDate } from "../model/course.js";
import { UserError } from "../model/errors.js";
import { nextDate } from "../model/iso-date.js";
import { datesBetween, exceptionOn, isWeekend, isWorkingDay } from "./working-clock.js";

/** A day with a date of its own in the law; years included. */
interface FixedDay {
  day: string;
  name: string;
  from?: number;
  until?: number;
}

const HOLIDAYS: readonly FixedDay[] = law.holidays;
const DAYS_OFF: readonly FixedDay[] = law.daysOff;

/**
 * The days of a year that differ from Monday to Friday, as they follow from the law on holidays. A
 * holiday on a day off makes the next working day after it a day off; 7 January and the first day of
 * Құрбан айт are days off, not holidays, and are not carried over (Labour Code, article 85). What the
 * labour authority moves besides cannot be computed: a proposal to confirm, not a calendar.
 *
 * @param kurbanAit its first day as announced; null where it is not known yet
 */
export function proposeCalendarYear(year: number, kurbanAit: IsoDate | null): CalendarDay[] {
  const daysOff = inYear(DAYS_OFF, year, "day-off");
  if (kurbanAit !== null) daysOff.push({ date: kurbanAit, kind: "day-off", note: law.kurbanAit });
  const holidays = inYear(HOLIDAYS, year, "holiday");
  const days = new Map([...daysOff, ...holidays].map((day) => [day.date, day]));
  const isDayOff = (date: IsoDate) =>
    isWeekend(date) || daysOff.some((dayOff) => dayOff.date === date);
  for (const holiday of holidays.filter(({ date }) => isDayOff(date))) {
    const carried = carriedOver(holiday, days);
    days.set(carried.date, carried);
  }
  const differing = [...days.values()].filter(({ date }) => !isWeekend(date));
  return [...calendarYearOf(differing).values()];
}

function carriedOver(
  { date: from, note }: CalendarDay,
  days: ReadonlyMap<IsoDate, CalendarDay>,
): CalendarDay {
  let date = nextDate(from);
  while (isWeekend(date) || days.has(date)) date = nextDate(date);
  return { date, kind: "moved", note: `${note} (${from.split("-").reverse().join(".")})` };
}

function inYear(
  fixed: readonly FixedDay[],
  year: number,
  kind: CalendarDay["kind"],
): CalendarDay[] {
  return fixed
    .filter(({ from = year, until = year }) => from <= year && year <= until)
    .map(({ day, name }) => ({ date: `${year}-${day}`, kind, note: name }));
}

/**
 * When Құрбан айт begins by the calendar of Umm al-Qura: a hint about when to look for the
 * announcement, which may differ by a day. The lunar year is shorter, so now and then a year has two.
 */
export function expectedKurbanAit(year: number): IsoDate[] {
  const lunar = new Intl.DateTimeFormat("en-u-ca-islamic-umalqura", {
    month: "numeric",
    day: "numeric",
    timeZone: "UTC",
  });
  const dates: IsoDate[] = [];
  for (let date = `${year}-01-01`; date <= `${year}-12-31`; date = nextDate(date)) {
    const parts = lunar.formatToParts(new Date(`${date}T00:00:00Z`));
    const [month, day] = parts.flatMap(({ type, value }) => (type === "literal" ? [] : [value]));
    if (month === "12" && day === "10") dates.push(date);
  }
  return dates;
}

/**
 * Makes the working days of a period days off; its other days stay what they are.
 *
 * @throws UserError `calendar-year-missing`, `period-reversed`; `calendar-off-already` where
 *   no day of it is worked
 */
export function planDaysOff(
  calendar: WorkingCalendar,
  { from, to, reason }: { from: IsoDate; to: IsoDate; reason: string },
): CalendarChange[] {
  if (to < from) throw new UserError("period-reversed", { from, to });
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
