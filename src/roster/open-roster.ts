import { FormatError, type FormatFault } from "../formats/format-error.js";
import { columnLetter } from "../formats/tables/grid.js";
import { openTable, type Table } from "../formats/tables/open-table.js";
import type { CourseDraft } from "../model/course.js";
import { type ErrorCode, UserError } from "../model/errors.js";
import {
  type ColumnAnswers,
  type DoubtfulWord,
  NO_ANSWERS,
  type Roster,
  type TextEncoding,
  type UnclearLine,
} from "../model/roster.js";
import { type ColumnAssignment, type ColumnTwice, missingColumns } from "./assign-columns.js";
import { type CourseClues, findCourseClues, uniformSpecialty } from "./course-clues.js";
import { readCourseForm } from "./course-form.js";
import { type Header, harmlessHeader } from "./header.js";
import { recogniseColumn } from "./recognise-column.js";
import {
  type ColumnsInDoubt,
  headsNameWithIin,
  lookAtColumns,
  type UnderstoodSheet,
  understandSheet,
  withHeadlessColumns,
} from "./rows.js";
import { type ChosenSheet, chooseSheet } from "./sheet.js";
import { strangeLetter } from "./strange-letters.js";
import { normaliseWords } from "./words.js";

/** A roster file with its sheet and header found; its rows are still to be read. */
export interface OpenedRoster {
  /** Words that tell the possible encodings apart; empty where there is no doubt. */
  encodingDoubt: DoubtfulWord[];
  /**
   * The texts of the whole header with their places, levelled: equal for rosters of one form. Null
   * without a header: then nothing tells one form from another.
   */
  headerKey: string | null;
  /** The header's words say nothing; without answers about its columns it cannot be read. */
  headerIsGuess: boolean;
  /** The line of the header; null where the list has none. */
  headerRow: number | null;
  /** Set where a person named a sheet and another would have been read. */
  isOtherSheet: boolean;
  /** The columns as they stand with these answers. */
  look(answers: ColumnAnswers): ColumnsInDoubt;
  /**
   * Reads the rows.
   *
   * @throws UserError `encoding-in-doubt`, `roster-no-header`, `roster-column-twice`,
   *   `roster-columns-missing`, `roster-no-rows`
   */
  read(answers: ColumnAnswers): Roster;
}

/**
 * Opens a roster as a training centre keeps it: an XLSX, XLSM, XLS or ODS workbook, a table of a Word document, or delimited text
 * in UTF-8, UTF-16, windows-1251 or KZ-1048, headed in Kazakh, Russian or English.
 *
 * @param fileName for the words of an error only; the format is told by content
 * @param said what a person told of the file
 * @throws UserError `roster-…`, `encoding-wrong`, with `file` among its params
 */
export async function openRoster(
  bytes: Uint8Array,
  fileName: string,
  said: { encoding?: TextEncoding | undefined; sheet?: string | undefined } = {},
): Promise<OpenedRoster> {
  try {
    const file = await openGrids(bytes, said.encoding);
    return withWays(file, chooseSheet(file.grids, said.sheet), fileName);
  } catch (error) {
    throw namingFile(error, fileName);
  }
}

function withWays(file: Table, sheet: ChosenSheet, fileName: string): OpenedRoster {
  const { header, headerIsGuess } = sheet;
  const understood = withHeadlessColumns(understandSheet(sheet, NO_ANSWERS));
  const withAnswers = (answers: ColumnAnswers) =>
    answers.size === 0 ? understood : understandSheet(understood.sheet, answers);
  return {
    encodingDoubt: file.encodingDoubt,
    headerKey: keyOf(header),
    headerIsGuess,
    headerRow: rowOf(header),
    isOtherSheet: sheet.isByName,
    look: (answers) => lookAtColumns(withAnswers(answers)),
    read: (answers) => {
      try {
        if (file.encodingDoubt.length > 0) throw new UserError("encoding-in-doubt");
        if (headerIsGuess && answers.size === 0) throw new UserError("roster-no-header");
        return toRoster(file, withAnswers(answers));
      } catch (error) {
        throw namingFile(error, fileName);
      }
    },
  };
}

