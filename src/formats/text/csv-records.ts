import type { Options } from "csv-parse";
import { FormatError } from "../format-error.js";

/** A record of a delimited text; one with a line break inside takes several lines. */
export interface TextRecord {
  /** The line of the text it starts on and the line it ends on, counted from 1. */
  first: number;
  last: number;
  fields: string[];
}

/** How the records of a delimited text are written. */
type RecordOptions = Pick<Options, "delimiter" | "record_delimiter" | "relax_quotes">;

/**
 * Cuts a delimited text into records, however many fields each has; blank lines are records too.
 *
 * @param records gets them as they are read, also those before one that cannot be read
 * @throws FormatError `quotes` with the line where the record begins that cannot be read
 */
export async function readCsvRecords(
  text: string,
  options: RecordOptions,
  records: TextRecord[] = [],
): Promise<TextRecord[]> {
  const { parse } = await import("csv-parse/sync");
  const lineAfter = () => (records.at(-1)?.last ?? 0) + 1;
  try {
    parse(text, {
      ...options,
      relax_column_count: true,
      skip_empty_lines: false,
      on_record: (fields: string[], { lines }) => {
        records.push({ first: lineAfter(), last: lines, fields });
        return null;
      },
    });
  } catch (cause) {
    throw new FormatError("quotes", "a record that cannot be read", { line: lineAfter(), cause });
  }
  return records;
}
