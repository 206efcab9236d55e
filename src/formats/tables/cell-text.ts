import type { SheetCell } from "../../model/table.js";

/** Plain digits; a number shown with leading zeros by its format keeps them. */
export function numberText(value: number, shown: string | undefined): string {
  if (shown !== undefined && /^0\d+$/.test(shown) && Number(shown) === value) return shown;
  // Fifteen digits are what a spreadsheet holds; the rest is 0.1 + 0.2.
  const rounded = Number.isInteger(value) ? value : Number(value.toPrecision(15));
  const plain = String(rounded);
  if (!plain.includes("e")) return plain;
  return rounded.toLocaleString("en-US", { useGrouping: false, maximumFractionDigits: 20 });
}

const SECOND = 1000;
const DAY = 24 * 60 * 60 * SECOND;

/** A spreadsheet keeps times as parts of a day, which are seldom exact; null for midnight. */
function timeOf(value: Date): string | null {
  const seconds = Math.round((value.getTime() % DAY) / SECOND);
  if (seconds <= 0 || seconds * SECOND >= DAY) return null;
  return new Date(seconds * SECOND).toISOString().slice(11, 19);
}

const OUT_OF_CALENDAR = "########";

/**
 * A date as people here write it, whatever way the sheet's author liked to see it. Out of the
 * calendar a spreadsheet shows hash signs; before 1900 it means a time of day.
 *
 * @param value midnight or later of the day, in UTC
 */
export function dateCell(ref: string, value: Date, shown: string | undefined): SheetCell {
  if (Number.isNaN(value.getTime())) return { ref, text: OUT_OF_CALENDAR };
  const date = value.toISOString().slice(0, 10);
  if (!/^(?:19|20|21)\d\d-/.test(date)) return { ref, text: shown?.trim() || OUT_OF_CALENDAR };
  const cell = { ref, text: date.split("-").reverse().join("."), date };
  const time = timeOf(value);
  return time === null ? cell : { ...cell, time };
}
