import type { Options } from "csv-parse";
import { constantOf } from "../../model/tidy-text.js";
import { FormatError, tooLarge } from "../format-error.js";
import {
  columnLetter,
  type Grid,
  type GridLine,
  MOST_CHARACTERS,
  MOST_COLUMNS,
  MOST_ROWS,
  putCell,
  refOf,
} from "../tables/grid.js";

/** A record of a delimited text; one with a line break inside takes several lines. */
interface TextRecord {
  /** The line of the text it starts on and the line it ends on, counted from 1. */
  first: number;
  last: number;
  fields: string[];
}

/**
 * Cuts a delimited text into records, however many fields each has; blank lines are records too.
 *
 * @throws FormatError `quotes` with the line where the record begins that cannot be read
 */
export async function readCsvRecords(
  text: string,
  options: Pick<Options, "delimiter" | "record_delimiter" | "relax_quotes">,
): Promise<TextRecord[]> {
  const { parse } = await import("csv-parse/sync");
  const records: TextRecord[] = [];
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

/** In order of preference where nothing else tells them apart. */
const DELIMITERS = [";", "\t", ",", "|"] as const;

/** Lines looked at: the header stands among them. */
const SAMPLE = 100;
const HEADER_AMONG = 50;

/** Excel's own first line that names the delimiter: `sep=;`. */
const DECLARED = /^\ufeff?"?sep=(.)"?\s*$/i;

/** How much the parts of a line are like a header: how many of them name a column that is known. */
export type LikeHeader = (parts: readonly string[]) => number;

/**
 * Finds what separates the columns: what makes a line read as a header, and where no line does, what
 * cuts the most lines into the same number of parts.
 */
function detectDelimiter(lines: string[], likeHeader: LikeHeader): string {
  const sample = lines.filter((line) => line.trim() !== "").slice(0, SAMPLE);
  const [best] = DELIMITERS.map((delimiter) => {
    const split = sample.map((line) => splitOutsideQuotes(line, delimiter));
    return {
      delimiter,
      headers: Math.max(0, ...split.slice(0, HEADER_AMONG).map(likeHeader)),
      ...regularity(split),
    };
  }).sort((a, b) => b.headers - a.headers || b.regularLines - a.regularLines || b.parts - a.parts);
  return best?.delimiter ?? DELIMITERS[0];
}

/** Cuts a line at a delimiter, but not inside quotes; good enough to count by. */
function splitOutsideQuotes(line: string, delimiter: string): string[] {
  if (!line.includes('"')) return line.split(delimiter);
  const parts: string[] = [];
  let quoted = false;
  let start = 0;
  for (let at = 0; at < line.length; at += 1) {
    if (line[at] === '"') quoted = !quoted;
    else if (line[at] === delimiter && !quoted) {
      parts.push(line.slice(start, at));
      start = at + 1;
    }
  }
  parts.push(line.slice(start));
  // A quote left open is a stray one: then quotes mean nothing in this line.
  return quoted ? line.split(delimiter) : parts.map((part) => part.replaceAll('"', ""));
}

/** The most usual number of parts above one that lines are cut into, and how many lines are. */
function regularity(split: readonly string[][]): { regularLines: number; parts: number } {
  const lines = new Map<number, number>();
  for (const { length } of split) if (length > 1) lines.set(length, (lines.get(length) ?? 0) + 1);
  const [most] = [...lines].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  return { regularLines: most?.[1] ?? 0, parts: most?.[0] ?? 0 };
}

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
  const delimiter = declared ?? detectDelimiter(lines, likeHeader);
  // A spreadsheet does not show a line of `sep=`.
  const firstRow = declared === undefined ? 1 : 0;
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
  const { parts: usual } = regularity(records.map(({ fields }) => fields));
  for (const { first, last } of records) {
    if (first === last) continue;
    const whole = lines
      .slice(first - 1, last)
      .filter((line) => splitOutsideQuotes(line, delimiter).length === usual);
    if (usual > 1 && whole.length > 1)
      throw new FormatError("quotes", "a quote swallows lines", { line: first });
  }
}

function toLine({ fields }: TextRecord, row: number): GridLine {
  if (fields.length > MOST_COLUMNS) throw tooLarge("columns", MOST_COLUMNS, { row });
  const line: GridLine = { row, cells: new Map() };
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
