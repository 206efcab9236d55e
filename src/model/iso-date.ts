import type { IsoDate } from "./course.js";

const DAY = 86_400_000;

/** A day as `YYYY-MM-DD`; null where no calendar has it. */
export function isoDate(year: number, month: number, day: number): IsoDate | null {
  if (!(year >= 1000)) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  if (!isReal) return null;
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** A date as a person types it: `2026-03-13`, or `13.03.2026`. Null where it is none. */
export function parseTypedDate(text: string): IsoDate | null {
  const plain = text.trim();
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(plain) ?? [];
  if (year !== undefined) return isoDate(Number(year), Number(month), Number(day));
  const [, first, second, last] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(plain) ?? [];
  return isoDate(Number(last), Number(second), Number(first));
}

export function nextDate(date: IsoDate): IsoDate {
  const next = new Date(Date.parse(date) + DAY);
  return next.toISOString().slice(0, 10);
}

const EPOCH = Date.UTC(1899, 11, 30);

/**
 * The date behind a bare day number, which is what a spreadsheet shows when a date cell lost its
 * format (31373 is 22.11.1985).
 *
 * @param serial days since 30.12.1899
 * @returns null before `firstYear` and after 2099, where the number is rather a year or a slip
 */
export function dateOfSerial(serial: number | undefined, firstYear: number): IsoDate | null {
  if (serial === undefined || !Number.isInteger(serial)) return null;
  const time = EPOCH + serial * DAY;
  if (time < Date.UTC(firstYear) || time >= Date.UTC(2100)) return null;
  return new Date(time).toISOString().slice(0, 10);
}
