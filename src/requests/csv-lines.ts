import { FormatError } from "../formats/format-error.js";
import { readCsvRecords } from "../formats/text/csv-records.js";
import { UserError } from "../model/errors.js";
import type { TableLine } from "./read-calendar-table.js";

/**
 * The cells of a CSV text, line by line. What separates them is told by what follows the first name of
 * a column, `date`.
 *
 * @throws UserError `calendar-file-columns`, `calendar-file-unreadable` with the line
 */
export async function csvLines(text: string): Promise<TableLine[]> {
  const [first = ""] = text.split(/\r?\n/, 1);
  const [, delimiter] = /^\s*"?date"?\s*([;,\t])/i.exec(first) ?? [];
  if (delimiter === undefined) {
    throw new UserError("calendar-file-columns", { seen: first.trim().slice(0, 60) });
  }
  try {
    const records = await readCsvRecords(text, { delimiter });
    return records.map(({ last, fields }) => ({ line: last, cells: fields }));
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    throw new UserError("calendar-file-unreadable", { line: error.told.line ?? 1 }, error);
  }
}
