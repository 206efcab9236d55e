/** A time of the day in Kazakhstan, `08:00`. */
export type ClockTime = string;

/** When the centre is open on a working day. */
export interface WorkingHours {
  opening: ClockTime;
  closing: ClockTime;
  lunchStart: ClockTime;
  lunchEnd: ClockTime;
  /** Whether the time given for a request stands still during lunch. */
  lunchStopsClock: boolean;
}

/**
 * The hours of the list of main requirements (order ҚР ДСМ-303/2020, Appendix 6, line 7). It does not
 * say that lunch stops the time given, so it does not: the stricter reading.
 */
export const STATUTORY_HOURS: WorkingHours = {
  opening: "08:00",
  closing: "17:00",
  lunchStart: "13:00",
  lunchEnd: "14:00",
  lunchStopsClock: false,
};

/** A time of the day as a person gives it to a command: `8:00`, `08.00`. Null where it is none. */
export function parseClockTime(text: string): ClockTime | null {
  const [, hours, minutes] = /^([01]?\d|2[0-3])[:.]([0-5]\d)$/.exec(text.trim()) ?? [];
  return hours === undefined ? null : `${hours.padStart(2, "0")}:${minutes}`;
}

/** From one time of the day to another: `13:00-14:00`. Null where it is none. */
export function parseClockPeriod(text: string): [start: ClockTime, end: ClockTime] | null {
  const [start = "", end = "", ...rest] = text.split(/[-–—]/).map(parseClockTime);
  return start && end && rest.length === 0 ? [start, end] : null;
}

/** Lunch lies within the working day, which is longer than it. */
export function areHoursPossible(hours: WorkingHours): boolean {
  const { opening, closing, lunchStart, lunchEnd } = hours;
  const isInOrder = opening <= lunchStart && lunchStart < lunchEnd && lunchEnd <= closing;
  return isInOrder && (opening < lunchStart || lunchEnd < closing);
}
