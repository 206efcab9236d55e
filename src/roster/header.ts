import type { Grid, GridLine } from "../formats/tables/grid.js";
import { namesLanguageOnly, type Recognition, recogniseColumn } from "./recognise-column.js";

/** Lines from the top among which the header is sought. */
const SOUGHT_LINES = 50;

/** A column as its header has it. */
export interface HeaderCell {
  column: number;
  /** The header as written; under a group header both, with a space between. */
  header: string;
  recognition: Recognition | null;
}

/** Where the header stands and what it says. */
export interface Header {
  /** The first line of the header, counted from 1. */
  firstRow: number;
  /** The last line of the header; the same but for headers of two lines. */
  row: number;
  cells: HeaderCell[];
  /** Distinct fields recognised; those that tell a person count twice. */
  score: number;
}

const TELLS_A_PERSON = /^(?:iin|fullName|familyName|givenName)/;

/**
 * Finds the header: of the first lines, the one that names the most different columns, among them at
 * least a name or an IIN. Where two lines make the header (a group above its columns), both are read.
 */
export function findHeader(grid: Grid): Header | null {
  const lines = grid.lines.slice(0, SOUGHT_LINES);
  let best: Header | null = null;
  for (const [index, line] of lines.entries()) {
    const single = headerOf(line);
    const below = lines[index + 1];
    const double = below?.row === line.row + 1 ? twoLineHeader(grid, line, below) : null;
    for (const candidate of [single, double]) {
      if (candidate !== null && candidate.score > (best?.score ?? 0)) best = candidate;
    }
  }
  return best;
}

function headerOf(line: GridLine): Header | null {
  return scored(line.row, line.row, cellsOf(line));
}

function cellsOf(line: GridLine): HeaderCell[] {
  return [...line.cells].map(([column, { text }]) => ({
    column,
    header: text,
    recognition: recogniseColumn(text),
  }));
}

function twoLineHeader(grid: Grid, upper: GridLine, lower: GridLine): Header | null {
  // Figures belong to a trainee; no header has them, but for «№ 1».
  const lowerCells = [...lower.cells.values()];
  if (lowerCells.some(({ text, number }) => number !== undefined || /\d{4}/.test(text)))
    return null;
  const tells = ({ text }: { text: string }) =>
    recogniseColumn(text) !== null || namesLanguageOnly(text);
  if (lowerCells.filter(tells).length < 2) return null;
  // In a header of two lines «№» or «ИИН» reaches down over both; a title above a header does not.
  const reachesDown = [...upper.cells].some(
    ([column, { text }]) => !lower.cells.has(column) && recogniseColumn(text) !== null,
  );
  if (!reachesDown) return null;
  const columns = new Set([...upper.cells.keys(), ...lower.cells.keys()]);
  const cells = [...columns]
    .sort((a, b) => a - b)
    .map((column) => {
      const own = lower.cells.get(column)?.text ?? "";
      const above = upper.cells.get(column)?.text ?? groupAbove(grid, upper, column);
      const recognition = own === "" ? recogniseColumn(above) : recogniseColumn(own, above);
      return { column, header: [above, own].filter((text) => text !== "").join(" "), recognition };
    });
  return scored(upper.row, lower.row, cells);
}

/** The group header that reaches over a column: by its merged cells, in a text file by position. */
function groupAbove(grid: Grid, upper: GridLine, column: number): string {
  const merge = grid.merges.find(
    ({ firstRow, lastRow, firstColumn, lastColumn }) =>
      firstRow <= upper.row &&
      upper.row <= lastRow &&
      firstColumn <= column &&
      column <= lastColumn,
  );
  if (merge !== undefined) return upper.cells.get(merge.firstColumn)?.text ?? "";
  if (grid.sheet !== null) return "";
  const left = [...upper.cells.keys()].filter((other) => other < column).at(-1);
  return left === undefined ? "" : (upper.cells.get(left)?.text ?? "");
}

function scored(firstRow: number, row: number, cells: HeaderCell[]): Header | null {
  const fields = new Set(cells.flatMap(({ recognition }) => recognition?.field ?? []));
  const telling = [...fields].filter((field) => TELLS_A_PERSON.test(field)).length;
  if (telling === 0 || fields.size < 2) return null;
  return { firstRow, row, cells, score: fields.size + telling };
}

/** Lines from the top among which the first trainee is sought. */
const SOUGHT_FOR_TRAINEE = 60;

/**
 * Takes a line for the header whose words say nothing: the last one of words above the first line
 * with something like an IIN; without such a line, none at all. Only a person can then say what its
 * columns hold.
 *
 * @returns null where nothing looks like a trainee
 */
export function guessHeader(grid: Grid): Header | null {
  const lines = grid.lines.slice(0, SOUGHT_FOR_TRAINEE);
  const first = lines.findIndex(looksLikeTrainee);
  const line = lines.slice(0, Math.max(first, 0)).findLast(isOfWords);
  if (line === undefined) return withoutHeader(lines[first]);
  return { firstRow: line.row, row: line.row, cells: cellsOf(line), score: 0 };
}

/** The list begins at once: every column is nameless, and the first line is a trainee already. */
function withoutHeader(first: GridLine | undefined): Header | null {
  if (first === undefined) return null;
  const cells = [...first.cells.keys()].map((column) => ({
    column,
    header: "",
    recognition: null,
  }));
  return { firstRow: first.row, row: first.row - 1, cells, score: 0 };
}

function looksLikeTrainee({ cells }: GridLine): boolean {
  const isIin = (text: string) => /^\d{11,12}$/.test(text.replace(/[\s-]/gu, ""));
  return cells.size >= 2 && [...cells.values()].some(({ text }) => isIin(text));
}

function isOfWords({ cells }: GridLine): boolean {
  const texts = [...cells.values()].filter(
    ({ text, number }) => number === undefined && /\p{L}|[№#]/u.test(text) && !/\d{5}/.test(text),
  );
  return texts.length >= 2 && texts.length >= cells.size / 2;
}

const LONGEST = 40;
const HIDDEN = "…";

/** A number of a person, or a name: first line of a list that has no names of columns. */
const NUMBER = /\d{4}/;
const NAME = /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){1,3}$/u;

/**
 * A column's name for the words of an error, which get pasted elsewhere: short, and hidden where it
 * looks like a person's data.
 */
export function harmlessHeader(header: string): string {
  const plain = header.replace(/\s+/gu, " ").trim();
  if (NUMBER.test(plain.replace(/[\s-]/gu, ""))) return HIDDEN;
  if (NAME.test(plain) && recogniseColumn(plain) === null) return HIDDEN;
  return plain.length > LONGEST ? `${plain.slice(0, LONGEST)}${HIDDEN}` : plain;
}
