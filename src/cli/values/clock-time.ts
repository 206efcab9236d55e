import { type ClockTime, parseClockPeriod, parseClockTime } from "../../model/calendar.js";
import type { Value } from "../value.js";

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
