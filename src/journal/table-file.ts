import { extname } from "node:path";
import { csvForExcel } from "../formats/text/delimited-text.js";
import { tableXlsx } from "../formats/xlsx/write-xlsx.js";
import { UserError } from "../model/errors.js";

/** What a table can be written as. */
export type TableFormat = "csv" | "xlsx";

/** The format that the name of a file asks for. @throws UserError `export-format` */
export function tableFormatOf(file: string): TableFormat {
  const ending = extname(file).toLowerCase();
  if (ending === ".csv") return "csv";
  if (ending === ".xlsx") return "xlsx";
  throw new UserError("export-format", { file });
}

/**
 * A table as a file.
 *
 * @param table its heading first
 * @param look name and widths (in characters) of a workbook's sheet
 */
export async function tableFile(
  table: readonly string[][],
  format: TableFormat,
  { title, widths }: { title: string; widths: readonly number[] },
): Promise<Uint8Array> {
  if (format === "csv") return Buffer.from(await csvForExcel(table), "utf8");
  return tableXlsx(table, title, widths);
}
