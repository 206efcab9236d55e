import type { CellObject, DenseWorkSheet, ParsingOptions, Range, WorkBook } from "@e965/xlsx";
import { ArchiveError } from "../archive/archive-error.js";
import { openArchive } from "../archive/open-archive.js";
import { packEntry, writeArchive } from "../archive/write-archive.js";
import { UserError } from "../model/errors.js";
import type { RosterCell } from "../model/roster.js";
import { checkWorkbookParts, type Parts } from "./check-workbook-parts.js";
import { columnLetter, type Grid, type GridLine, isBlank } from "./grid.js";

/** A roster of a whole country's nurses would still fit. */
const MOST_ROWS = 100_000;
const MOST_COLUMNS = 500;

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

/** Sheets, styles and lists; nothing that could lead the library to take it for another format. */
const WORKBOOK_PART = /^(?:\[Content_Types\]\.xml$|_rels\/|docProps\/|xl\/)/i;

/**
 * Reads every sheet of an XLSX or XLSM file as a grid, in the file's order.
 *
 * @throws UserError `roster-not-workbook`, `roster-legacy-format`, `roster-damaged`,
 *   `roster-too-large`
 */
export async function readWorkbook(bytes: Uint8Array): Promise<Grid[]> {
  const parts = unpack(bytes);
  const sheetParts = checkWorkbookParts(parts);
  const workbook = await parse(parts);
  const described = workbook.Workbook?.Sheets ?? [];
  return workbook.SheetNames.flatMap((name, index): Grid[] => {
    const sheet = workbook.Sheets[name] as DenseWorkSheet | undefined;
    const info = described[index] as { id?: string; Hidden?: number } | undefined;
    if (sheet === undefined || sheet["!type"] !== undefined) {
      // A chart has no cells to read; a worksheet that could not be read is damage.
      if (sheet === undefined && sheetParts.has(info?.id ?? ""))
        throw new UserError("roster-damaged");
      return [];
    }
    return [readSheet(name, (info?.Hidden ?? 0) !== 0, sheet)];
  });
}

function unpack(bytes: Uint8Array): Parts {
  try {
    return openArchive(bytes);
  } catch (error) {
    if (!(error instanceof ArchiveError)) throw error;
    throw new UserError(
      error.reason === "too-large" ? "roster-too-large" : "roster-damaged",
      {},
      error,
    );
  }
}

async function parse(parts: Parts): Promise<WorkBook> {
  const checked = [...parts].filter(([name]) => WORKBOOK_PART.test(name));
  // Packed anew, so that the library sees what was checked and not its own reading of the zip.
  const archive = writeArchive(checked.map(([name, content]) => packEntry(name, content)));
  const { read } = await import("@e965/xlsx");
  try {
    return read(archive, OPTIONS);
  } catch (cause) {
    throw new UserError("roster-damaged", {}, cause);
  }
}

function readSheet(name: string, hidden: boolean, sheet: DenseWorkSheet): Grid {
  const rows: (CellObject | undefined)[][] = sheet["!data"] ?? [];
  const lines: GridLine[] = [];
  // By keys, not by length: one cell at the far end would make a million empty turns.
  for (const index of Object.keys(rows).map(Number)) {
    const line = readLine(index + 1, rows[index] ?? []);
    if (line.cells.size > 0) lines.push(line);
    if (lines.length > MOST_ROWS) throw new UserError("roster-too-large");
  }
  const merges = (sheet["!merges"] ?? []).map(({ s, e }: Range) => ({
    firstRow: s.r + 1,
    lastRow: e.r + 1,
    firstColumn: s.c,
    lastColumn: e.c,
  }));
  return { sheet: name, hidden, lines, merges };
}

function readLine(row: number, cells: (CellObject | undefined)[]): GridLine {
  const line: GridLine = { row, cells: new Map() };
  for (const column of Object.keys(cells).map(Number)) {
    const cell = cells[column];
    if (cell === undefined) continue;
    const read = readCell(`${columnLetter(column)}${row}`, cell);
    if (isBlank(read.text)) continue;
    line.cells.set(column, read);
    if (line.cells.size > MOST_COLUMNS) throw new UserError("roster-too-large");
  }
  return line;
}

function readCell(ref: string, cell: CellObject): RosterCell {
  if (cell.t === "n" && Number.isFinite(cell.v)) {
    return { ref, text: numberText(Number(cell.v), cell.w), number: Number(cell.v) };
  }
  if (cell.t === "d") return dateCell(ref, cell);
  if (cell.t === "s" && typeof cell.v === "string") return { ref, text: cell.v };
  return { ref, text: cell.w ?? (cell.v === undefined ? "" : String(cell.v)) };
}

/** Plain digits; a number shown with leading zeros by its format keeps them. */
function numberText(value: number, shown: string | undefined): string {
  if (shown !== undefined && /^0\d+$/.test(shown) && Number(shown) === value) return shown;
  // Fifteen digits are what a spreadsheet holds; the rest is 0.1 + 0.2.
  const rounded = Number.isInteger(value) ? value : Number(value.toPrecision(15));
  const plain = String(rounded);
  if (!plain.includes("e")) return plain;
  return rounded.toLocaleString("en-US", { useGrouping: false, maximumFractionDigits: 20 });
}

/** A date as people here write it, whatever way the sheet's author liked to see it. */
function dateCell(ref: string, cell: CellObject): RosterCell {
  const value = cell.v instanceof Date ? cell.v : new Date(String(cell.v));
  // Out of the calendar a spreadsheet shows hash signs; before 1900 it means a time of day.
  if (Number.isNaN(value.getTime())) return { ref, text: "########" };
  const date = value.toISOString().slice(0, 10);
  if (!/^(?:19|20|21)\d\d-/.test(date)) return { ref, text: cell.w ?? date };
  return { ref, text: date.split("-").reverse().join("."), date };
}
