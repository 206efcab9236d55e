import { constantOf } from "../../model/tidy-text.js";
import { FormatError, tooLarge } from "../format-error.js";
import {
  columnLetter,
  type Grid,
  type GridLine,
  MOST_CELLS,
  MOST_CHARACTERS,
  MOST_ROWS,
  putCell,
  refOf,
  WIDEST_LINE,
} from "../tables/grid.js";
import { readCsvRecords, type TextRecord } from "./csv-records.js";
import {
  DELIMITERS,
  findDelimiter,
  type LikeHeader,
  splitOutsideQuotes,
  usualParts,
} from "./delimiter.js";

/** Excel's own first line that names the delimiter: `sep=;`. */
const DECLARED = /^\ufeff?"?sep=(.)"?\s*$/i;

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
  const declared = DECLARED.exec(lines[0] ?? "")?.[1];
  refuseWideLines(lines, declared);
  const delimiter = declared ?? (await findDelimiter(lines, likeHeader));
  // A spreadsheet does not show a line of `sep=`.
  const firstRow = declared === undefined ? 1 : 0;
  refuseLongCells(lines, delimiter, firstRow);
  if (countIn(text, delimiter) > MOST_CELLS) throw tooLarge("all-cells", MOST_CELLS);
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

/** What is blank costs too: before a sign is looked for that separates the columns. */
function refuseWideLines(lines: readonly string[], declared: string | undefined): void {
  const signs = declared === undefined ? DELIMITERS : [declared];
  for (const [index, line] of lines.entries()) {
    if (line.length < WIDEST_LINE) continue;
    if (signs.some((sign) => countIn(line, sign) >= WIDEST_LINE)) {
      throw tooLarge("width", WIDEST_LINE, { row: index + 1 });
    }
  }
}

function countIn(text: string, sign: string): number {
  let count = 0;
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) count += 1;
  return count;
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
  const { parts: usual } = usualParts(records.map(({ fields }) => fields));
  for (const { first, last } of records) {
    if (first === last) continue;
    const whole = lines
      .slice(first - 1, last)
      .filter((line) => splitOutsideQuotes(line, delimiter).length === usual);
    if (usual > 1 && whole.length > 1)
      throw new FormatError("quotes", "a quote swallows lines", { line: first });
  }
}

function toLine({ first, fields }: TextRecord, row: number): GridLine {
  const line: GridLine = { row, textLine: first, cells: new Map() };
  fields.forEach((field, column) => {
    const text = constantOf(field);
    if (text !== "") putCell(line, column, { ref: refOf(column, row), text });
  });
  return line;
}

/**
 * A cell's text that no spreadsheet runs as a formula: one that begins like a formula gets an
 * apostrophe before it, which is how a person tells a spreadsheet that text is text.
 * Source: OWASP, "CSV Injection".
 */
export function harmlessCell(text: string): string {
  return /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(text) ? `'${text}` : text;
}

const BYTE_ORDER_MARK = "\uFEFF";

/**
 * A table as CSV the way Excel expects it in Kazakhstan: UTF-8 with a byte order mark, `;`
 * between cells, lines ended by CR LF. Cells that a spreadsheet would run are neutralised, and what
 * Excel would spoil carries a tab: it shortens an IIN, drops leading zeros, takes «2 / 60» for a
 * date.
 */
export async function csvForExcel(table: readonly string[][]): Promise<string> {
  const { stringify } = await import("csv-stringify/sync");
  const cells = table.map((line) => line.map((cell) => keepDigits(harmlessCell(cell))));
  return BYTE_ORDER_MARK + stringify(cells, { delimiter: ";", record_delimiter: "windows" });
}

function keepDigits(text: string): string {
  const isShortened = /^(?:0\d+|\d{12,})$/.test(text);
  const isDate = /^\d{2}\.\d{2}\.\d{4}$/.test(text);
  const isTakenForDate = !isDate && /^\d{1,4}(?: ?[/.-] ?\d{1,4}){1,2}$/.test(text);
  return isShortened || isTakenForDate ? `${text}\t` : text;
}
