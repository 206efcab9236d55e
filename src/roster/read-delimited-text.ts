import { UserError } from "../model/errors.js";
import type { RosterCell } from "../model/roster.js";
import { declaredDelimiter, detectDelimiter, splitOutsideQuotes } from "./detect-delimiter.js";
import { columnLetter, type Grid, type GridLine, isBlank } from "./grid.js";
import { MOST_CHARACTERS, MOST_COLUMNS, MOST_ROWS, tooLarge } from "./limits.js";

interface TextRecord {
  /** The row a spreadsheet gives it: records counted from 1, however many lines each takes. */
  row: number;
  /** The line of the text it starts on and the line it ends on, counted from 1. */
  first: number;
  last: number;
  fields: string[];
}

/**
 * Reads delimited text as a grid. Quotes inside a field are left alone («ТОО "Медикер"»); a quote
 * that opens and swallows the following lines is an error, never a lost trainee. Rows are numbered as
 * a spreadsheet numbers them; an error names the line of the text, because that is where it is mended.
 *
 * @param text lines ended by `\n`
 * @throws UserError `roster-csv-broken` with the line, `roster-too-large`
 */
export async function readDelimitedText(text: string): Promise<Grid> {
  const lines = text.split("\n");
  if (lines.length > MOST_ROWS) throw tooLarge("rows", MOST_ROWS);
  const declared = declaredDelimiter(lines);
  const delimiter = declared ?? detectDelimiter(lines);
  refuseLongCells(lines, delimiter, declared === null ? 1 : 0);
  const records = await readRecords(text, delimiter, declared === null ? 1 : 0);
  refuseSwallowedLines(records, lines, delimiter);
  return {
    sheet: null,
    hidden: false,
    lines: records
      .filter(({ row }) => row > 0)
      .map(toLine)
      .filter(({ cells }) => cells.size > 0),
    merges: [],
  };
}

/** Before anything is parsed, which takes a hundred times the size of a cell without end. */
function refuseLongCells(lines: string[], delimiter: string, firstRow: number): void {
  for (const [index, line] of lines.entries()) {
    if (line.length <= MOST_CHARACTERS) continue;
    const parts = splitOutsideQuotes(line, delimiter);
    const column = parts.findIndex((part) => part.length > MOST_CHARACTERS);
    const place = { row: index + firstRow, column: columnLetter(column) };
    if (column >= 0) throw tooLarge("characters", MOST_CHARACTERS, place);
  }
}

/** @param firstRow the number of the first record: a spreadsheet does not show a line of `sep=` */
async function readRecords(
  text: string,
  delimiter: string,
  firstRow: number,
): Promise<TextRecord[]> {
  const { parse } = await import("csv-parse/sync");
  const records: TextRecord[] = [];
  const lineAfter = () => (records.at(-1)?.last ?? 0) + 1;
  try {
    parse(text, {
      delimiter,
      record_delimiter: "\n",
      relax_quotes: true,
      relax_column_count: true,
      skip_empty_lines: false,
      on_record: (fields: string[], { lines }) => {
        records.push({
          row: firstRow + records.length,
          first: lineAfter(),
          last: lines,
          fields,
        });
        return null;
      },
    });
  } catch (cause) {
    throw new UserError("roster-csv-broken", { line: lineAfter() }, cause);
  }
  return records;
}

/**
 * A field over several lines is well-formed, and so is one that began with a stray quote and ended at
 * the next stray quote, with whole trainees inside. The latter shows in its lines: each of them has
 * as many columns as the rest of the file.
 */
function refuseSwallowedLines(records: TextRecord[], lines: string[], delimiter: string): void {
  const usual = usualWidth(records);
  for (const { first, last } of records) {
    if (first === last) continue;
    const whole = lines
      .slice(first - 1, last)
      .filter((line) => splitOutsideQuotes(line, delimiter).length === usual);
    if (whole.length > 1) throw new UserError("roster-csv-broken", { line: first });
  }
}

function usualWidth(records: TextRecord[]): number {
  const counts = new Map<number, number>();
  for (const { fields } of records) {
    counts.set(fields.length, (counts.get(fields.length) ?? 0) + 1);
  }
  const widths = [...counts].filter(([width]) => width > 1).sort((a, b) => b[1] - a[1]);
  return widths[0]?.[0] ?? Number.POSITIVE_INFINITY;
}

function toLine({ row, fields }: TextRecord): GridLine {
  if (fields.length > MOST_COLUMNS) throw tooLarge("columns", MOST_COLUMNS, { row });
  const cells = new Map<number, RosterCell>();
  fields.forEach((text, column) => {
    if (text.length > MOST_CHARACTERS) {
      throw tooLarge("characters", MOST_CHARACTERS, { row, column: columnLetter(column) });
    }
    if (!isBlank(text)) cells.set(column, { ref: `${columnLetter(column)}${row}`, text });
  });
  return { row, cells };
}
