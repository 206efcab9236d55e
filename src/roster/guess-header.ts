import type { Header } from "./find-header.js";
import type { Grid, GridLine } from "./grid.js";
import { recogniseColumn } from "./recognise-column.js";

/** Lines from the top among which the first trainee is sought. */
const SOUGHT_LINES = 60;

/**
 * Takes a line for the header whose words say nothing: the last one of words above the first line
 * with something like an IIN. Only a person can then say what its columns hold.
 *
 * @returns null where nothing looks like a trainee, or no words stand above
 */
export function guessHeader(grid: Grid): Header | null {
  const lines = grid.lines.slice(0, SOUGHT_LINES);
  const first = lines.findIndex(looksLikeTrainee);
  const line = lines.slice(0, Math.max(first, 0)).findLast(isOfWords);
  if (line === undefined) return null;
  const cells = [...line.cells].map(([column, { text }]) => ({
    column,
    header: text,
    recognition: recogniseColumn(text),
  }));
  return { firstRow: line.row, row: line.row, cells, score: 0 };
}

function looksLikeTrainee({ cells }: GridLine): boolean {
  const isIin = (text: string) => /^\d{12}$/.test(text.replace(/[\s-]/gu, ""));
  return cells.size >= 2 && [...cells.values()].some(({ text }) => isIin(text));
}

function isOfWords({ cells }: GridLine): boolean {
  const texts = [...cells.values()].filter(
    ({ text, number }) => number === undefined && /\p{L}|[№#]/u.test(text) && !/\d{5}/.test(text),
  );
  return texts.length >= 2 && texts.length >= cells.size / 2;
}
