import type { Month, Period } from "./report.js";

/** Up to a year every month is shown, the empty ones too. */
const MOST_EMPTY = 12;

/**
 * The months of a report, in order, none left out between two. A period longer than a year begins
 * with its first month that has something and ends with the last: whoever asks for everything since
 * 1990 gets no page of zeros.
 *
 * @param filled months that have something, in any order
 */
export function monthsOfPeriod({ from, to }: Period, filled: readonly Month[]): Month[] {
  const first = indexOf(from);
  const last = indexOf(to);
  if (last - first < MOST_EMPTY) return monthsBetween(first, last);
  if (filled.length === 0) return [];
  const indexes = filled.map(indexOf);
  return monthsBetween(Math.min(...indexes), Math.max(...indexes));
}

function monthsBetween(first: number, last: number): Month[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, step) => monthAt(first + step));
}

/** Months since year 0 of a month or a day of it. */
function indexOf(date: string): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
}

function monthAt(index: number): Month {
  const year = String(Math.floor(index / 12)).padStart(4, "0");
  return `${year}-${String((index % 12) + 1).padStart(2, "0")}`;
}