function toRoster(
  { format, encoding }: Table,
  { sheet: { grid, header, others }, columns, twice, below }: UnderstoodSheet,
): Roster {
  refuseColumns(columns, twice, rowOf(header));
  if (below.rows.length === 0) throw new UserError("roster-no-rows", { row: header.row });
  const form = readCourseForm(grid.lines.filter(({ row }) => row < header.firstRow));
  const clues = findCourseClues(form.otherLines);
  const rowsWith = (mark: "hidden" | "struck") => {
    const marked = new Set(grid.lines.flatMap((line) => (line[mark] ? line.row : [])));
    return below.rows.flatMap(({ row }) => (marked.has(row) ? row : []));
  };
  const said = {
    ...uniformSpecialty(below.rows.map(({ cells }) => cells.specialty?.text)),
    ...clues.course,
    ...form.course,
  };
  const { course, unclear } = withoutStrangeTitles(said);
  return {
    format,
    sheet: grid.sheet,
    otherSheets: others,
    encoding,
    headerRow: rowOf(header),
    columns: columns.map(({ letter, header: text, field }) => ({ letter, header: text, field })),
    rows: below.rows,
    hiddenRows: rowsWith("hidden"),
    struckRows: rowsWith("struck"),
    leftOut: below.leftOut,
    course,
    unclear: [...clues.unclear, ...unclear],
  };
}

/** A topic with a letter that is surely wrong is none, and then the one in the other language says too little. */
function withoutStrangeTitles(said: CourseDraft): CourseClues {
  const { titleKk, titleRu, ...course } = said;
  const unclear = [titleKk, titleRu].flatMap((text): UnclearLine[] => {
    const sign = text === undefined ? null : strangeLetter(text);
    return text === undefined || sign === null ? [] : [{ field: "letters", text, sign }];
  });
  return unclear.length === 0 ? { course: said, unclear } : { course, unclear };
}

function refuseColumns(
  columns: ColumnAssignment["columns"],
  [twice]: ColumnTwice[],
  row: number | null,
): void {
  if (twice !== undefined) {
    const { field, letters } = twice;
    const last = letters.at(-1) ?? "";
    throw new UserError("roster-column-twice", { field, columns: letters.join(", "), last });
  }
  const missing = missingColumns(columns);
  if (missing.length === 0) return;
  const both = columns.find(({ header }) => headsNameWithIin(header));
  if (both !== undefined && missing.some((what) => what === "name" || what === "identity")) {
    const place = row === null ? {} : { row };
    throw new UserError("roster-name-with-iin", { ...place, column: both.letter });
  }
  throw new UserError("roster-columns-missing", {
    missing: missing.join(", "),
    seen: columns
      .map(({ header }) => harmlessHeader(header))
      .filter((header) => header !== "")
      .join(", "),
  });
}

/** A list without a header begins where a header would end. */
function rowOf({ firstRow, row }: Header): number | null {
  return firstRow > row ? null : row;
}

function keyOf(header: Header): string | null {
  if (rowOf(header) === null) return null;
  return header.cells
    .map(({ column, header }) => `${columnLetter(column)} ${normaliseWords(header)}`)
    .join("\n");
}

const CODES: Record<FormatFault, ErrorCode> = {
  damaged: "roster-damaged",
  "not-zip": "roster-damaged",
  "not-compound": "roster-damaged",
  "too-large": "roster-too-large",
  empty: "roster-empty",
  "no-table": "roster-word-no-table",
  "other-kind": "roster-not-workbook",
  "legacy-format": "roster-legacy-format",
  "flat-ods": "roster-flat-ods",
  password: "roster-password",
  quotes: "roster-csv-broken",
  letters: "roster-encoding",
  encoding: "encoding-wrong",
};

/** Documents of text in other forms than are read. */
const OF_WORDS = ["DOC", "RTF", "ODT"];

/**
 * Reads the cells of a file, whatever kind of file it is, and refuses it in a roster's words.
 *
 * @param encoding of a text table, where a person told it
 * @throws UserError `roster-…`, `encoding-wrong`
 */
export async function openGrids(bytes: Uint8Array, encoding?: TextEncoding): Promise<Table> {
  try {
    return await openTable(bytes, { encoding, likeHeader });
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    const isOfWords = error.fault === "other-kind" && OF_WORDS.includes(error.told.kind ?? "");
    const code = isOfWords ? "roster-word-old" : CODES[error.fault];
    throw new UserError(code, { ...error.told }, error);
  }
}

/** How many of a roster's columns a line names. */
function likeHeader(parts: readonly string[]): number {
  const fields = parts.map((part) => recogniseColumn(part)?.field);
  return new Set(fields.filter((field) => field !== undefined)).size;
}

/** A failure to read a file, with the file's name for its words. */
export function namingFile(error: unknown, fileName: string): unknown {
  if (!(error instanceof UserError)) return error;
  const file = fileName.split(/[/\\]/).at(-1) ?? fileName;
  return new UserError(error.code, { file, ...error.params }, error.cause);
}
