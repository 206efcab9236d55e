import { FIT_TO_WIDTH } from "./fit-to-width.js";
import { harmlessCell } from "./harmless-cell.js";
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

/** In points. */
const LINE_HEIGHT = 15;
const HEADING_HEIGHT = 4 * LINE_HEIGHT;

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
      height: HEADING_HEIGHT,
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
        height: heightOf(line),
        alignVertical: "top" as const,
        borderStyle: "thin" as const,
      })),
    ),
  ];
  return writeWorkbook(
    data,
    {
      sheet: title.slice(0, 31),
      columns: JOURNAL_COLUMNS.map((column) => ({ width: WIDTHS[column] })),
      stickyRowsCount: 1,
      orientation: "landscape",
    },
    { features: [FIT_TO_WIDTH] },
  ).toBuffer();
}

/** Room for the cell that wraps most: not every spreadsheet makes rows fit by itself. */
function heightOf(line: readonly string[]): number {
  const lines = line.map((text, index) => {
    const column = JOURNAL_COLUMNS[index] ?? "note";
    return Math.ceil(text.length / (WIDTHS[column] - 2));
  });
  return LINE_HEIGHT * Math.max(1, ...lines);
}
