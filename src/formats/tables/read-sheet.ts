import type { CellObject, DenseWorkSheet, ParsingOptions, Range, WorkBook } from "@e965/xlsx";
import type { SheetCell } from "../../model/roster.js";
import { damaged, inPlace, tooLarge } from "../format-error.js";
import {
  dateCell,
  type Grid,
  type GridLine,
  MOST_ROWS,
  numberText,
  putCell,
  refOf,
} from "./grid.js";

const OPTIONS: ParsingOptions = {
  type: "buffer",
  dense: true,
  // Calendar days come out right only with both: otherwise the computer's zone shifts them.
  cellDates: true,
  UTC: true,
  cellHTML: false,
  // Formulas are never looked at, so one without a stored value stays blank instead of becoming 0.
  cellFormula: false,
  // The sheet's own claim of its size is often wrong.
  nodim: true,
};

/** What the formats of numbers are before any file is read. */
let formatsOfAll: Readonly<Record<number, string>> | null = null;

/** How a worksheet shows its rows and cells; the library tells it only together with every style. */
export interface SheetDisplay {
  hidden: boolean;
  /** Rows hidden by hand or by a filter, from 1. */
  hiddenRows: ReadonlySet<number>;
  /** Addresses of cells that are struck through: `B7`. */
  struckCells: ReadonlySet<string>;
}

/**
 * Gives checked bytes to the library. It answers damage with an empty sheet or with any exception at
 * all, so whoever calls this must have checked them.
 *
 * @throws FormatError `damaged`
 */
export async function parseWorkbook(bytes: Buffer): Promise<WorkBook> {
  const { read, SSF } = await import("@e965/xlsx");
  // The library keeps one table of formats for all files it ever reads, and each may define any.
  const formats: Record<number, string> = SSF.get_table();
  formatsOfAll ??= { ...formats };
  for (const id of Object.keys(formats)) delete formats[Number(id)];
  Object.assign(formats, formatsOfAll);
  try {
    return read(bytes, { ...OPTIONS });
  } catch (cause) {
    throw damaged("the library cannot read it", { cause });
  }
}

/**
 * Turns a sheet as the library gives it into a grid.
 *
 * @throws FormatError `too-large`
 */
export function readSheet(name: string, sheet: DenseWorkSheet, display: SheetDisplay): Grid {
  const lines = inPlace(
    () => ({ sheet: name }),
    () => readLines(sheet["!data"] ?? [], display),
  );
  const merges = (sheet["!merges"] ?? []).map(({ s, e }: Range) => ({
    firstRow: s.r + 1,
    lastRow: e.r + 1,
    firstColumn: s.c,
    lastColumn: e.c,
  }));
  return { sheet: name, hidden: display.hidden, lines, merges };
}

function readLines(
  rows: (CellObject | undefined)[][],
  { hiddenRows, struckCells }: SheetDisplay,
): GridLine[] {
  const lines: GridLine[] = [];
  // By keys, not by length: one cell at the far end would make a million empty turns.
  for (const index of Object.keys(rows).map(Number)) {
    const line = readLine(index + 1, rows[index] ?? []);
    if (hiddenRows.has(line.row)) line.hidden = true;
    if (line.cells.size === 0) continue;
    if ([...line.cells.values()].every(({ ref }) => struckCells.has(ref))) line.struck = true;
    lines.push(line);
    if (lines.length > MOST_ROWS) throw tooLarge("rows", MOST_ROWS);
  }
  return lines;
}

function readLine(row: number, cells: (CellObject | undefined)[]): GridLine {
  const line: GridLine = { row, cells: new Map() };
  for (const column of Object.keys(cells).map(Number)) {
    const cell = cells[column];
    if (cell !== undefined) putCell(line, column, readCell(refOf(column, row), cell));
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
