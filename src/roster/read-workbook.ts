import { openArchive } from "../formats/zip/open-archive.js";
import type { Grid } from "./grid.js";
import { openParts } from "./open-parts.js";
import { isOpenDocument, readOds } from "./read-ods.js";
import { readXls } from "./read-xls.js";
import { readXlsx } from "./read-xlsx.js";

/** A workbook's sheets, in the file's order. */
export interface Workbook {
  format: "xlsx" | "xls" | "ods";
  grids: Grid[];
}

/**
 * Reads a workbook in a zip: XLSX, XLSM or ODS.
 *
 * @throws UserError `roster-not-workbook`, `roster-legacy-format`, `roster-damaged`,
 *   `roster-password`, `roster-too-large`
 */
export async function readZippedWorkbook(bytes: Uint8Array): Promise<Workbook> {
  const parts = openParts(() => openArchive(bytes));
  return isOpenDocument(parts)
    ? { format: "ods", grids: readOds(parts) }
    : { format: "xlsx", grids: await readXlsx(parts) };
}

/**
 * Reads a workbook in a compound file: XLS of Excel 97 and later.
 *
 * @throws UserError the same as for a zip
 */
export async function readCompoundWorkbook(bytes: Uint8Array): Promise<Workbook> {
  return { format: "xls", grids: await readXls(bytes) };
}
