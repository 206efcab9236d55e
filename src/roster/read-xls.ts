import type { DenseWorkSheet } from "@e965/xlsx";
import { type CompoundStreams, openCompoundFile } from "../formats/compound/open-compound-file.js";
import { UserError } from "../model/errors.js";
import { extractCells } from "./extract-cells.js";
import type { Grid } from "./grid.js";
import { openParts } from "./open-parts.js";
import { parseWorkbook } from "./parse-workbook.js";
import { readSheet } from "./read-sheet.js";

/** What is saved in compound files besides workbooks, by the stream that tells. */
const OTHER_FILES: [stream: string, kind: string][] = [
  ["worddocument", "DOC"],
  ["powerpoint document", "PPT"],
];

/**
 * Reads every worksheet of an XLS file of Excel 97 and later as a grid, in the file's order.
 *
 * @throws UserError `roster-not-workbook`, `roster-legacy-format`, `roster-damaged`,
 *   `roster-password`, `roster-too-large`
 */
export async function readXls(bytes: Uint8Array): Promise<Grid[]> {
  const streams = openParts(() => openCompoundFile(bytes));
  const { stream, sheets: displays } = extractCells(openParts(workbookStream(streams)));
  const workbook = await parseWorkbook(stream);
  // Sheets of one name would replace each other.
  const names = [...new Set(workbook.SheetNames)];
  if (names.length !== displays.length) throw new UserError("roster-damaged");
  return names.flatMap((name, index): Grid[] => {
    const sheet = workbook.Sheets[name] as DenseWorkSheet | undefined;
    const display = displays[index];
    if (sheet === undefined || display === undefined) {
      throw new UserError("roster-damaged", { sheet: name });
    }
    if (sheet["!type"] !== undefined) return [];
    return [readSheet(name, display.hidden, sheet, display.hiddenRows)];
  });
}

/** Excel 97 may have saved the same workbook for Excel 95 too, as «Book». */
function workbookStream(streams: CompoundStreams): () => Buffer {
  if (streams.has("encryptedpackage") || streams.has("encryptioninfo")) {
    throw new UserError("roster-password");
  }
  const found = streams.get("workbook") ?? streams.get("book");
  if (found !== undefined) return found;
  const kind = OTHER_FILES.find(([stream]) => streams.has(stream))?.[1] ?? "OLE";
  throw new UserError("roster-not-workbook", { kind });
}
