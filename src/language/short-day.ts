import { dateInKazakhstan } from "./date-in-kazakhstan.js";
import { shortDate } from "./short-date.js";

/** The day of a moment in Kazakhstan as dates are written by hand: `2026-03-15T20:00:00Z` → `16.03.2026`. */
export function shortDay(moment: string): string {
  return shortDate(dateInKazakhstan(new Date(moment)));
}
