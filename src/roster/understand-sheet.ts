import { columnLetter, type Grid, type GridLine, linesBelow } from "../formats/tables/grid.js";
import type { ColumnAnswers, RosterColumn } from "../model/roster.js";
import { assignColumns, type ColumnAssignment } from "./assign-columns.js";
import type { ChosenSheet } from "./choose-sheet.js";
import type { Header } from "./find-header.js";
import { type MissingColumn, missingColumns } from "./missing-columns.js";
import { asksForFailure } from "./outcome-header.js";
import { type RowsBelowHeader, readRows } from "./read-rows.js";

/** A column with what stands first in it, so that a person can tell what it holds. */
export interface OpenedColumn extends RosterColumn {
  firstValues: string[];
  /** The header asks who failed: its «да» must never be taken for an outcome. */
  asksForFailure: boolean;
}

/** What a person is asked before the rows are read. */
export interface ColumnsInDoubt {
  columns: OpenedColumn[];
  /** What no column holds, and no document can do without. */
  missing: MissingColumn[];
}

/** Of each column, to show. */
const FIRST_VALUES = 3;

/** A sheet with its columns' meanings and its lines sorted by them. */
export interface UnderstoodSheet extends ColumnAssignment {
  sheet: ChosenSheet;
  below: RowsBelowHeader;
}

/** Gives the columns their meanings and sorts the lines below the header by them. */
export function understandSheet(sheet: ChosenSheet, answers: ColumnAnswers): UnderstoodSheet {
  const { grid, header } = sheet;
  const assignment = assignColumns(header, grid, answers);
  const below = readRows(grid, linesBelow(grid, header.row), assignment.columns);
  return { sheet, ...assignment, below };
}

/** A column that most trainees have something in matters even where nobody has named it. */
export function withHeadlessColumns(understood: UnderstoodSheet): UnderstoodSheet {
  const { sheet, columns, below } = understood;
  const lines = linesOfTrainees(sheet.grid, sheet.header, below);
  const named = new Set(columns.map(({ column }) => column));
  const counts = new Map<number, number>();
  for (const column of lines.flatMap(({ cells }) => [...cells.keys()])) {
    if (!named.has(column)) counts.set(column, (counts.get(column) ?? 0) + 1);
  }
  const headless = [...counts].flatMap(([column, count]) =>
    count * 2 > lines.length ? { column, header: "" } : [],
  );
  if (headless.length === 0) return understood;
  const cells = headless.map((column) => ({ ...column, recognition: null }));
  const header = { ...sheet.header, cells: inOrder([...sheet.header.cells, ...cells]) };
  const left = headless.map((column) => ({ ...column, field: null }));
  return { ...understood, sheet: { ...sheet, header }, columns: inOrder([...columns, ...left]) };
}

function inOrder<Column extends { column: number }>(columns: Column[]): Column[] {
  return columns.sort((a, b) => a.column - b.column);
}

/** The columns as a person can judge them. */
export function lookAtColumns({
  sheet: { grid, header },
  columns,
  below,
}: UnderstoodSheet): ColumnsInDoubt {
  const lines = linesOfTrainees(grid, header, below);
  return {
    columns: columns.map((one) => ({
      letter: columnLetter(one.column),
      header: one.header,
      field: one.field,
      firstValues: firstValues(lines, one.column),
      asksForFailure: asksForFailure(one.header),
    })),
    missing: missingColumns(columns),
  };
}

function firstValues(lines: readonly GridLine[], column: number): string[] {
  const values: string[] = [];
  for (const { cells } of lines) {
    const text = cells.get(column)?.text.replace(/\s+/gu, " ").trim();
    if (text) values.push(text);
    if (values.length === FIRST_VALUES) break;
  }
  return values;
}

/** Where no trainee is told from other lines yet, all lines may be trainees. */
function linesOfTrainees(grid: Grid, header: Header, { rows }: RowsBelowHeader): GridLine[] {
  const lines = linesBelow(grid, header.row);
  if (rows.length === 0) return lines;
  const trainees = new Set(rows.map(({ row }) => row));
  return lines.filter(({ row }) => trainees.has(row));
}
