import { Temporal } from "temporal-polyfill";
import { dateInKazakhstan } from "../language/dates.js";
import {
  type CalendarDay,
  type ClockTime,
  KAZAKHSTAN_ZONE,
  type WorkingCalendar,
  type WorkingHours,
  yearOf,
} from "../model/calendar.js";
import type { IsoDate } from "../model/course.js";
import { UserError } from "../model/errors.js";
import { nextDate } from "../model/iso-date.js";

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

/** Every date from the first to the last, both included. */
export function datesBetween(first: IsoDate, last: IsoDate): IsoDate[] {
  const dates: IsoDate[] = [];
  for (let date = first; date <= last; date = nextDate(date)) dates.push(date);
  return dates;
}

/** A moment in UTC, ISO 8601: `2026-03-16T04:05:06.789Z`. */
export type Moment = string;

/**
 * The clock that runs while the centre works. Where a working day has to be known of a year without
 * data, every way of it throws UserError `calendar-year-missing`.
 */
export interface WorkingClock {
  /** Whether the centre is open: from opening to closing of a working day, lunch included. */
  isOpen(at: Moment): boolean;
  /** The moment itself while the centre is open, else the next opening. */
  whenOpen(at: Moment): Moment;
  /** When so much working time has passed. Time that is up at closing is up that day. */
  after(from: Moment, milliseconds: number): Moment;
  /** Working time from one moment to another in milliseconds; negative where they are reversed. */
  between(from: Moment, to: Moment): number;
}

/** From `start`, included, to `end`, excluded; milliseconds since 1970. */
interface Span {
  start: number;
  end: number;
}

/** @param hours possible ones, see `areHoursPossible` */
export function workingClock(calendar: WorkingCalendar, hours: WorkingHours): WorkingClock {
  const { opening, closing, lunchStart, lunchEnd, lunchStopsClock } = hours;
  const worked = (...periods: [ClockTime, ClockTime][]) =>
    remembered((date) => (isWorkingDay(calendar, date) ? spansOf(date, periods) : []));
  const openOn = worked([opening, closing]);
  const runsOn = lunchStopsClock ? worked([opening, lunchStart], [lunchEnd, closing]) : openOn;

  return {
    isOpen: (at) => {
      const moment = millisecondsOf(at);
      return openOn(dateOf(moment)).some(({ start, end }) => start <= moment && moment < end);
    },
    whenOpen: (at) => {
      const moment = millisecondsOf(at);
      for (const { start } of spansFrom(openOn, moment)) return momentOf(Math.max(start, moment));
      throw new Error("a calendar has no end");
    },
    after: (from, milliseconds) => {
      const moment = millisecondsOf(from);
      let left = milliseconds;
      for (const { start, end } of spansFrom(runsOn, moment)) {
        const begin = Math.max(start, moment);
        if (left <= end - begin) return momentOf(begin + left);
        left -= end - begin;
      }
      throw new Error("a calendar has no end");
    },
    between: (from, to) => {
      const [a, b] = [millisecondsOf(from), millisecondsOf(to)];
      return a <= b ? timeBetween(runsOn, a, b) : -timeBetween(runsOn, b, a);
    },
  };
}

function timeBetween(runsOn: (date: IsoDate) => Span[], from: number, to: number): number {
  let time = 0;
  const last = dateOf(to);
  for (let date = dateOf(from); date <= last; date = nextDate(date)) {
    for (const { start, end } of runsOn(date)) {
      time += Math.max(0, Math.min(end, to) - Math.max(start, from));
    }
  }
  return time;
}

/** The spans that have not ended at a moment, for ever, or until a year without data is met. */
function* spansFrom(spansOn: (date: IsoDate) => Span[], moment: number): Generator<Span> {
  for (let date = dateOf(moment); ; date = nextDate(date)) {
    yield* spansOn(date).filter(({ end }) => moment < end);
  }
}

function spansOf(date: IsoDate, periods: readonly [ClockTime, ClockTime][]): Span[] {
  const day = Temporal.PlainDate.from(date);
  const at = (plainTime: ClockTime) =>
    day.toZonedDateTime({ timeZone: KAZAKHSTAN_ZONE, plainTime }).epochMilliseconds;
  return periods
    .map(([start, end]) => ({ start: at(start), end: at(end) }))
    .filter(({ start, end }) => start < end);
}

/** Days are asked for again and again, and times of zones are slow to find. */
function remembered(spansOn: (date: IsoDate) => Span[]): (date: IsoDate) => Span[] {
  const known = new Map<IsoDate, Span[]>();
  return (date) => {
    const spans = known.get(date) ?? spansOn(date);
    known.set(date, spans);
    return spans;
  };
}

function millisecondsOf(moment: Moment): number {
  const milliseconds = Date.parse(moment);
  if (Number.isNaN(milliseconds)) throw new RangeError("no moment");
  return milliseconds;
}

function momentOf(milliseconds: number): Moment {
  return new Date(milliseconds).toISOString();
}

function dateOf(milliseconds: number): IsoDate {
  return dateInKazakhstan(new Date(milliseconds));
}
