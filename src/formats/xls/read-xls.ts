import type { DenseWorkSheet } from "@e965/xlsx";
import { type CompoundStreams, openCompoundFile } from "../compound-file.js";
import { damaged, FormatError } from "../format-error.js";
import type { Grid } from "../tables/grid.js";
import { parseWorkbook, readSheet } from "../tables/read-sheet.js";
import { extractCells } from "./extract-cells.js";

/** What is saved in compound files besides workbooks, by the stream that tells. */
const OTHER_FILES: [stream: string, kind: string][] = [
  ["worddocument", "DOC"],
  ["powerpoint document", "PPT"],
];

/**
 * Reads every worksheet of an XLS file of Excel 97 and later as a grid, in the file's order.
 *
 * @throws FormatError `other-kind`, `legacy-format`, `damaged`, `password`, `too-large`
 */
export async function readXls(bytes: Uint8Array): Promise<Grid[]> {
  const streams = openCompoundFile(bytes);
  const { stream, sheets: displays } = extractCells(workbookStream(streams)());
  const workbook = await parseWorkbook(stream);
  // Sheets of one name would replace each other.
  const names = [...new Set(workbook.SheetNames)];
  if (names.length !== displays.length) throw damaged("more or fewer sheets than told");
  return names.flatMap((name, index): Grid[] => {
    const sheet = workbook.Sheets[name] as DenseWorkSheet | undefined;
    const display = displays[index];
    if (sheet === undefined || display === undefined) {
      throw damaged("a sheet that cannot be read", { sheet: name });
    }
    if (sheet["!type"] !== undefined) return [];
    return [readSheet(name, sheet, display)];
  });
}

/** Excel 97 may have saved the same workbook for Excel 95 too, as «Book». */
function workbookStream(streams: CompoundStreams): () => Buffer {
  if (streams.has("encryptedpackage") || streams.has("encryptioninfo")) {
    throw new FormatError("password", "the workbook is encrypted");
  }
  const found = streams.get("workbook") ?? streams.get("book");
  if (found !== undefined) return found;
  const kind = OTHER_FILES.find(([stream]) => streams.has(stream))?.[1] ?? "OLE";
  throw new FormatError("other-kind", "no workbook in the compound file", { kind });
}
