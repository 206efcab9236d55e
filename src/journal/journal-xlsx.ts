import { tableXlsx } from "../formats/xlsx/table-xlsx.js";
import { JOURNAL_COLUMNS, type JournalColumn } from "./journal-table.js";

/** Widths in characters. */
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

/**
 * The journal as a workbook, see `tableXlsx`.
 *
 * @param title name of the sheet
 */
export async function journalXlsx(table: readonly string[][], title: string): Promise<Buffer> {
  return tableXlsx(
    table,
    title,
    JOURNAL_COLUMNS.map((column) => WIDTHS[column]),
  );
}
