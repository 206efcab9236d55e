import type { DenseWorkSheet } from "@e965/xlsx";
import { packEntry, writeArchive } from "../formats/zip/write-archive.js";
import { UserError } from "../model/errors.js";
import { checkWorkbookParts, type Parts } from "./check-workbook-parts.js";
import { findHiddenRows } from "./find-hidden-rows.js";
import type { Grid } from "./grid.js";
import { inSheet } from "./in-sheet.js";
import { parseWorkbook } from "./parse-workbook.js";
import { readSheet } from "./read-sheet.js";
import { refuseDoubles } from "./refuse-doubles.js";

/** Sheets, styles and lists; nothing that could lead the library to take it for another format. */
const WORKBOOK_PART = /^(?:\[Content_Types\]\.xml$|_rels\/|docProps\/|xl\/)/i;

/**
 * Reads every sheet of an XLSX or XLSM file as a grid, in the file's order.
 *
 * @throws UserError `roster-not-workbook`, `roster-legacy-format`, `roster-damaged`,
 *   `roster-too-large`
 */
export async function readXlsx(parts: Parts): Promise<Grid[]> {
  const sheetParts = checkWorkbookParts(parts);
  const checked = [...parts].filter(([name]) => WORKBOOK_PART.test(name));
  // Packed anew, so that the library sees what was checked and not its own reading of the zip.
  const archive = writeArchive(checked.map(([name, content]) => packEntry(name, content)));
  const workbook = await parseWorkbook(archive);
  const described = workbook.Workbook?.Sheets ?? [];
  return workbook.SheetNames.flatMap((name, index): Grid[] => {
    const sheet = workbook.Sheets[name] as DenseWorkSheet | undefined;
    const info = described[index] as { id?: string; Hidden?: number } | undefined;
    const part = sheetParts.get(info?.id ?? "");
    if (sheet === undefined || sheet["!type"] !== undefined) {
      // A chart has no cells to read; a worksheet that could not be read is damage.
      if (sheet === undefined && part !== undefined) {
        throw new UserError("roster-damaged", { sheet: name });
      }
      return [];
    }
    const xml = parts.get(part ?? "");
    inSheet(name, () => refuseDoubles(xml));
    const hiddenRows = findHiddenRows(xml);
    return [readSheet(name, (info?.Hidden ?? 0) !== 0, sheet, hiddenRows)];
  });
}
