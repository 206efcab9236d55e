import { readFileSync } from "node:fs";
import { type CellObject, utils, type WorkSheet, write } from "@e965/xlsx";
import { openArchive } from "../../src/formats/zip/open-archive.js";
import { packEntry, writeArchive } from "../../src/formats/zip/write-archive.js";
import { UserError } from "../../src/model/errors.js";
import { readRoster } from "./read-roster.js";

export type Line = (string | number | Date | null | CellObject)[];

export function fixture(name: string): Buffer {
  return readFileSync(new URL(`../fixtures/rosters/${name}`, import.meta.url));
}

/** A workbook of sheets given line by line, as XLSX bytes. */
export function workbook(
  sheets: Record<string, Line[] | WorkSheet>,
  options: {
    hidden?: string[];
    date1904?: boolean;
    bookType?: "xlsx" | "xlsm" | "xlsb" | "xls" | "biff5";
    bookSST?: boolean;
  } = {},
): Buffer {
  const book = utils.book_new();
  for (const [name, content] of Object.entries(sheets)) {
    const sheet = Array.isArray(content)
      ? utils.aoa_to_sheet(content, { cellDates: true, UTC: true })
      : content;
    utils.book_append_sheet(book, sheet, name);
  }
  book.Workbook = {
    Sheets: Object.keys(sheets).map((name) => ({ Hidden: options.hidden?.includes(name) ? 1 : 0 })),
    WBProps: { date1904: options.date1904 ?? false },
  };
  return write(book, {
    type: "buffer",
    bookType: options.bookType ?? "xlsx",
    bookSST: options.bookSST ?? false,
    compression: true,
  });
}

/** The same archive with some files replaced, or left out where given as null. */
export function withParts(archive: Uint8Array, parts: Record<string, string | null>): Buffer {
  const files = new Map(openArchive(archive));
  for (const [name, content] of Object.entries(parts)) {
    if (content === null) files.delete(name);
    else files.set(name, Buffer.from(content));
  }
  return writeArchive([...files].map(([name, bytes]) => packEntry(name, bytes)));
}

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/**
 * The parts of a workbook of one sheet, «Лист», whose XML is given as it is.
 *
 * @param formats codes of number formats, one for each style of a cell in turn
 * @param fonts what stands in the font of each style in turn
 */
export function bareWorkbook({
  sheet,
  strings,
  formats = ["General"],
  fonts = [],
}: {
  sheet: string;
  strings?: string;
  formats?: readonly string[];
  fonts?: readonly string[];
}): Map<string, string> {
  const relation = (id: string, kind: string, target: string) =>
    `<Relationship Id="${id}" Type="${RELATIONSHIPS}/${kind}" Target="${target}"/>`;
  const relations = (content: string) =>
    `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${content}</Relationships>`;
  const type = (part: string, kind: string) =>
    `<Override PartName="/xl/${part}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml"/>`;
  const numFmts = formats.map(
    (code, id) => `<numFmt numFmtId="${170 + id}" formatCode="${code.replaceAll('"', "&quot;")}"/>`,
  );
  const xfs = formats.map((_, id) => `<xf numFmtId="${170 + id}" fontId="${id}"/>`);
  return new Map([
    [
      "[Content_Types].xml",
      `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${type("workbook", "sheet.main")}${type("worksheets/sheet1", "worksheet")}${type("sharedStrings", "sharedStrings")}${type("styles", "styles")}</Types>`,
    ],
    ["_rels/.rels", relations(relation("rId1", "officeDocument", "xl/workbook.xml"))],
    [
      "xl/workbook.xml",
      `${HEAD}<workbook xmlns="${SPREADSHEET}" xmlns:r="${RELATIONSHIPS}"><sheets><sheet name="Лист" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ],
    [
      "xl/_rels/workbook.xml.rels",
      relations(
        relation("rId1", "worksheet", "worksheets/sheet1.xml") +
          (strings === undefined ? "" : relation("rId2", "sharedStrings", "sharedStrings.xml")) +
          relation("rId3", "styles", "/xl/styles.xml"),
      ),
    ],
    [
      "xl/styles.xml",
      `${HEAD}<styleSheet xmlns="${SPREADSHEET}"><numFmts>${numFmts.join("")}</numFmts><fonts>${formats.map((_, id) => `<font>${fonts[id] ?? ""}</font>`).join("")}</fonts><cellXfs>${xfs.join("")}</cellXfs></styleSheet>`,
    ],
    ...(strings === undefined ? [] : [["xl/sharedStrings.xml", HEAD + strings] as const]),
    ["xl/worksheets/sheet1.xml", HEAD + sheet],
  ]);
}

/** Parts as the archive they make. */
export function packParts(parts: ReadonlyMap<string, string | Buffer>): Buffer {
  return writeArchive([...parts].map(([name, part]) => packEntry(name, Buffer.from(part))));
}

/** The error that reading these bytes ends in. */
export async function refusal(bytes: Uint8Array, fileName = "roster"): Promise<UserError> {
  try {
    await readRoster(bytes, fileName);
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error("read without an error");
}

export const HEADER = ["№", "ФИО", "ИИН", "Итог"];
export const TRAINEES = [
  [1, "Ахметова Айгүл Серікқызы", "841014405586", "завершил"],
  [2, "Ким Сергей", "970925393119", "не завершил"],
];
