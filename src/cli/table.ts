import Table from "cli-table3";
import { inColour } from "./screen.js";
import { visible } from "./visible.js";

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
  const table = new Table({
    head: head.map((heading, index) =>
      inColour("bold", wrapped(heading, widths[index]).join("\n")),
    ),
    colWidths: widths,
    style: { head: [], border: [], compact: true },
  });
  for (const [index, row] of rows.entries()) {
    const colour = (line: string) => (alarming.has(index) ? inColour("red", line) : line);
    table.push(...linesOf(row, widths).map((line) => line.map(colour)));
  }
  return table.toString();
}

/** A card: what stands left is a name, what stands right its value. */
export function renderCard(rows: readonly (readonly [string, string])[], columns: number): string {
  const widths = columnWidths(rows, columns);
  const table = new Table({ colWidths: widths, style: { border: [], compact: true } });
  for (const row of rows) {
    table.push(
      ...linesOf(row, widths).map(([name = "", value = ""]) => [inColour("bold", name), value]),
    );
  }
  return table.toString();
}

/** A row as the lines it takes: cli-table3 measures a cell of many lines anew for each of them. */
function linesOf(row: readonly (string | number)[], widths: readonly number[]): string[][] {
  const cells = row.map((cell, index) => wrapped(String(cell), widths[index]));
  const height = Math.max(1, ...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) => cells.map((lines) => lines[line] ?? ""));
}

/** The lines of a cell: broken between words, and a word longer than its column within. */
function wrapped(text: string, width = NARROWEST): string[] {
  const room = width - PADDING;
  const pieces = new RegExp(`.{1,${room}}`, "gu");
  const lines: string[] = [];
  for (const written of visible(text).split("\n")) {
    const [first = "", ...words] = written.split(" ").flatMap((word) => word.match(pieces) ?? "");
    let line = first;
    for (const word of words) {
      const longer = `${line} ${word}`;
      if (longer.length > room) lines.push(line);
      line = longer.length > room ? word : longer;
    }
    lines.push(line);
  }
  return lines;
}

/**
 * Takes from the widest columns what the screen lacks; a column gives up the width of its longest
 * word only when there is nothing else to take.
 */
function columnWidths(rows: readonly (readonly (string | number)[])[], columns: number): number[] {
  const count = Math.max(...rows.map((row) => row.length));
  const cellsOf = (index: number) => rows.map((row) => visible(String(row[index] ?? "")));
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

function longest(cells: readonly string[], separator: RegExp): number {
  return Math.max(...cells.flatMap((cell) => cell.split(separator).map((part) => part.length)));
}
