import { Temporal } from "temporal-polyfill";
import { KAZAKHSTAN_ZONE } from "../model/calendar.js";
import type { IsoDate } from "../model/course.js";

/** The moment at which a day begins in Kazakhstan, UTC ISO with milliseconds. */
export function startOfDay(date: IsoDate): string {
  const { epochMilliseconds } = Temporal.PlainDate.from(date).toZonedDateTime(KAZAKHSTAN_ZONE);
  return new Date(epochMilliseconds).toISOString();
}

/** The moment at which a day ends in Kazakhstan: the next day's beginning. */
export function endOfDay(date: IsoDate): string {
  return startOfDay(Temporal.PlainDate.from(date).add({ days: 1 }).toString());
}
