import { shortDate } from "../language/dates.js";
import type { DocumentKind } from "../model/document.js";
import type { JournalRow } from "../model/journal.js";

/** The columns of the paper journal that the log replaces, in its order. */
export const JOURNAL_COLUMNS = [
  "ordinal",
  "number",
  "blank",
  "kind",
  "name",
  "identity",
  "programme",
  "volume",
  "period",
  "order",
  "issued-on",
  "receipt",
  "issued-by",
  "note",
] as const;

export type JournalColumn = (typeof JOURNAL_COLUMNS)[number];

/** In characters. */
const WIDTHS: Record<JournalColumn, number> = {
  ordinal: 5,
  number: 17,
  blank: 9,
  kind: 19,
  name: 24,
  identity: 17,
  programme: 32,
  volume: 9,
  period: 13,
  order: 12,
  "issued-on": 11,
  receipt: 15,
  "issued-by": 10,
  note: 16,
};

/** Of the columns in a workbook, see `tableXlsx`. */
export const JOURNAL_WIDTHS = JOURNAL_COLUMNS.map((column) => WIDTHS[column]);

/** The words of the journal in the language it is written in. */
export interface JournalWords {
  language: "kk" | "ru" | "en";
  headings: Record<JournalColumn, string>;
  kinds: Record<DocumentKind, string>;
  /** To whom and when a document was handed over; empty where it was not. */
  receipt(row: JournalRow): string;
  /** That it is a duplicate, annulled, replaced; empty where there is nothing to note. */
  note(row: JournalRow): string;
}

/**
 * The journal as a table of text, its heading first. Columns that the register knows nothing for
 * (the order) are there to be filled in by hand.
 */
export function journalTable(rows: readonly JournalRow[], words: JournalWords): string[][] {
  const heading = JOURNAL_COLUMNS.map((column) => words.headings[column]);
  const lines = rows.map((row) => {
    const cells = cellsOf(row, words);
    return JOURNAL_COLUMNS.map((column) => cells[column] ?? "");
  });
  return [heading, ...lines];
}

function cellsOf(
  row: JournalRow,
  { language, kinds, receipt, note }: JournalWords,
): Partial<Record<JournalColumn, string>> {
  const isKazakh = language === "kk";
  return {
    ordinal: String(row.ordinal),
    number: row.number,
    blank: row.blank ?? "",
    kind: kinds[row.kind],
    name: isKazakh ? row.fullNameKk : row.fullNameRu,
    identity: row.iin ?? row.identityDocument ?? "",
    programme: isKazakh ? row.titleKk : row.titleRu,
    volume: row.credits === null ? String(row.hours) : `${row.credits} / ${row.hours}`,
    period: `${shortDate(row.start)} – ${shortDate(row.end)}`,
    "issued-on": shortDate(row.issuedOn),
    receipt: receipt(row),
    "issued-by": row.issuedByName ?? row.issuedBy,
    note: note(row),
  };
}
