import type { IsoDate } from "../model/course.js";

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);
const EARLIEST = 7_306;
const LATEST = 73_050;

/**
 * The date behind a bare day number, which is what a spreadsheet shows when a date cell lost its
 * format (31373 is 22.11.1985).
 *
 * @param serial days since 30.12.1899
 * @returns null outside 1920–2099, where the number is rather a year or a slip
 */
export function dateFromSerial(serial: number): IsoDate | null {
  if (!Number.isInteger(serial) || serial < EARLIEST || serial >= LATEST) return null;
  return new Date(EPOCH + serial * DAY).toISOString().slice(0, 10);
}
