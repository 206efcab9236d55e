import type { SheetCell } from "../../model/table.js";

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
  /** Set where the sheet does not show the line: hidden by hand or by a filter. */
  hidden?: boolean;
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

/** The lines after a given one. */
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
  return /^[\s\u200b-\u200d\u2060\ufeff\u00ad]*$/u.test(text);
}
