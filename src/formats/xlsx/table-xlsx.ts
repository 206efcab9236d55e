import { harmlessCell } from "../text/csv-for-excel.js";
import { FIT_TO_WIDTH } from "./written-features.js";

/** In points. */
const LINE_HEIGHT = 15;
const HEADING_HEIGHT = 4 * LINE_HEIGHT;

/** In characters. */
const NARROWEST = 5;

/**
 * A table as a workbook, ready for landscape paper: bold heading that stays on screen, widths
 * that fit. Every cell is text, so no digit is lost and nothing is run, not even when
 * the cell is edited later.
 *
 * @param title name of the sheet
 * @param widths of the columns, in characters
 */
export async function tableXlsx(
  table: readonly string[][],
  title: string,
  widths: readonly number[],
): Promise<Buffer> {
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
        height: heightOf(line, widths),
        alignVertical: "top" as const,
        borderStyle: "thin" as const,
      })),
    ),
  ];
  return writeWorkbook(
    data,
    {
      sheet: title.slice(0, 31),
      columns: widths.map((width) => ({ width })),
      stickyRowsCount: 1,
      orientation: "landscape",
    },
    { features: [FIT_TO_WIDTH] },
  ).toBuffer();
}

/** Room for the cell that wraps most: not every spreadsheet makes rows fit by itself. */
function heightOf(line: readonly string[], widths: readonly number[]): number {
  const lines = line.map((text, index) =>
    text
      .split("\n")
      .map((part) => Math.ceil(part.length / ((widths[index] ?? NARROWEST) - 2)))
      .reduce((sum, count) => sum + Math.max(1, count), 0),
  );
  return LINE_HEIGHT * Math.max(1, ...lines);
}
