import { Temporal } from "temporal-polyfill";
import type { IsoDate } from "../model/course.js";
import { KAZAKHSTAN_ZONE } from "../model/kazakhstan-zone.js";

/** The moment at which a day begins in Kazakhstan, UTC ISO with milliseconds. */
export function startOfDay(date: IsoDate): string {
  const { epochMilliseconds } = Temporal.PlainDate.from(date).toZonedDateTime(KAZAKHSTAN_ZONE);
  return new Date(epochMilliseconds).toISOString();
}

/** The moment at which a day ends in Kazakhstan: the next day's beginning. */
export function endOfDay(date: IsoDate): string {
  return startOfDay(Temporal.PlainDate.from(date).add({ days: 1 }).toString());
}

/** A moment as it is written by hand in Kazakhstan, in its time: `16.03.2026, 14:05`. */
export function shortMoment(moment: string): string {
  const there = Temporal.Instant.from(moment).toZonedDateTimeISO(KAZAKHSTAN_ZONE);
  const [year, month, day] = there.toPlainDate().toString().split("-");
  return `${day}.${month}.${year}, ${there.toPlainTime().toString().slice(0, 5)}`;
}
