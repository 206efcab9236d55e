import type { SheetCell } from "../../model/roster.js";
import { withoutInvisible } from "../../model/tidy-text.js";
import { tooLarge } from "../format-error.js";

/** A table of a whole country's nurses would still fit. */
export const MOST_ROWS = 100_000;

/** Filled cells of one line. */
export const MOST_COLUMNS = 500;

/** Cells of one line, those with nothing in them too; a spreadsheet has no more. */
export const WIDEST_LINE = 16_384;

/** Filled cells of a file; a few hundred bytes of repeats could otherwise ask for millions. */
export const MOST_CELLS = 3_000_000;

/** With those that hold nothing; no spreadsheet has more. */
export const MOST_ROWS_OF_ALL = 1_048_576;

/** In all sheets; a list of them is gone through for every cell that may be one of theirs. */
export const MOST_MERGES = 100_000;

/** Of one cell; Excel holds no more either. */
export const MOST_CHARACTERS = 32_767;

/** A sheet or a text file as lines of cells, whatever it was read from. */
export interface Grid {
  /** The sheet's name; null for a text file. */
  sheet: string | null;
  hidden: boolean;
  /** Only lines that hold something, from the top. */
  lines: GridLine[];
  merges: MergedRange[];
}

export interface GridLine {
  /** The line as a spreadsheet numbers it, counted from 1. */
  row: number;
  /** The line of a text where the record begins, counted from 1: cells with line breaks take several. */
  textLine?: number;
  /** Set where the sheet does not show the line: hidden by hand or by a filter. */
  hidden?: boolean;
  /** Set where all that stands in the line is struck through. */
  struck?: boolean;
  /** Column index, from 0 and ascending → cell; blank cells are left out. */
  cells: Map<number, SheetCell>;
}

/** Cells shown as one; only the first of them holds text. Rows from 1, columns from 0. */
export interface MergedRange {
  firstRow: number;
  lastRow: number;
  firstColumn: number;
  lastColumn: number;
}

export function linesBelow(grid: Grid, row: number): GridLine[] {
  return grid.lines.filter((line) => line.row > row);
}

/** The letter of a column by its index: 0 → A, 26 → AA. */
export function columnLetter(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnLetter(Math.floor(index / 26) - 1) + letter;
}

/** True where a person sees nothing: spaces of any kind, or characters without width. */
export function isBlank(text: string): boolean {
  return text.trim() === "" || withoutInvisible(text).trim() === "";
}

/**
 * Puts a cell into its line, unless a person sees nothing in it.
 *
 * @throws FormatError `too-large`
 */
export function putCell({ row, cells }: GridLine, column: number, cell: SheetCell): void {
  if (cell.text.length > MOST_CHARACTERS) {
    throw tooLarge("characters", MOST_CHARACTERS, { row, column: columnLetter(column) });
  }
  if (isBlank(cell.text)) return;
  // Half a letter cannot be kept in a register; what stands for it is no letter of any name.
  const text = cell.text.toWellFormed();
  cells.set(column, text === cell.text ? cell : { ...cell, text });
  if (cells.size > MOST_COLUMNS) throw tooLarge("columns", MOST_COLUMNS, { row });
}

/** The address of a cell: `B7`. */
export function refOf(column: number, row: number): string {
  return `${columnLetter(column)}${row}`;
}

/** Plain digits; a number shown with leading zeros by its format keeps them. */
export function numberText(value: number, shown: string | undefined): string {
  if (shown !== undefined && /^0\d+$/.test(shown) && Number(shown) === value) return shown;
  // Fifteen digits are what a spreadsheet holds; the rest is 0.1 + 0.2.
  const rounded = Number.isInteger(value) ? value : Number(value.toPrecision(15));
  const plain = String(rounded);
  if (!plain.includes("e")) return plain;
  return rounded.toLocaleString("en-US", { useGrouping: false, maximumFractionDigits: 20 });
}

const SECOND = 1000;
const DAY = 24 * 60 * 60 * SECOND;

/** A spreadsheet keeps times as parts of a day, which are seldom exact; null for midnight. */
function timeOf(value: Date): string | null {
  const seconds = Math.round((value.getTime() % DAY) / SECOND);
  if (seconds <= 0 || seconds * SECOND >= DAY) return null;
  return new Date(seconds * SECOND).toISOString().slice(11, 19);
}

const OUT_OF_CALENDAR = "########";

/**
 * A date as people here write it, whatever way the sheet's author liked to see it. Out of the
 * calendar a spreadsheet shows hash signs; before 1900 it means a time of day.
 *
 * @param value midnight or later of the day, in UTC
 */
export function dateCell(ref: string, value: Date, shown: string | undefined): SheetCell {
  if (Number.isNaN(value.getTime())) return { ref, text: OUT_OF_CALENDAR };
  const date = value.toISOString().slice(0, 10);
  if (!/^(?:19|20|21)\d\d-/.test(date)) return { ref, text: shown?.trim() || OUT_OF_CALENDAR };
  const cell = { ref, text: date.split("-").reverse().join("."), date };
  const time = timeOf(value);
  return time === null ? cell : { ...cell, time };
}
