import Table from "cli-table3";
import { capitalised, type MessageKey } from "../language/translate.js";
import type { Words } from "./context.js";
import { inColour } from "./screen.js";

/** What steers a terminal or hides, and the halves of a letter: all but the breaks of lines. */
const UNSEEN = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}]/gu;

/** Blanks that a cell has left and right of its text. */
const PADDING = 2;
/** Width below which a column is of no use. */
const NARROWEST = 8;

type Cell = string | number;

/** Columns of a table: what stands in a row's cell, by the key of the column's heading. */
type Columns<Row> = Partial<Record<MessageKey, (row: Row, index: number) => Cell>>;

/**
 * A list for the screen, drawn as its columns are declared.
 *
 * @param isAlarming whether a row stands out in red
 */
export function tableOf<Row>(
  { t, screen }: Words,
  rows: readonly Row[],
  columns: Columns<Row>,
  isAlarming: (row: Row) => boolean = () => false,
): string {
  const head = Object.keys(columns).map((heading) => t.loose(heading, {}));
  const cells = rows.map((row, index) => Object.values(columns).map((cell) => cell(row, index)));
  const alarming = rows.map(isAlarming);
  return draw(head, cells, screen.columns, (text, row) =>
    alarming[row] ? inColour("red", text) : text,
  );
}

/** A table for the screen. @param columns width of the screen in characters */
export function renderTable(
  head: readonly string[],
  rows: readonly (readonly Cell[])[],
  columns: number,
): string {
  return draw(head, rows, columns, (text) => text);
}

/** A line of a card: a name, and its value; null where there is nothing to say. */
export type CardLine = readonly [name: string, value: string | null];

/** A card: what stands left is a name, what stands right its value; what has none is left out. */
export function renderCard(lines: readonly CardLine[], columns: number): string {
  const said = lines.flatMap(([name, value]) =>
    value === null ? [] : [[capitalised(name), value]],
  );
  return draw([], said, columns, (text, _row, column) =>
    column === 0 ? inColour("bold", text) : text,
  );
}

/** Long cells are wrapped so that no line is wider than the screen. */
function draw(
  head: readonly string[],
  rows: readonly (readonly Cell[])[],
  columns: number,
  coloured: (text: string, row: number, column: number) => string,
): string {
  const widths = columnWidths([head, ...rows], columns);
  const table = new Table({
    head: head.map((heading, index) =>
      inColour("bold", wrapped(capitalised(heading), widths[index]).join("\n")),
    ),
    colWidths: widths,
    style: { head: [], border: [], compact: true },
  });
  for (const [index, row] of rows.entries()) {
    const lines = linesOf(row, widths);
    table.push(...lines.map((line) => line.map((text, column) => coloured(text, index, column))));
  }
  return table.toString();
}

/** A row as the lines it takes: cli-table3 measures a cell of many lines anew for each of them. */
function linesOf(row: readonly Cell[], widths: readonly number[]): string[][] {
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
function columnWidths(rows: readonly (readonly Cell[])[], columns: number): number[] {
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

/** Text from outside as a screen may show it: what would act on the screen, or hide, is spelt out. */
function visible(text: string): string {
  return text.replace(UNSEEN, (character) => {
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
    return `<U+${code.padStart(4, "0")}>`;
  });
}
