import Table from "cli-table3";
import { capitalised, type MessageKey } from "../language/translate.js";
import { spelt } from "../model/tidy-text.js";
import type { Words } from "./context.js";
import { inColour } from "./screen.js";

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

/** More than anybody reads on a screen; a list that grows for years is otherwise drawn for minutes. */
const MOST_SHOWN = 200;

/**
 * Shows a list that grows with the register: of a long one its end, and how to see the rest.
 *
 * @param begin set where its first rows are what matters
 */
export function showSome<Row>(
  rows: readonly Row[],
  { t, screen }: Words,
  render: (some: readonly Row[]) => string,
  { begin = false } = {},
): void {
  screen.data(render(begin ? rows.slice(0, MOST_SHOWN) : rows.slice(-MOST_SHOWN)));
  if (rows.length <= MOST_SHOWN) return;
  screen.say(t("said.not-all", { most: MOST_SHOWN, count: rows.length }));
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

/** What cli-table3 takes for a table grows with the square of its lines. */
const LINES_AT_ONCE = 100;

/** Long cells are wrapped so that no line is wider than the screen. */
function draw(
  head: readonly string[],
  rows: readonly (readonly Cell[])[],
  columns: number,
  coloured: (text: string, row: number, column: number) => string,
): string {
  const widths = columnWidths([head, ...rows], columns);
  const headings = head.map((heading, index) =>
    inColour("bold", wrapped(capitalised(heading), widths[index]).join("\n")),
  );
  const lines = rows.flatMap((row, index) =>
    linesOf(row, widths).map((line) => line.map((text, column) => coloured(text, index, column))),
  );
  const drawn: string[] = [];
  for (let from = 0; from === 0 || from < lines.length; from += LINES_AT_ONCE) {
    const table = new Table({
      head: from === 0 ? headings : [],
      colWidths: widths,
      style: { head: [], border: [], compact: true },
    });
    table.push(...lines.slice(from, from + LINES_AT_ONCE));
    const [top = "", ...below] = table.toString().split("\n");
    // The next piece stands where this one's lower border was.
    if (from === 0) drawn.push(top);
    else drawn.pop();
    drawn.push(...below);
  }
  return drawn.join("\n");
}

/** A row as the lines it takes: cli-table3 measures a cell of many lines anew for each of them. */
function linesOf(row: readonly Cell[], widths: readonly number[]): string[][] {
  const cells = row.map((cell, index) => wrapped(String(cell), widths[index]));
  const height = Math.max(1, ...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) => cells.map((lines) => lines[line] ?? ""));
}

/** What stays together where a line is broken, and what joins it to what stands before it. */
interface Piece {
  text: string;
  joint: string;
}

/** A number stays with its unit, and № with its number. */
const BETWEEN_WORDS = /(?<!№) (?!(?:ч|мин|сағ|h|min)(?!\p{L}))/u;
/** A double name may be broken behind its hyphen; a code or a number may not. */
const WITHIN_NAME = /(?<=\p{L}-)(?=\p{L})/u;

function piecesOf(line: string): Piece[] {
  return line.split(BETWEEN_WORDS).flatMap((word) => {
    const parts = /\d/.test(word) ? [word] : word.split(WITHIN_NAME);
    return parts.map((text, index) => ({ text, joint: index === 0 ? " " : "" }));
  });
}

/** The lines of a cell: broken between words, and a word longer than its column within. */
function wrapped(text: string, width = NARROWEST): string[] {
  const room = width - PADDING;
  const parts = new RegExp(`.{1,${room}}`, "gu");
  const lines: string[] = [];
  for (const written of spelt(text).split("\n")) {
    const pieces = piecesOf(written).flatMap(({ text: word, joint }) =>
      (word.match(parts) ?? [""]).map((part, index) => ({ part, joint: index === 0 ? joint : "" })),
    );
    let line: string | null = null;
    for (const { part, joint } of pieces) {
      const longer: string = line === null ? part : `${line}${joint}${part}`;
      if (line !== null && longer.length > room) lines.push(line);
      line = line !== null && longer.length > room ? part : longer;
    }
    lines.push(line ?? "");
  }
  return lines;
}

/** Numbers, dates, identities; what is longer is the name of a file, or a hash. */
const LONGEST_CODE = 20;

const isCode = (word: string) => /\d/.test(word) && word.length <= LONGEST_CODE;

/**
 * Takes from the widest columns what the screen lacks; a column gives up the width of its longest word
 * only when there is nothing else to take, and that of a number or code last of all.
 */
function columnWidths(rows: readonly (readonly Cell[])[], columns: number): number[] {
  const count = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const indexes = Array.from({ length: count }, (_, index) => index);
  const cells = indexes.map((index) => rows.map((row) => spelt(String(row[index] ?? ""))));
  const words = cells.map((some) =>
    some.flatMap((cell) => cell.split("\n").flatMap(piecesOf)).map(({ text }) => text),
  );
  const widths = cells.map((some) => longest(some.flatMap((cell) => cell.split("\n"))) + PADDING);
  const wordWidths = words.map((some) => longest(some) + PADDING);
  const codeWidths = words.map((some) =>
    Math.max(longest(some.filter(isCode)) + PADDING, NARROWEST),
  );
  const room = Math.max(columns - count - 1, count * NARROWEST);
  const lacks = () => widths.reduce((sum, width) => sum + width, 0) > room;
  for (const least of [wordWidths, codeWidths, widths.map(() => NARROWEST)]) {
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

function longest(texts: readonly string[]): number {
  return texts.reduce((most, { length }) => Math.max(most, length), 0);
}
