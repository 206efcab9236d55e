import type { Grid, GridLine } from "../formats/tables/grid.js";
import type { Header } from "./find-header.js";
import { recogniseColumn } from "./recognise-column.js";

/** Lines from the top among which the first trainee is sought. */
const SOUGHT_LINES = 60;

/**
 * Takes a line for the header whose words say nothing: the last one of words above the first line
 * with something like an IIN; without such a line, none at all. Only a person can then say what its
 * columns hold.
 *
 * @returns null where nothing looks like a trainee
 */
export function guessHeader(grid: Grid): Header | null {
  const lines = grid.lines.slice(0, SOUGHT_LINES);
  const first = lines.findIndex(looksLikeTrainee);
  const line = lines.slice(0, Math.max(first, 0)).findLast(isOfWords);
  if (line === undefined) return withoutHeader(lines[first]);
  const cells = [...line.cells].map(([column, { text }]) => ({
    column,
    header: text,
    recognition: recogniseColumn(text),
  }));
  return { firstRow: line.row, row: line.row, cells, score: 0 };
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
