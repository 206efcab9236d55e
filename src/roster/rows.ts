import outcomes from "../../data/outcomes.json" with { type: "json" };
import { columnLetter, type Grid, type GridLine, linesBelow } from "../formats/tables/grid.js";
import type {
  ColumnAnswers,
  LeftOutLine,
  RosterColumn,
  RosterField,
  RosterRow,
  SheetCell,
} from "../model/roster.js";
import { parseDate } from "../model/written-date.js";
import {
  type AssignedColumn,
  asRecognised,
  assignColumns,
  type ColumnAssignment,
  type MissingColumn,
  missingColumns,
} from "./assign-columns.js";
import type { Header } from "./header.js";
import { classifyLine, type LineKind, wordsOfHeaders } from "./left-out-lines.js";
import { asksForFailure, offersBothOutcomes, recogniseColumn } from "./recognise-column.js";
import type { ChosenSheet } from "./sheet.js";
import { normaliseWords } from "./words.js";

interface RowsBelowHeader {
  rows: RosterRow[];
  leftOut: LeftOutLine[];
}

/** Sorts the lines below the header into trainees and lines left out, in the file's order. */
export function readRows(
  grid: Grid,
  lines: GridLine[],
  columns: AssignedColumn[],
): RowsBelowHeader {
  // Signatures come after trainees; in a list without any, they are what they look like.
  const signaturesAnywhere = !linesByKind(grid, lines, columns, true).some(
    ({ kind }) => kind === "trainee",
  );
  const mergedOver = cellsOverRows(grid, columns);
  const rows: RosterRow[] = [];
  const leftOut: LeftOutLine[] = [];
  for (const { line, kind } of linesByKind(grid, lines, columns, signaturesAnywhere)) {
    if (kind === "trainee") {
      const cells = cellsByField(line, columns, (column) => mergedOver(line.row, column));
      rows.push({ row: line.row, cells });
    } else if (kind !== "nothing") {
      leftOut.push({ row: line.row, reason: kind, text: lineText(line) });
    }
  }
  withMinuses(rows);
  return { rows, leftOut };
}

interface ClassifiedLine {
  line: GridLine;
  kind: LineKind;
}

function* linesByKind(
  grid: Grid,
  lines: GridLine[],
  columns: AssignedColumn[],
  signaturesAnywhere: boolean,
): Generator<ClassifiedLine> {
  const list = { grid, columns, headers: wordsOfHeaders(columns) };
  let afterTrainees = signaturesAnywhere;
  let belowList = false;
  for (const [index, line] of lines.entries()) {
    const place = { isFirst: index === 0, afterTrainees, belowList };
    const kind = classifyLine(line, list, place);
    yield { line, kind };
    if (kind === "trainee") afterTrainees = true;
    if (kind === "total" || kind === "signature") belowList = true;
  }
}

/** What may be said once for several trainees; a name or a number never is. */
const SAID_ONCE: ReadonlySet<RosterField> = new Set([
  "outcome",
  "specialty",
  "hours",
  "workplace",
  "position",
]);

/** Finds the cell that is merged down over a row, where its column may say something once for several. */
function cellsOverRows({ merges, lines }: Grid, columns: AssignedColumn[]) {
  const lineAt = new Map(lines.map((line) => [line.row, line]));
  const last = lines.at(-1)?.row ?? 0;
  const firstRows = new Map<number, Map<number, number>>();
  for (const { column, field } of columns) {
    if (field !== null && SAID_ONCE.has(field)) firstRows.set(column, new Map());
  }
  for (const { firstRow, lastRow, firstColumn } of merges) {
    const rows = firstRows.get(firstColumn);
    // Merged cells cannot overlap; where they do, what is written first counts.
    if (rows === undefined) continue;
    for (let row = firstRow + 1; row <= Math.min(lastRow, last) && !rows.has(row); row += 1) {
      rows.set(row, firstRow);
    }
  }
  return (row: number, column: number): SheetCell | undefined => {
    const first = firstRows.get(column)?.get(row);
    return first === undefined ? undefined : lineAt.get(first)?.cells.get(column);
  };
}

