import type { SheetCell } from "../../model/table.js";
import { FormatError, tooLarge } from "../format-error.js";
import { columnLetter, type Grid, type GridLine, isBlank } from "../tables/grid.js";
import { MOST_CHARACTERS, MOST_COLUMNS, MOST_ROWS } from "../tables/limits.js";
import { readCsvRecords, type TextRecord } from "./csv-records.js";
import {
  declaredDelimiter,
  detectDelimiter,
  type LikeHeader,
  splitOutsideQuotes,
} from "./detect-delimiter.js";

/**
 * Reads delimited text as a grid. Quotes inside a field are left alone («ТОО "Медикер"»); a quote
 * that opens and swallows the following lines is an error, never a lost trainee. Rows are numbered as
 * a spreadsheet numbers them; an error names the line of the text, because that is where it is mended.
 *
 * @param text lines ended by `\n`
 * @param likeHeader tells a header, by which the delimiter is found
 * @throws FormatError `quotes` with the line, `too-large`
 */
export async function readDelimitedText(text: string, likeHeader: LikeHeader): Promise<Grid> {
  const lines = text.split("\n");
  if (lines.length > MOST_ROWS) throw tooLarge("rows", MOST_ROWS);
  const declared = declaredDelimiter(lines);
  const delimiter = declared ?? detectDelimiter(lines, likeHeader);
  // A spreadsheet does not show a line of `sep=`.
  const firstRow = declared === null ? 1 : 0;
  refuseLongCells(lines, delimiter, firstRow);
  const records = await readCsvRecords(text, {
    delimiter,
    record_delimiter: "\n",
    relax_quotes: true,
  });
  refuseSwallowedLines(records, lines, delimiter);
  return {
    sheet: null,
    hidden: false,
    lines: records
      .map((record, index) => toLine(record, index + firstRow))
      .filter(({ row }) => row > 0)
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
    if (whole.length > 1)
      throw new FormatError("quotes", "a quote swallows lines", { line: first });
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

function toLine({ fields }: TextRecord, row: number): GridLine {
  if (fields.length > MOST_COLUMNS) throw tooLarge("columns", MOST_COLUMNS, { row });
  const cells = new Map<number, SheetCell>();
  fields.forEach((text, column) => {
    if (text.length > MOST_CHARACTERS) {
      throw tooLarge("characters", MOST_CHARACTERS, { row, column: columnLetter(column) });
    }
    if (!isBlank(text)) cells.set(column, { ref: `${columnLetter(column)}${row}`, text });
  });
  return { row, cells };
}
