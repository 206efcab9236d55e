import type { CourseDraft } from "./course.js";
import type { Edits } from "./edits.js";
import type { SheetCell, SheetFormat } from "./table.js";
import type { TextEncoding } from "./text-encoding.js";

/**
 * What a roster's column can hold. Names come as one column or as three, and either once or once
 * per language (`…Kk`, `…Ru`). `registerRow` is the key by which an exported row comes back.
 */
export const ROSTER_FIELDS = [
  "ordinal",
  "iin",
  "fullName",
  "familyName",
  "givenName",
  "patronymic",
  "fullNameKk",
  "familyNameKk",
  "givenNameKk",
  "patronymicKk",
  "fullNameRu",
  "familyNameRu",
  "givenNameRu",
  "patronymicRu",
  "birthDate",
  "identityDocument",
  "specialty",
  "hours",
  "outcome",
  "workplace",
  "position",
  "contact",
  "note",
  "registerRow",
] as const;

export type RosterField = (typeof ROSTER_FIELDS)[number];

/** What a roster often tells and no document needs: it is understood, and not kept. */
export const FIELDS_NOT_KEPT: readonly RosterField[] = [
  "ordinal",
  "workplace",
  "position",
  "contact",
  "note",
  "registerRow",
];

/** A line of the roster that stands for one trainee. */
export interface RosterRow {
  /** The row as a spreadsheet numbers it, counted from 1; in a text table records are counted. */
  row: number;
  /** Only the cells that are not blank. */
  cells: Partial<Record<RosterField, SheetCell>>;
  /** The cells as the file has them, where a review changed some. */
  asWritten?: Partial<Record<RosterField, SheetCell>>;
  /** What the review changed. */
  edits?: Edits;
}

export interface RosterColumn {
  /** Column letter in the sheet: `B`. */
  letter: string;
  /** The header as written. */
  header: string;
  /** What the column holds; null where the header is not recognised. */
  field: RosterField | null;
}

/** What a person said that columns hold, by letter; null where a column is to be left aside. */
export type ColumnAnswers = ReadonlyMap<string, RosterField | null>;

export const NO_ANSWERS: ColumnAnswers = new Map();

/** Fields that decide nothing, so that several columns may hold them; the first filled one counts. */
export const FIELDS_THAT_MAY_REPEAT: ReadonlySet<RosterField> = new Set([
  "ordinal",
  "note",
  "contact",
  "position",
  "workplace",
  "specialty",
]);

/** A line that is no trainee, kept so that nothing vanishes unseen. */
export interface LeftOutLine {
  row: number;
  /** `total` («Итого: 32»), `signature`, `other` for text below or between the list. */
  reason: "total" | "signature" | "other";
  text: string;
}

/** A roster file as understood, before any check. */
export interface Roster {
  format: SheetFormat;
  /** The sheet the trainees were found on; null for a text file. */
  sheet: string | null;
  /** Other sheets that have trainees too; they are not read. */
  otherSheets: string[];
  /** For a text file, how its bytes were read. */
  encoding: TextEncoding | null;
  /** The line of the header, counted from 1; null where the list has none. */
  headerRow: number | null;
  columns: RosterColumn[];
  rows: RosterRow[];
  /** Numbers of the rows that the sheet hides, by hand or by a filter; they are read all the same. */
  hiddenRows: number[];
  leftOut: LeftOutLine[];
  /** What the title block and the uniform columns say about the course. */
  course: CourseDraft;
}
