import { harmlessCell } from "./harmless-cell.js";
import { JOURNAL_COLUMNS, type JournalColumn } from "./journal-table.js";

/** Widths in characters. */
const WIDTHS: Record<JournalColumn, number> = {
  ordinal: 6,
  number: 16,
  blank: 12,
  kind: 24,
  name: 34,
  identity: 18,
  programme: 44,
  volume: 12,
  period: 24,
  order: 18,
  "issued-on": 12,
  receipt: 22,
  "issued-by": 14,
  note: 14,
};

/**
 * The journal as a workbook, ready for landscape paper: bold heading that stays on screen, widths
 * that fit. Every cell is text, so no digit is lost and nothing is run, not even when
 * the cell is edited later.
 *
 * @param title name of the sheet
 */
export async function journalXlsx(table: readonly string[][], title: string): Promise<Buffer> {
  const { default: writeWorkbook } = await import("write-excel-file/node");
  const [heading = [], ...lines] = table;
  const data = [
    heading.map((value) => ({
      value,
      type: String,
      fontWeight: "bold" as const,
      wrap: true,
      alignVertical: "center" as const,
      backgroundColor: "#E8EEF2",
      borderStyle: "thin" as const,
    })),
    ...lines.map((line) =>
      line.map((value) => ({
        value: harmlessCell(value),
        type: String,
        wrap: true,
        alignVertical: "top" as const,
        borderStyle: "thin" as const,
      })),
    ),
  ];
  return writeWorkbook(data, {
    sheet: title.slice(0, 31),
    columns: JOURNAL_COLUMNS.map((column) => ({ width: WIDTHS[column] })),
    stickyRowsCount: 1,
    orientation: "landscape",
  }).toBuffer();
}
