import type { DenseWorkSheet } from "@e965/xlsx";
import { FormatError, inPlace } from "../format-error.js";
import type { Parts } from "../office/parts.js";
import type { Grid } from "../tables/grid.js";
import { parseWorkbook } from "../tables/parse-workbook.js";
import { readSheet } from "../tables/read-sheet.js";
import { packEntry, writeArchive } from "../zip/write-archive.js";
import { checkWorkbookParts } from "./check-workbook-parts.js";
import { hiddenRowsOf } from "./worksheet-rows.js";

/** Sheets, styles and lists; nothing that could lead the library to take it for another format. */
const WORKBOOK_PART = /^(?:\[Content_Types\]\.xml$|_rels\/|docProps\/|xl\/)/i;

/**
 * Reads every sheet of an XLSX or XLSM file as a grid, in the file's order.
 *
 * @throws FormatError `other-kind`, `legacy-format`, `damaged`, `too-large`
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
        throw new FormatError("damaged", "a sheet that cannot be read", { sheet: name });
      }
      return [];
    }
    const hiddenRows = inPlace(
      () => ({ sheet: name }),
      () => hiddenRowsOf(parts.get(part ?? "")),
    );
    return [readSheet(name, (info?.Hidden ?? 0) !== 0, sheet, hiddenRows)];
  });
}
