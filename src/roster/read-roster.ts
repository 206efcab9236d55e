import { UserError } from "../model/errors.js";
import type { Roster } from "../model/roster.js";
import { type AssignedColumn, assignColumns, refuseMissingColumns } from "./assign-columns.js";
import { findCourseClues, uniformSpecialty } from "./course-clues.js";
import { detectContainer, type RosterContainer, refuseMarkup } from "./detect-container.js";
import { decodeText } from "./detect-encoding.js";
import { findHeader, type Header } from "./find-header.js";
import { columnLetter, type Grid, isBlank, linesBelow } from "./grid.js";
import { readDelimitedText } from "./read-delimited-text.js";
import { type RowsBelowHeader, readRows } from "./read-rows.js";
import { readCompoundWorkbook, readZippedWorkbook } from "./read-workbook.js";

/**
 * Reads a roster as a training centre keeps it: an XLSX, XLSM, XLS or ODS workbook, or delimited text
 * in UTF-8, UTF-16, windows-1251 or KZ-1048, headed in Kazakh, Russian or English. Nothing is
 * corrected and no trainee is dropped: that is for the checks.
 *
 * @param fileName for the words of an error only; the format is told by content
 * @throws UserError `roster-…`, with `file` among its params
 */
export async function readRoster(bytes: Uint8Array, fileName: string): Promise<Roster> {
  try {
    return await understand(bytes);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    throw new UserError(error.code, { file: baseName(fileName), ...error.params }, error.cause);
  }
}

async function understand(bytes: Uint8Array): Promise<Roster> {
  // 1. What kind of file it is, and its cells.
  const { format, grids, encoding } = await READERS[detectContainer(bytes)](bytes);
  if (grids.every(({ lines }) => lines.length === 0)) throw new UserError("roster-empty");
  // 2. The sheet with the trainees, its header and columns.
  const { grid, header, columns, below, others } = chooseSheet(grids);
  refuseMissingColumns(columns);
  if (below.rows.length === 0) throw new UserError("roster-no-rows", { row: header.row });
  // 3. Rows, lines left out, and what the file says of the course.
  return {
    format,
    sheet: grid.sheet,
    otherSheets: others,
    encoding: encoding ?? null,
    headerRow: header.row,
    columns: columns.map(({ column, header: text, field }) => ({
      letter: columnLetter(column),
      header: text,
      field,
    })),
    rows: below.rows,
    leftOut: below.leftOut,
    course: {
      ...uniformSpecialty(below.rows.map(({ cells }) => cells.specialty?.text)),
      ...findCourseClues(grid.lines.filter(({ row }) => row < header.firstRow)),
    },
  };
}

interface GridsOfFile extends Pick<Roster, "format"> {
  grids: Grid[];
  /** Of a text file only. */
  encoding?: string;
}

const READERS: Record<RosterContainer, (bytes: Uint8Array) => Promise<GridsOfFile>> = {
  zip: readZippedWorkbook,
  "compound-file": readCompoundWorkbook,
  text: readTextFile,
};

async function readTextFile(bytes: Uint8Array): Promise<GridsOfFile> {
  const { text, encoding } = decodeText(bytes);
  if (isBlank(text)) throw new UserError("roster-empty");
  refuseMarkup(text);
  return { format: "text", grids: [await readDelimitedText(text)], encoding };
}

interface Candidate {
  grid: Grid;
  header: Header;
  columns: AssignedColumn[];
  below: RowsBelowHeader;
  /** Names of the other sheets with trainees. */
  others: string[];
}

/** The sheet with trainees whose header says most; a hidden one only where no other has any. */
function chooseSheet(grids: Grid[]): Candidate {
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
  if (best === undefined) throw new UserError("roster-no-header");
  const { grid, header } = best;
  const lines = linesBelow(grid, header.row);
  const columns = assignColumns(header, grid);
  const others = rest.flatMap((other) =>
    other.trainees > 0 && other.grid.sheet !== null ? [other.grid.sheet] : [],
  );
  return { grid, header, columns, below: readRows(grid, lines, columns), others };
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

function baseName(fileName: string): string {
  return fileName.split(/[/\\]/).at(-1) ?? fileName;
}
