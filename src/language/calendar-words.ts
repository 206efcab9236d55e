import type { Language } from "./languages.js";

/** The name of a month in a language, standing alone: `март`. January is 1. */
export function monthName(month: number, language: Language): string {
  return named({ month: "long" }, language, new Date(Date.UTC(2026, month - 1, 1)));
}

/** The short name of a date's weekday: `пн`. */
export function weekdayName(date: string, language: Language): string {
  return named({ weekday: "short" }, language, new Date(`${date}T00:00:00Z`));
}

function named(what: Intl.DateTimeFormatOptions, language: Language, moment: Date): string {
  return new Intl.DateTimeFormat(language, { ...what, timeZone: "UTC" }).format(moment);
}
