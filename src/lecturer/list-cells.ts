import type { CellObject, Row } from "write-excel-file/node";
import type { IsoDate } from "../model/course.js";
import type { SheetCell } from "../model/roster.js";
import type { FormColumn } from "./form.js";

/** What the colours of the form say; the remarks say the same in words. */
export const COLOURS = {
  header: "#DCE6EC",
  label: "#EEF3F6",
  /** A row that waits for a correction. */
  held: "#FFF5D6",
  /** The cell to correct. */
  blamed: "#F6B5A7",
  /** A row that is to stay as it is. */
  issued: "#E6E6E6",
  border: "#9AA7B0",
} as const;

const HEADER_HEIGHT = 54;
const LINE_HEIGHT = 15;

export const BORDER = { borderStyle: "thin", borderColor: COLOURS.border } as const;

export function headerLine(columns: readonly FormColumn[]): Row {
  return columns.map(({ header }) => ({
    value: header,
    type: String,
    fontWeight: "bold",
    height: HEADER_HEIGHT,
    wrap: true,
    align: "center",
    alignVertical: "center",
    backgroundColor: COLOURS.header,
    ...BORDER,
  }));
}

/** A row to be filled in: numbered, with its cells ready for what belongs into them. */
export function blankLine(columns: readonly FormColumn[], ordinal: number): Row {
  return columns.map((column) => ({ ...styleOf(column), ...ordinalIn(column, ordinal) }));
}

/**
 * A person's row. What is text stays text even when it is edited, so neither a leading zero is lost
 * nor a formula run; what a file held as a number or a date is one again.
 */
export function personLine(columns: readonly FormColumn[], row: LecturerRow, ordinal: number): Row {
  const height = heightOf(columns, row);
  return columns.map((column) => ({
    ...styleOf(column),
    ...ordinalIn(column, ordinal),
    ...contentOf(column, row),
    ...colourOf(column, row),
    height,
  }));
}

const TEXT = { type: String, format: "@" } as const;

function styleOf({ content }: FormColumn): CellObject {
  const style = { ...BORDER, alignVertical: "top", wrap: true } as const;
  if (content === "ordinal") return { ...style, align: "center" };
  if (content === "hours") return { ...style, align: "left" };
  if (content !== "birthDate") return { ...style, ...TEXT };
  return { ...style, align: "left", type: Date, format: SHORT_DATE };
}

function ordinalIn({ content }: FormColumn, ordinal: number): CellObject {
  return content === "ordinal" ? { value: ordinal, type: Number } : {};
}

function contentOf({ content }: FormColumn, { cells, key, remarks }: LecturerRow): CellObject {
  switch (content) {
    case "ordinal":
      return {};
    case "key":
      return text(key);
    case "remarksKk":
      return text(remarks.kk);
    case "remarksRu":
      return text(remarks.ru);
    case "birthDate":
    case "hours":
      return asItWas(cells[content], content);
    case "name":
      return text((cells.nameRu ?? cells.nameKk)?.text);
    default:
      return text(cells[content]?.text);
  }
}

function text(value: string | undefined): CellObject {
  return value ? { value, ...TEXT } : {};
}

/** A date or a number where it was one, else text. */
function asItWas(cell: LecturerCell | undefined, content: "birthDate" | "hours"): CellObject {
  const date = content === "birthDate" ? dateOf(cell?.date) : null;
  if (date) return { value: date, type: Date };
  if (cell?.number === undefined || cell.date) return text(cell?.text);
  return { value: cell.number, type: Number };
}

function colourOf({ content }: FormColumn, { state, blamed }: LecturerRow): CellObject {
  const isBlamed = blamed.some(
    (field) => field === content || (content === "name" && field.startsWith("name")),
  );
  if (isBlamed) return { backgroundColor: COLOURS.blamed };
  return state === "enrolled" ? {} : { backgroundColor: COLOURS[state] };
}

/** Room for the cell that wraps most: not every spreadsheet makes rows fit by itself. */
function heightOf(columns: readonly FormColumn[], row: LecturerRow): number {
  const lines = columns.map((column) => {
    const { value } = contentOf(column, row);
    if (typeof value !== "string") return 1;
    return value
      .split("\n")
      .reduce((sum, part) => sum + Math.max(1, Math.ceil(part.length / (column.width - 3))), 0);
  });
  return LINE_HEIGHT * Math.max(...lines);
}

/** How dates are shown, as a spreadsheet's number format. */
export const SHORT_DATE = "dd.mm.yyyy";

/** Before it a spreadsheet's calendar is wrong by a day, or has no days at all. */
const FIRST_SOUND_DATE = "1900-03-01";

/** A date as a workbook can hold it; null where it cannot, or there is none. */
export function dateOf(date: IsoDate | null | undefined): Date | null {
  return date && date >= FIRST_SOUND_DATE ? new Date(`${date}T00:00:00Z`) : null;
}

/** What a lecturer fills in about a person; a single spelling of a name is either of the two. */
export const LECTURER_FIELDS = [
  "iin",
  "nameKk",
  "nameRu",
  "birthDate",
  "identityDocument",
  "hours",
  "outcome",
] as const;

export type LecturerField = (typeof LECTURER_FIELDS)[number];

/** A cell's content, wherever it once stood. */
export type LecturerCell = Omit<SheetCell, "ref">;

/** A person's row in the roster that goes back to the lecturer. */
export interface LecturerRow {
  /** See `heldRowKey`. */
  key: string;
  /** Held rows wait for the lecturer; those of people with a document are to stay as they are. */
  state: "held" | "enrolled" | "issued";
  cells: Partial<Record<LecturerField, LecturerCell>>;
  /** The fields to look at. */
  blamed: LecturerField[];
  /** What is wrong and what to do, a line each, in both languages; empty where nothing is. */
  remarks: { kk: string; ru: string };
}
