import law from "../../data/holidays.json" with { type: "json" };
import type { IsoDate } from "../model/course.js";
import type { CalendarDay } from "../model/working-calendar.js";
import { isWeekend, nextDate } from "./working-days.js";

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
  const off = (date: IsoDate, note: string): CalendarDay => ({ date, kind: "day-off", note });
  const daysOff = [
    ...inYear(DAYS_OFF, year).map(({ date, name }) => off(date, name)),
    ...(kurbanAit === null ? [] : [off(kurbanAit, law.kurbanAit)]),
  ];
  const holidays = inYear(HOLIDAYS, year).map(
    ({ date, name }): CalendarDay => ({ date, kind: "holiday", note: name }),
  );
  const days = new Map([...daysOff, ...holidays].map((day) => [day.date, day]));
  const isDayOff = (date: IsoDate) =>
    isWeekend(date) || daysOff.some((dayOff) => dayOff.date === date);
  for (const holiday of holidays.filter(({ date }) => isDayOff(date))) {
    const carried = carriedOver(holiday, days);
    days.set(carried.date, carried);
  }
  return [...days.values()]
    .filter(({ date }) => !isWeekend(date))
    .sort((a, b) => a.date.localeCompare(b.date));
}

function carriedOver(
  { date: from, note }: CalendarDay,
  days: ReadonlyMap<IsoDate, CalendarDay>,
): CalendarDay {
  let date = nextDate(from);
  while (isWeekend(date) || days.has(date)) date = nextDate(date);
  return { date, kind: "moved", note: `${note} (${from.split("-").reverse().join(".")})` };
}

function inYear(fixed: readonly FixedDay[], year: number): { date: IsoDate; name: string }[] {
  return fixed
    .filter(({ from = year, until = year }) => from <= year && year <= until)
    .map(({ day, name }) => ({ date: `${year}-${day}`, name }));
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