function cellsByField(
  line: GridLine,
  columns: AssignedColumn[],
  mergedOver: (column: number) => SheetCell | undefined,
): RosterRow["cells"] {
  const cells: Partial<Record<RosterField, SheetCell>> = {};
  for (const { column, field, header } of columns) {
    if (field === null) continue;
    const cell = line.cells.get(column) ?? mergedOver(column);
    if (cell === undefined || cells[field] !== undefined) continue;
    if (field === "birthDate") cells[field] = withDate(cell);
    else cells[field] = field === "outcome" ? withBothOutcomes(cell, header) : cell;
  }
  return cells;
}

const YES_OR_NO = new Set(outcomes.yesOrNo);
const PLUS = /^\s*\+\s*$/;
const MINUS = /^\s*[-\u2010-\u2015\u2212]\s*$/;
/** What stands before a minus that means something. */
const AMONG_PLUSES = "+/−: ";

/**
 * A dash says nothing, but where others of the column have a plus: there it is a minus. It is kept
 * together with what it stands among, so that it goes on saying so.
 */
function withMinuses(rows: RosterRow[]): void {
  if (!rows.some(({ cells }) => PLUS.test(cells.outcome?.text ?? ""))) return;
  for (const { cells } of rows) {
    const { outcome } = cells;
    if (outcome === undefined || !MINUS.test(outcome.text)) continue;
    cells.outcome = { ...outcome, text: `${AMONG_PLUSES}${outcome.text.trim()}` };
  }
}

/**
 * «да» below «Завершил / не завершил» affirms neither. It is kept together with its header, wherever it
 * goes, so that nobody takes it for an answer.
 */
function withBothOutcomes(cell: SheetCell, header: string): SheetCell {
  const isAnswer = YES_OR_NO.has(normaliseWords(cell.text)) || PLUS.test(cell.text);
  if (!isAnswer || !offersBothOutcomes(header)) return cell;
  return { ...cell, text: `${header.replace(/\s+/gu, " ").trim()}: ${cell.text.trim()}` };
}

/** A birth date typed as text is as good as one the file marks as a date. */
function withDate(cell: SheetCell): SheetCell {
  if (cell.date !== undefined || cell.number !== undefined) return cell;
  const date = parseDate(cell.text);
  return date === null ? cell : { ...cell, date };
}

function lineText({ cells }: GridLine): string {
  return [...cells.values()].map(({ text }) => text.replace(/\s+/gu, " ").trim()).join(" ");
}

/** Lines from the top among which a header may stand. */
const SOUGHT_LINES = 50;

/** Whether a header announces a name and an IIN in one column: «ФИО, ИИН». */
export function headsNameWithIin(header: string): boolean {
  const parts = header
    .split(/[,;/|\\+&()\n]|\s(?:и|және|and)\s/u)
    .map((part) => recogniseColumn(part));
  const has = (pattern: RegExp) => parts.some((part) => part !== null && pattern.test(part.field));
  return has(/^iin$/) && has(/^(?:fullName|familyName|givenName)/);
}

/** Where such a header stands; null where there is none. */
export function columnOfNameWithIin({ lines }: Grid): { row: number; column: string } | null {
  for (const { row, cells } of lines.slice(0, SOUGHT_LINES)) {
    for (const [column, { text }] of cells) {
      if (headsNameWithIin(text)) return { row, column: columnLetter(column) };
    }
  }
  return null;
}

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
  const cells = [...counts].flatMap(([column, count]) =>
    count * 2 > lines.length ? { column, header: "", recognition: null } : [],
  );
  if (cells.length === 0) return understood;
  const header = { ...sheet.header, cells: inOrder([...sheet.header.cells, ...cells]) };
  const left = cells.map(asRecognised);
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
      ...{ letter: one.letter, header: one.header, field: one.field },
      firstValues: firstValues(lines, one.column),
      asksForFailure: asksForFailure(one.header),
    })),
    missing: missingColumns(columns),
  };
}

function firstValues(lines: readonly GridLine[], column: number): string[] {
  return lines
    .values()
    .map(({ cells }) => cells.get(column)?.text.replace(/\s+/gu, " ").trim() ?? "")
    .filter((text) => text !== "")
    .take(FIRST_VALUES)
    .toArray();
}

/** Where no trainee is told from other lines yet, all lines may be trainees. */
function linesOfTrainees(grid: Grid, header: Header, { rows }: RowsBelowHeader): GridLine[] {
  const lines = linesBelow(grid, header.row);
  if (rows.length === 0) return lines;
  const trainees = new Set(rows.map(({ row }) => row));
  return lines.filter(({ row }) => trainees.has(row));
}
