import type { IsoDate } from "./course.js";
import type { RosterField } from "./roster.js";

/** A date as a person gives it to a command: `2026-03-13`, or `13.03.2026`. Null where it is none. */
export function parseDateOption(text: string): IsoDate | null {
  const plain = text.trim();
  const local = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(plain);
  const date = local
    ? `${local[3]}-${local[2]?.padStart(2, "0")}-${local[1]?.padStart(2, "0")}`
    : plain;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return null;
  const time = Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(time)) return null;
  return new Date(time).toISOString().startsWith(date) ? date : null;
}

/** A number greater than zero as a person gives it: `72`, `1,5`. Null where it is none. */
export function parseNumberOption(text: string): number | null {
  const plain = text.trim().replace(",", ".");
  if (!/^\d{1,5}(\.\d{1,2})?$/.test(plain)) return null;
  const value = Number(plain);
  return value > 0 ? value : null;
}

/** A field of a roster as options name it: `full-name`. */
export function optionOfField(field: RosterField): string {
  return field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
