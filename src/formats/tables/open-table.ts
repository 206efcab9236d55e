import type { DoubtfulWord, SheetFormat, TextEncoding } from "../../model/roster.js";
import { isCompoundFile } from "../compound-file.js";
import { isWordDocument, readDocx } from "../docx/read-docx.js";
import { decodeText } from "../encodings/decode-text.js";
import { FormatError, tooLarge } from "../format-error.js";
import { isOpenDocument, readOds } from "../ods/read-ods.js";
import { readDelimitedText } from "../text/delimited-text.js";
import type { LikeHeader } from "../text/delimiter.js";
import { readXls } from "../xls/read-xls.js";
import { readXlsx } from "../xlsx/read-xlsx.js";
import { isZip, openArchive } from "../zip/open-archive.js";
import { type Grid, isBlank } from "./grid.js";

/** Ten times the largest table that fits the cap on rows. */
const MOST_MEGABYTES = 100;
/** A list of fifty thousand people has a third of it. */
const MOST_MEGABYTES_OF_TEXT = 32;
const MOST_BYTES = MOST_MEGABYTES * 1024 * 1024;

/** First bytes of files that people send by mistake, in Latin-1. */
const KNOWN_FILES: [start: string, kind: string][] = [
  ["\x89PNG", "PNG"],
  ["\xff\xd8\xff", "JPEG"],
  ["GIF8", "GIF"],
  ["II*\0", "TIFF"],
  ["MM\0*", "TIFF"],
  ["RIFF", "WEBP"],
  ["Rar!", "RAR"],
  ["7z\xbc\xaf", "7Z"],
  ["\x1f\x8b", "GZIP"],
  ["{\\rtf", "RTF"],
];

/** How a page, or a sheet exported as one, begins once a byte-order mark is gone. */
const MARKUP = /^\s*<(?:!doctype|html|head|body|table|meta|style|\?xml|!--)/i;
const MAIL_PAGE = /^MIME-Version:/i;

/** @throws FormatError `other-kind` */
function refuseOtherFile(bytes: Uint8Array): void {
  const start = Buffer.from(bytes.subarray(0, 1024)).toString("latin1");
  // A PDF may have a little of something else before its mark.
  if (start.includes("%PDF-")) throw otherKind("PDF");
  const known = KNOWN_FILES.find(([mark]) => start.startsWith(mark));
  if (known) throw otherKind(known[1]);
}

/**
 * Refuses markup that passes for text: pages saved from a browser, and Excel's old XML workbooks.
 *
 * @throws FormatError `other-kind`, `legacy-format`
 */
function refuseMarkup(text: string): void {
  const start = text.slice(0, 4096);
  if (MAIL_PAGE.test(start)) throw otherKind("HTML");
  if (!MARKUP.test(start)) return;
  if (start.includes("schemas-microsoft-com:office:spreadsheet")) {
    throw new FormatError("legacy-format", "a workbook of one XML file", { kind: "XML" });
  }
  if (start.includes("opendocument"))
    throw new FormatError("flat-ods", "a workbook of one XML file");
  const isPage = /<(?:!doctype html|html|head|body|table|meta|style)/i.test(start);
  throw otherKind(isPage ? "HTML" : "XML");
}

function otherKind(kind: string): FormatError {
  return new FormatError("other-kind", "no table", { kind });
}

export interface Table {
  format: SheetFormat;
  /** The sheets in the file's order; a text is one. */
  grids: Grid[];
  /** Of a text, how its bytes were read. */
  encoding: TextEncoding | null;
  /** Words that tell the possible encodings of a text apart; empty where there is no doubt. */
  encodingDoubt: DoubtfulWord[];
}

interface SaidOfTable {
  /** Of a text, where a person told it. */
  encoding?: TextEncoding | undefined;
  likeHeader: LikeHeader;
}

/**
 * Reads the cells of a table, whatever kind of file it is in: XLSX, XLSM, XLS of Excel 97 and later,
 * ODS, the tables of a DOCX, or delimited text. The content decides; the extension is not looked at, because all kinds
 * travel under each other's.
 *
 * @throws FormatError any but `not-zip` and `not-compound`
 */
export async function openTable(bytes: Uint8Array, said: SaidOfTable): Promise<Table> {
  if (bytes.length === 0) throw new FormatError("empty", "no bytes");
  if (bytes.length > MOST_BYTES) throw tooLarge("file-size", MOST_MEGABYTES);
  const table = await open(bytes, said);
  if (table.grids.every(({ lines }) => lines.length === 0)) {
    throw new FormatError("empty", "no cell holds anything");
  }
  refuseTooMuchText(table.grids);
  return table;
}

/** A workbook keeps a text once, however many cells show it; whoever reads the cells reads it each time. */
function refuseTooMuchText(grids: readonly Grid[]): void {
  let left = MOST_MEGABYTES_OF_TEXT * 1_000_000;
  for (const { lines } of grids) {
    for (const { cells } of lines) {
      for (const { text } of cells.values()) left -= text.length;
      if (left < 0) throw tooLarge("texts", MOST_MEGABYTES_OF_TEXT);
    }
  }
}

async function open(bytes: Uint8Array, said: SaidOfTable): Promise<Table> {
  if (isCompoundFile(bytes)) return workbook("xls", await readXls(bytes));
  if (!isZip(bytes)) return openText(bytes, said);
  const parts = openArchive(bytes);
  if (isOpenDocument(parts)) return workbook("ods", readOds(parts));
  if (isWordDocument(parts)) return workbook("docx", readDocx(parts, said.likeHeader));
  return workbook("xlsx", await readXlsx(parts));
}

function workbook(format: SheetFormat, grids: Grid[]): Table {
  return { format, grids, encoding: null, encodingDoubt: [] };
}

async function openText(bytes: Uint8Array, said: SaidOfTable): Promise<Table> {
  refuseOtherFile(bytes);
  const { text, encoding, doubt } = decodeText(bytes, said.encoding);
  if (isBlank(text)) throw new FormatError("empty", "nothing but blanks");
  refuseMarkup(text);
  const grid = await readDelimitedText(text, said.likeHeader);
  return { format: "text", grids: [grid], encoding, encodingDoubt: doubt };
}
