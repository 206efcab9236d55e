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
  const { parse } = await import("csv-parse/sync");
  const lines: TableLine[] = [];
  const lineAfter = () => (lines.at(-1)?.line ?? 0) + 1;
  try {
    parse(text, {
      delimiter,
      relax_column_count: true,
      skip_empty_lines: false,
      on_record: (cells: string[], { lines: line }) => {
        lines.push({ line, cells });
        return null;
      },
    });
  } catch (cause) {
    throw new UserError("calendar-file-unreadable", { line: lineAfter() }, cause);
  }
  return lines;
}
