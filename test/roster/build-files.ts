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
