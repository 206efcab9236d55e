import Table from "cli-table3";
import { inColour } from "./screen.js";

/** Blanks that a cell has left and right of its text. */
const PADDING = 2;
/** Width below which a column is of no use. */
const NARROWEST = 8;

/**
 * A table for the screen. Long cells are wrapped so that no line is wider than the screen.
 *
 * @param columns width of the screen in characters
 * @param alarming indexes of rows that stand out in red
 */
export function renderTable(
  head: readonly string[],
  rows: readonly (readonly (string | number)[])[],
  columns: number,
  alarming: ReadonlySet<number> = new Set(),
): string {
  const widths = columnWidths([head, ...rows], columns);
  const broken = (row: readonly (string | number)[]) =>
    row.map((cell, index) => breakLongWords(String(cell), widths[index] ?? NARROWEST));
  const table = new Table({
    head: broken(head).map((heading) => inColour("bold", heading)),
    colWidths: widths,
    wordWrap: true,
    style: { head: [], border: [], compact: true },
  });
  for (const [index, row] of rows.entries()) {
    table.push(
      alarming.has(index) ? broken(row).map((cell) => inColour("red", cell)) : broken(row),
    );
  }
  return table.toString();
}

/** A card: what stands left is a name, what stands right its value. */
export function renderCard(rows: readonly (readonly [string, string])[], columns: number): string {
  const widths = columnWidths(rows, columns);
  const [nameWidth = NARROWEST, valueWidth = NARROWEST] = widths;
  const table = new Table({
    colWidths: widths,
    wordWrap: true,
    style: { border: [], compact: true },
  });
  for (const [name, value] of rows) {
    table.push([
      inColour("bold", breakLongWords(name, nameWidth)),
      breakLongWords(value, valueWidth),
    ]);
  }
  return table.toString();
}

/**
 * Takes from the widest columns what the screen lacks; a column gives up the width of its longest
 * word only when there is nothing else to take.
 */
function columnWidths(rows: readonly (readonly (string | number)[])[], columns: number): number[] {
  const count = Math.max(...rows.map((row) => row.length));
  const cellsOf = (index: number) => rows.map((row) => String(row[index] ?? ""));
  const indexes = Array.from({ length: count }, (_, index) => index);
  const widths = indexes.map((index) => longest(cellsOf(index), /\n/) + PADDING);
  const wordWidths = indexes.map((index) => longest(cellsOf(index), /\s/) + PADDING);
  const room = Math.max(columns - count - 1, count * NARROWEST);
  const lacks = () => widths.reduce((sum, width) => sum + width, 0) > room;
  for (const least of [wordWidths, widths.map(() => NARROWEST)]) {
    while (lacks() && takeFromWidest(widths, least));
  }
  return widths;
}

function takeFromWidest(widths: number[], least: readonly number[]): boolean {
  const slack = widths.map((width, index) => (width > (least[index] ?? 0) ? width : 0));
  const widest = Math.max(...slack);
  if (widest === 0) return false;
  widths[slack.indexOf(widest)] = widest - 1;
  return true;
}

/** cli-table3 would cut a word that is longer than its column; it is broken instead. */
function breakLongWords(text: string, width: number): string {
  const room = width - PADDING;
  return text.replace(/\S+/g, (word) =>
    word.length > room ? (word.match(new RegExp(`.{1,${room}}`, "gu")) ?? []).join("\n") : word,
  );
}

function longest(cells: readonly string[], separator: RegExp): number {
  return Math.max(...cells.flatMap((cell) => cell.split(separator).map((part) => part.length)));
}
