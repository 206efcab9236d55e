import type { FieldValues } from "../model/document.js";

/**
 * Control characters, and what XML 1.0 cannot hold at all (section 2.2), which some sheets nevertheless
 * contain. Tabs and line breaks are neither.
 */
const UNPRINTABLE = /(?![\t\n\r])\p{Cc}|[\p{Cs}\uFFFE\uFFFF]/u;

export function isUnprintable(value: string): boolean {
  return UNPRINTABLE.test(value);
}

/** The fields whose values cannot be printed as they are: nothing is left out of them in silence. */
export function unprintable(values: FieldValues): string[] {
  return Object.keys(values).filter((field) => isUnprintable(values[field] ?? ""));
}
