import type { Edits } from "../../model/edits.js";
import { UserError } from "../../model/errors.js";
import type { RosterField } from "../../model/roster.js";
import { KEPT_FIELDS, parseRosterField } from "../../model/roster-field.js";
import { parseDate } from "../../roster/parse-date.js";

/** How a value is written, for messages about it. */
export const FORM_OF_SET = "row:field=value";

/**
 * Reads the values of `--set`, `7:iin=841014405586`, as what is to be changed in which row.
 *
 * @throws UserError `review-set` where one of them cannot be read
 */
export function parseSets(texts: readonly string[]): Map<number, Edits> {
  const sets = new Map<number, Edits>();
  for (const text of texts) {
    const match = /^\s*(\d+)\s*:\s*([A-Za-z-]+)\s*=(.*)$/su.exec(text);
    const field = parseRosterField(match?.[2] ?? "");
    if (!match || field === null || !KEPT_FIELDS.includes(field)) {
      throw new UserError("review-set", {
        form: FORM_OF_SET,
        fields: KEPT_FIELDS.join(", "),
      });
    }
    const row = Number(match[1]);
    sets.set(row, { ...sets.get(row), [field]: cellTyped(field, match[3] ?? "") });
  }
  return sets;
}

/** What a typed text puts into a cell: a birth date as a date, anything else as it is. */
export function cellTyped(field: RosterField, typed: string) {
  const text = typed.trim();
  const date = field === "birthDate" ? parseDate(text) : null;
  return date === null ? { text } : { text, date };
}
