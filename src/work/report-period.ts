import type { IsoDate } from "../model/course.js";
import { UserError } from "../model/errors.js";
import { isoDate } from "../model/iso-date.js";
import type { ReportPeriod } from "../report/report.js";

/** What a person says of a period; at most one of the ways. */
export interface PeriodSaid {
  from?: IsoDate;
  to?: IsoDate;
  /** `2026-10`. */
  month?: string;
  lastMonth?: true;
  lastQuarter?: true;
}

const MONTHS_OF_QUARTER = 3;

/**
 * The period that is meant: from the first of this month to today where nothing is said.
 *
 * @throws UserError `period-twice`
 */
export function periodMeant(said: PeriodSaid, today: IsoDate): ReportPeriod {
  const { from, to = today, month, lastMonth, lastQuarter } = said;
  const ways = {
    "--from": from ?? said.to,
    "--month": month,
    "--last-month": lastMonth,
    "--last-quarter": lastQuarter,
  };
  const used = Object.entries(ways).flatMap(([way, value]) => (value === undefined ? [] : way));
  if (used.length > 1) throw new UserError("period-twice", { ways: used.join(", ") });
  const now = monthOf(today);
  if (month !== undefined) return monthsFrom(monthOf(month), 1);
  if (lastMonth) return monthsFrom(now - 1, 1);
  if (lastQuarter) {
    const quarter = Math.floor(now / MONTHS_OF_QUARTER) - 1;
    return monthsFrom(quarter * MONTHS_OF_QUARTER, MONTHS_OF_QUARTER);
  }
  return { from: from ?? `${to.slice(0, "2026-10".length)}-01`, to };
}

/** Months since the year 0. */
function monthOf(date: string): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
}

function monthsFrom(first: number, count: number): ReportPeriod {
  return { from: dayOf(first, 1), to: lastDayOf(first + count - 1) };
}

function lastDayOf(month: number): IsoDate {
  const { length } = Array.from({ length: 31 }).filter((_, day) => isDay(month, day + 1));
  return dayOf(month, length);
}

const isDay = (month: number, day: number) =>
  isoDate(Math.floor(month / 12), (month % 12) + 1, day) !== null;

function dayOf(month: number, day: number): IsoDate {
  return isoDate(Math.floor(month / 12), (month % 12) + 1, day) ?? "";
}
