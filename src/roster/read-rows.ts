import type { Grid, GridLine } from "../formats/tables/grid.js";
import type { LeftOutLine, RosterField, RosterRow } from "../model/roster.js";
import type { SheetCell } from "../model/table.js";
import type { AssignedColumn } from "./assign-columns.js";
import { classifyLine, type LineKind } from "./left-out-lines.js";
import { parseDate } from "./parse-date.js";

export interface RowsBelowHeader {
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
  const signaturesAnywhere = !hasTrainees(linesByKind(grid, lines, columns, true));
  const rows: RosterRow[] = [];
  const leftOut: LeftOutLine[] = [];
  for (const { line, kind } of linesByKind(grid, lines, columns, signaturesAnywhere)) {
    if (kind === "trainee") rows.push({ row: line.row, cells: cellsByField(line, columns) });
    else if (kind !== "nothing")
      leftOut.push({ row: line.row, reason: kind, text: lineText(line) });
  }
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
  let afterTrainees = signaturesAnywhere;
  let belowList = false;
  for (const [index, line] of lines.entries()) {
    const place = { isFirst: index === 0, afterTrainees, belowList };
    const kind = classifyLine(line, columns, grid, place);
    yield { line, kind };
    if (kind === "trainee") afterTrainees = true;
    if (kind === "total" || kind === "signature") belowList = true;
  }
}

function hasTrainees(lines: Iterable<ClassifiedLine>): boolean {
  for (const { kind } of lines) if (kind === "trainee") return true;
  return false;
}

function cellsByField(line: GridLine, columns: AssignedColumn[]): RosterRow["cells"] {
  const cells: Partial<Record<RosterField, SheetCell>> = {};
  for (const { column, field } of columns) {
    const cell = line.cells.get(column);
    if (field === null || cell === undefined || cells[field] !== undefined) continue;
    cells[field] = field === "birthDate" ? withDate(cell) : cell;
  }
  return cells;
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
