import { readFileSync, writeFileSync } from "node:fs";
import { read, utils, type WorkSheet, write } from "@e965/xlsx";

/** What a person types, by the cell it is typed into: `{ B10: "030514607006" }`. */
export type Typed = Record<string, string | number | Date | null>;

/** Types into the first sheet of a workbook and saves it. */
export function typeInto(path: string, typed: Typed): void {
  const book = read(readFileSync(path), { cellDates: true, UTC: true });
  const sheet = firstSheet(book);
  for (const [ref, value] of Object.entries(typed)) {
    if (value === null) delete sheet[ref];
    else utils.sheet_add_aoa(sheet, [[value]], { origin: ref, cellDates: true, UTC: true });
  }
  writeFileSync(path, write(book, { type: "buffer", bookType: "xlsx", cellDates: true }));
}

/** The texts of the first sheet, by cell. */
export function textsOf(path: string): Record<string, string> {
  const sheet = firstSheet(read(readFileSync(path)));
  const cells = Object.entries(sheet).filter(([ref]) => !ref.startsWith("!"));
  return Object.fromEntries(cells.map(([ref, cell]) => [ref, String(cell.v ?? "")]));
}

function firstSheet(book: ReturnType<typeof read>): WorkSheet {
  const sheet = book.Sheets[book.SheetNames[0] ?? ""];
  if (!sheet) throw new Error("no sheet");
  return sheet;
}
