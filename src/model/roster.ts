import type { CourseDraft, IsoDate } from "./course.js";

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
  edits?: Edits;
}

export interface RosterColumn {
  /** Column letter in the sheet: `B`. */
  letter: string;
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

/** A line above the list that speaks of the course and is not understood whole, so that nothing of it counts. */
export interface UnclearLine {
  field: "period" | "hours" | "title" | "letters";
  text: string;
  /** Of a topic with `letters` of another alphabet, the first of them. */
  sign?: string;
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
  /** Those that are struck through: somebody may have taken these people off the list by hand. */
  struckRows: number[];
  leftOut: LeftOutLine[];
  /** What the title block and the uniform columns say about the course. */
  course: CourseDraft;
  /** What the title block says of it that nobody can be sure of. */
  unclear: UnclearLine[];
}

/** The fields whose cells the register keeps, and a review can change. */
export const KEPT_FIELDS: readonly RosterField[] = ROSTER_FIELDS.filter(
  (field) => !FIELDS_NOT_KEPT.includes(field),
);

/** A field as a person types it: `fullNameKk`, `full-name-kk`, `FULLNAMEKK`. Null where it is none. */
export function parseRosterField(text: string): RosterField | null {
  const plain = (name: string) => name.toLowerCase().replace(/[-_\s]/g, "");
  return ROSTER_FIELDS.find((field) => plain(field) === plain(text)) ?? null;
}

/** A field of a roster or a course as options name it: `full-name`. */
export function optionOfField(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** What a row says, wherever in the file it stands. */
export function contentOf(cells: RosterRow["cells"]): string {
  const said = Object.entries(cells)
    .filter(([field]) => !FIELDS_NOT_KEPT.includes(field as RosterField))
    .map(([field, { text }]) => [field, text.replace(/\s+/g, " ").trim()])
    .sort(([a = ""], [b = ""]) => (a < b ? -1 : 1));
  return JSON.stringify(said);
}

/**
 * The keys by which rows of an exported roster come back: `H12` for held row 12, `E34` for somebody
 * enrolled.
 */
export function heldRowKey(id: number): string {
  return `H${id}`;
}

export function enrolmentKey(id: number): string {
  return `E${id}`;
}

/** The held row that a key names; null where it names none. */
export function heldRowOfKey(key: string): number | null {
  const digits = /^\s*H(\d{1,15})\s*$/i.exec(key)?.[1];
  return digits === undefined ? null : Number(digits);
}

/** What cells may come in. */
export type SheetFormat = "xlsx" | "xls" | "ods" | "docx" | "text";

/** One cell of a table as its file holds it. Nothing is corrected here: correcting is for the checks. */
export interface SheetCell {
  /**
   * Address in the sheet, `B7`; for a text file the same, by line and position. Empty where the file
   * has no such cell and a review filled it in.
   */
  ref: string;
  /** What a person sees in the cell, untrimmed; numbers in plain digits, never in exponent form. */
  text: string;
  /** What of it is struck through, where the whole line is not: somebody may have meant to take it out. */
  struckPart?: string;
  /** Set where the file says that the cell is a number. */
  number?: number;
  /** Set where the file says that the cell is a date. */
  date?: IsoDate;
  /** Set where the cell says more than a date: `09:05:00`. */
  time?: string;
}

/** How the bytes of a text table may be read; as the last two only where somebody says so. */
export const TEXT_ENCODINGS = [
  ...(["utf-8", "utf-16le", "utf-16be", "windows-1251", "kz-1048"] as const),
  ...(["koi8-r", "cp866"] as const),
] as const;

export type TextEncoding = (typeof TEXT_ENCODINGS)[number];

/** A word of a file as either of the two Cyrillic code pages has it: «Ґалія», «Өалія». */
export type DoubtfulWord = Record<"windows-1251" | "kz-1048", string>;

/** What a review puts in place of a row's cells; an empty text clears the cell. */
export type Edits = Partial<Record<RosterField, Omit<SheetCell, "ref">>>;

/** A row as a review changed it; how the file has it is kept beside it. */
export function applyEdits(row: RosterRow, edits: Edits): RosterRow {
  const cells = { ...row.cells };
  for (const [name, content] of Object.entries(edits)) {
    const field = name as RosterField;
    if (content.text === "") delete cells[field];
    else cells[field] = { ref: row.cells[field]?.ref ?? "", ...content };
  }
  return {
    row: row.row,
    cells,
    asWritten: row.asWritten ?? row.cells,
    edits: { ...row.edits, ...edits },
  };
}
