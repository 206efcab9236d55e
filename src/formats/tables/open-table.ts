import type { SheetFormat } from "../../model/table.js";
import type { DoubtfulWord, TextEncoding } from "../../model/text-encoding.js";
import { decodeText } from "../encodings/decode-text.js";
import { FormatError } from "../format-error.js";
import { isOpenDocument, readOds } from "../ods/read-ods.js";
import type { LikeHeader } from "../text/detect-delimiter.js";
import { readDelimitedText } from "../text/read-delimited-text.js";
import { readXls } from "../xls/read-xls.js";
import { readXlsx } from "../xlsx/read-xlsx.js";
import { openArchive } from "../zip/open-archive.js";
import { detectContainer, refuseMarkup } from "./detect-container.js";
import { type Grid, isBlank } from "./grid.js";

/** What is in a file before anything is understood of it. */
export interface Table {
  format: SheetFormat;
  /** The sheets in the file's order; a text is one. */
  grids: Grid[];
  /** Of a text, how its bytes were read. */
  encoding: TextEncoding | null;
  /** Words that tell the possible encodings of a text apart; empty where there is no doubt. */
  encodingDoubt: DoubtfulWord[];
}

/** What may be told of a file before it is read. */
export interface SaidOfTable {
  /** Of a text, where a person told it. */
  encoding?: TextEncoding | undefined;
  likeHeader: LikeHeader;
}

/**
 * Reads the cells of a table, whatever kind of file it is in: XLSX, XLSM, XLS of Excel 97 and later,
 * ODS, or delimited text.
 *
 * @throws FormatError any but `not-zip` and `not-compound`
 */
export async function openTable(bytes: Uint8Array, said: SaidOfTable): Promise<Table> {
  const table = await open(bytes, said);
  if (table.grids.every(({ lines }) => lines.length === 0)) {
    throw new FormatError("empty", "no cell holds anything");
  }
  return table;
}

async function open(bytes: Uint8Array, said: SaidOfTable): Promise<Table> {
  switch (detectContainer(bytes)) {
    case "zip":
      return openZip(bytes);
    case "compound-file":
      return workbook("xls", await readXls(bytes));
    case "text":
      return openText(bytes, said);
  }
}

async function openZip(bytes: Uint8Array): Promise<Table> {
  const parts = openArchive(bytes);
  return isOpenDocument(parts)
    ? workbook("ods", readOds(parts))
    : workbook("xlsx", await readXlsx(parts));
}

function workbook(format: SheetFormat, grids: Grid[]): Table {
  return { format, grids, encoding: null, encodingDoubt: [] };
}

async function openText(bytes: Uint8Array, said: SaidOfTable): Promise<Table> {
  const { text, encoding, doubt } = decodeText(bytes, said.encoding);
  if (isBlank(text)) throw new FormatError("empty", "nothing but blanks");
  refuseMarkup(text);
  const grid = await readDelimitedText(text, said.likeHeader);
  return { format: "text", grids: [grid], encoding, encodingDoubt: doubt };
}
