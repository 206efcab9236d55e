import { parseTypedMoment } from "../../language/dates.js";
import {
  type ClockTime,
  FIRST_YEAR,
  LAST_YEAR,
  parseClockPeriod,
  parseClockTime,
} from "../../model/calendar.js";
import type { IsoDate } from "../../model/course.js";
import { parseTypedDate } from "../../model/iso-date.js";
import type { Value } from "../command.js";

/** A day: `2026-03-13`, `13.03.2026`. */
export function date(): Value<IsoDate> {
  return { place: "date", parse: parseTypedDate, expected: (t) => t("usage.expected-date") };
}

/** A day and a time of day: `2026-03-16T09:05`, `16.03.2026 09:05`. It is read as UTC. */
export function moment(): Value<string> {
  return { place: "time", parse: parseTypedMoment, expected: (t) => t("usage.expected-moment") };
}

/** A year that the calendar can have. */
export function year(): Value<number> {
  return {
    place: "year",
    parse(text) {
      const year = /^\d{4}$/.test(text) ? Number(text) : 0;
      return FIRST_YEAR <= year && year <= LAST_YEAR ? year : null;
    },
    expected: (t) => t("usage.expected-year", { first: FIRST_YEAR, last: LAST_YEAR }),
  };
}

/** A time of day: `08:00`. */
export function clockTime(): Value<ClockTime> {
  return { place: "time", parse: parseClockTime, expected: (t) => t("usage.expected-time") };
}

/** From a time of day to a later one: `13:00-14:00`. */
export function clockPeriod(): Value<[start: ClockTime, end: ClockTime]> {
  return {
    place: "from-to",
    parse: parseClockPeriod,
    expected: (t) => t("usage.expected-time-period"),
  };
}
