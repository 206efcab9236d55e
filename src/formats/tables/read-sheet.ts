import type { CellObject, DenseWorkSheet, Range } from "@e965/xlsx";
import type { SheetCell } from "../../model/table.js";
import { inPlace, tooLarge } from "../format-error.js";
import { dateCell, numberText } from "./cell-text.js";
import { columnLetter, type Grid, type GridLine, isBlank } from "./grid.js";
import { MOST_CHARACTERS, MOST_COLUMNS, MOST_ROWS } from "./limits.js";

/**
 * Turns a sheet as the library gives it into a grid.
 *
 * @param hiddenRows numbers of the rows that the sheet does not show, from 1; the library tells them
 *   only together with every style
 * @throws FormatError `too-large`
 */
export function readSheet(
  name: string,
  hidden: boolean,
  sheet: DenseWorkSheet,
  hiddenRows: ReadonlySet<number>,
): Grid {
  const lines = inPlace(
    () => ({ sheet: name }),
    () => readLines(sheet["!data"] ?? [], hiddenRows),
  );
  const merges = (sheet["!merges"] ?? []).map(({ s, e }: Range) => ({
    firstRow: s.r + 1,
    lastRow: e.r + 1,
    firstColumn: s.c,
    lastColumn: e.c,
  }));
  return { sheet: name, hidden, lines, merges };
}

function readLines(
  rows: (CellObject | undefined)[][],
  hiddenRows: ReadonlySet<number>,
): GridLine[] {
  const lines: GridLine[] = [];
  // By keys, not by length: one cell at the far end would make a million empty turns.
  for (const index of Object.keys(rows).map(Number)) {
    const line = readLine(index + 1, rows[index] ?? []);
    if (hiddenRows.has(line.row)) line.hidden = true;
    if (line.cells.size > 0) lines.push(line);
    if (lines.length > MOST_ROWS) throw tooLarge("rows", MOST_ROWS);
  }
  return lines;
}

function readLine(row: number, cells: (CellObject | undefined)[]): GridLine {
  const line: GridLine = { row, cells: new Map() };
  for (const column of Object.keys(cells).map(Number)) {
    const cell = cells[column];
    if (cell === undefined) continue;
    const letter = columnLetter(column);
    const read = readCell(`${letter}${row}`, cell);
    if (read.text.length > MOST_CHARACTERS) {
      throw tooLarge("characters", MOST_CHARACTERS, { row, column: letter });
    }
    if (isBlank(read.text)) continue;
    line.cells.set(column, read);
    if (line.cells.size > MOST_COLUMNS) throw tooLarge("columns", MOST_COLUMNS, { row });
  }
  return line;
}

function readCell(ref: string, cell: CellObject): SheetCell {
  if (cell.t === "n" && Number.isFinite(cell.v)) {
    return { ref, text: numberText(Number(cell.v), cell.w), number: Number(cell.v) };
  }
  if (cell.t === "d") {
    return dateCell(ref, cell.v instanceof Date ? cell.v : new Date(String(cell.v)), cell.w);
  }
  if (cell.t === "s" && typeof cell.v === "string") return { ref, text: cell.v };
  return { ref, text: cell.w ?? (cell.v === undefined ? "" : String(cell.v)) };
}
