import { UserError } from "../model/errors.js";
import { findHeader, type Header } from "./find-header.js";
import { type Grid, linesBelow } from "./grid.js";
import { guessHeader } from "./guess-header.js";
import { readRows } from "./read-rows.js";

/** The sheet that is read, with its header. */
export interface ChosenSheet {
  grid: Grid;
  header: Header;
  /** The header's words say nothing; it was taken for one by where it stands. */
  headerIsGuess: boolean;
  /** Names of the other sheets with trainees. */
  others: string[];
}

/**
 * Chooses the sheet with trainees whose header says most; a hidden one only where no other has any.
 * Where no header says anything, the first sheet that looks like a list with a header of some kind.
 *
 * @throws UserError `roster-no-header`
 */
export function chooseSheet(grids: Grid[]): ChosenSheet {
  const isOnlySheet = grids.length === 1;
  const [best, ...rest] = grids
    .flatMap((grid) => {
      const header = findHeader(grid);
      if (header === null) return [];
      return [{ grid, header, trainees: isOnlySheet ? 0 : countTrainees(grid, header) }];
    })
    .sort(
      (a, b) =>
        Number(b.trainees > 0) - Number(a.trainees > 0) ||
        Number(a.grid.hidden) - Number(b.grid.hidden) ||
        b.header.score - a.header.score ||
        b.trainees - a.trainees,
    );
  if (best === undefined) return guessSheet(grids);
  const others = rest.flatMap((other) =>
    other.trainees > 0 && other.grid.sheet !== null ? [other.grid.sheet] : [],
  );
  return { grid: best.grid, header: best.header, headerIsGuess: false, others };
}

function guessSheet(grids: Grid[]): ChosenSheet {
  const shownFirst = [...grids].sort((a, b) => Number(a.hidden) - Number(b.hidden));
  for (const grid of shownFirst) {
    const header = guessHeader(grid);
    if (header !== null) return { grid, header, headerIsGuess: true, others: [] };
  }
  throw new UserError("roster-no-header");
}

/** By the columns as first recognised: a sheet that is not chosen may be in any disorder. */
function countTrainees(grid: Grid, header: Header): number {
  const columns = header.cells.map(({ column, header: text, recognition }) => ({
    column,
    header: text,
    field: recognition?.field ?? null,
  }));
  return readRows(grid, linesBelow(grid, header.row), columns).rows.length;
}
