import { extname } from "node:path";
import { csvForExcel } from "../formats/text/delimited-text.js";
import { type PrintedHead, tableXlsx } from "../formats/xlsx/write-xlsx.js";
import { shortDate } from "../language/dates.js";
import { inLanguage, type Translate } from "../language/translate.js";
import { UserError } from "../model/errors.js";
import type { JournalRow } from "../model/journal.js";

/** The columns of the paper journal that the log replaces, in its order; widths in characters. */
const WIDTHS = {
  ordinal: 5,
  number: 16,
  blank: 9,
  kind: 18,
  name: 19,
  identity: 16,
  programme: 23,
  volume: 9,
  period: 12,
  order: 12,
  "issued-on": 11,
  receipt: 14,
  "issued-by": 11,
  note: 13,
};

type JournalColumn = keyof typeof WIDTHS;

export const JOURNAL_COLUMNS = Object.keys(WIDTHS) as JournalColumn[];

/** Of the columns in a workbook, see `tableXlsx`. */
export const JOURNAL_WIDTHS = Object.values(WIDTHS);

/** The words of the journal in the language it is written in. */
export interface JournalWords {
  t: Translate;
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
  const heading = JOURNAL_COLUMNS.map((column) => words.t(`journal.${column}`));
  const lines = rows.map((row) => {
    const cells = cellsOf(row, words);
    return JOURNAL_COLUMNS.map((column) => cells[column] ?? "");
  });
  return [heading, ...lines];
}

function cellsOf(
  row: JournalRow,
  { t, receipt, note }: JournalWords,
): Partial<Record<JournalColumn, string>> {
  return {
    ordinal: String(row.ordinal),
    number: row.number,
    blank: row.blank ?? "",
    kind: t(`document-kind.${row.kind}`),
    name: inLanguage(t.language, row, "fullName"),
    identity: row.iin ?? row.identityDocument ?? "",
    programme: inLanguage(t.language, row, "title"),
    volume: row.credits === null ? String(row.hours) : `${row.credits} / ${row.hours}`,
    period: `${shortDate(row.start)} – ${shortDate(row.end)}`,
    "issued-on": shortDate(row.issuedOn),
    receipt: receipt(row),
    "issued-by": row.issuedByName ?? row.issuedBy,
    note: note(row),
  };
}

/** What a table can be written as. */
type TableFormat = "csv" | "xlsx";

/** The format that the name of a file asks for. @throws UserError `export-format` */
export function tableFormatOf(file: string): TableFormat {
  const ending = extname(file).toLowerCase();
  if (ending === ".csv") return "csv";
  if (ending === ".xlsx") return "xlsx";
  throw new UserError("export-format", { file, endings: ".xlsx, .csv" });
}

/**
 * A table as a file.
 *
 * @param table its heading first
 * @param sheet name and widths (in characters) of a workbook's sheet, and what its pages say
 */
export async function tableFile(
  table: readonly string[][],
  format: TableFormat,
  { title, widths, head }: { title: string; widths: readonly number[]; head?: PrintedHead },
): Promise<Uint8Array> {
  if (format === "csv") return Buffer.from(await csvForExcel(table), "utf8");
  return tableXlsx(table, title, widths, head);
}
