import words from "../../data/roster-words.json" with { type: "json" };
import { type Grid, linesBelow } from "../formats/tables/grid.js";
import { UserError } from "../model/errors.js";
import { asRecognised, missingColumns } from "./assign-columns.js";
import { findHeader, guessHeader, type Header } from "./header.js";
import { columnOfNameWithIin, readRows } from "./rows.js";
import { contains, normaliseWords, stems } from "./words.js";

/** The sheet that is read, with its header. */
export interface ChosenSheet {
  grid: Grid;
  header: Header;
  /** The header's words say nothing, or there is none; it was taken for one by where it stands. */
  headerIsGuess: boolean;
  /** Names of the other sheets with trainees. */
  others: string[];
  /** Set where a person named a sheet and another would have been read. */
  isByName: boolean;
}

interface Candidate {
  grid: Grid;
  header: Header;
  subject: SheetSubject;
  missing: number;
  trainees: number;
}

const ORDER: SheetSubject[] = ["trainees", "unknown", "others"];

/**
 * Chooses the sheet with trainees: a hidden one only where no other has any, one called after others
 * than trainees likewise; then the one that lacks least, then the one with most trainees. Where no
 * header says anything, the first sheet that looks like a list.
 *
 * @param said the name of the sheet, where a person told it
 * @throws UserError `sheet-unknown`, `roster-name-with-iin`, `roster-no-header`
 */
export function chooseSheet(grids: Grid[], said?: string): ChosenSheet {
  const best = chooseBest(grids);
  if (said === undefined) return best ?? refuse(grids);
  const named = sheetCalled(grids, said);
  const chosen = chooseBest([named]) ?? refuse([named]);
  const others = [...(best ? [best.grid.sheet, ...best.others] : [])].flatMap((name) => name ?? []);
  return {
    ...chosen,
    others: others.filter((name) => name !== named.sheet),
    isByName: best !== null && best.grid !== named,
  };
}

function sheetCalled(grids: Grid[], said: string): Grid {
  const named =
    grids.find(({ sheet }) => sheet === said) ??
    grids.find(({ sheet }) => sheet !== null && normaliseWords(sheet) === normaliseWords(said));
  if (named !== undefined) return named;
  const list = grids.flatMap(({ sheet }) => (sheet === null ? [] : `«${sheet}»`)).join(", ");
  throw new UserError("sheet-unknown", { said, list: list || "—" });
}

function chooseBest(grids: Grid[]): ChosenSheet | null {
  const isOnlySheet = grids.length === 1;
  const [best, ...rest] = grids.flatMap((grid) => candidate(grid, isOnlySheet)).sort(betterFirst);
  if (best === undefined) return guessSheet(grids);
  const others = rest.flatMap((other) =>
    other.trainees > 0 && other.grid.sheet !== null ? [other.grid.sheet] : [],
  );
  const { grid, header } = best;
  return { grid, header, headerIsGuess: false, others, isByName: false };
}

function candidate(grid: Grid, isOnlySheet: boolean): Candidate[] {
  const header = findHeader(grid);
  if (header === null) return [];
  // As first recognised: a sheet that is not chosen may be in any disorder.
  const columns = header.cells.map(asRecognised);
  const below = isOnlySheet ? [] : linesBelow(grid, header.row);
  return [
    {
      grid,
      header,
      subject: subjectOfSheet(grid, header),
      missing: missingColumns(columns).length,
      trainees: readRows(grid, below, columns).rows.length,
    },
  ];
}

function betterFirst(a: Candidate, b: Candidate): number {
  return (
    Number(b.trainees > 0) - Number(a.trainees > 0) ||
    Number(a.grid.hidden) - Number(b.grid.hidden) ||
    ORDER.indexOf(a.subject) - ORDER.indexOf(b.subject) ||
    a.missing - b.missing ||
    b.trainees - a.trainees ||
    b.header.score - a.header.score
  );
}

function guessSheet(grids: Grid[]): ChosenSheet | null {
  const shownFirst = [...grids].sort((a, b) => Number(a.hidden) - Number(b.hidden));
  for (const grid of shownFirst) {
    const header = guessHeader(grid);
    if (header !== null) return { grid, header, headerIsGuess: true, others: [], isByName: false };
  }
  return null;
}

function refuse(grids: Grid[]): never {
  for (const grid of grids) {
    const place = columnOfNameWithIin(grid);
    if (place !== null) throw new UserError("roster-name-with-iin", place);
  }
  throw new UserError("roster-no-header");
}

/** Whom a sheet lists, by its name or else by the lines above its header. */
type SheetSubject = "trainees" | "others" | "unknown";

/** «Преподаватели», «Комиссия» are no trainees, however complete their table is. */
function subjectOfSheet({ sheet, lines }: Grid, header: Header): SheetSubject {
  const byName = subjectOf(sheet ?? "");
  if (byName !== "unknown") return byName;
  const above = lines.filter(({ row }) => row < header.firstRow);
  const texts = above.flatMap(({ cells }) => [...cells.values()].map(({ text }) => text));
  // A title block names the lecturer too: there only a line that begins with the word is a title.
  const titles = texts.map((text) => subjectOf(normaliseWords(text).split(" ", 1)[0] ?? ""));
  if (texts.some((text) => subjectOf(text) === "trainees")) return "trainees";
  return titles.includes("others") ? "others" : "unknown";
}

function subjectOf(text: string): SheetSubject {
  const list = normaliseWords(text).split(" ");
  const names = (stemsOf: readonly string[]) => stemsOf.some((stem) => contains(list, stems(stem)));
  if (names(words.sheets.others)) return "others";
  return names(words.sheets.trainees) ? "trainees" : "unknown";
}
