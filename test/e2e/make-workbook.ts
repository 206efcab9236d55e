import { utils, write } from "@e965/xlsx";

/**
 * A workbook with these lines, one cell of which is a real date with its time.
 *
 * @param moment what that cell shows, as if it were UTC
 */
export async function makeWorkbook(
  lines: readonly (readonly string[])[],
  { row, column, moment }: { row: number; column: number; moment: string },
): Promise<Buffer> {
  const sheet = utils.aoa_to_sheet(lines.map((line) => [...line]));
  const serial = Date.parse(moment) / 86_400_000 + 25_569;
  sheet[utils.encode_cell({ r: row, c: column })] = { t: "n", v: serial, z: "dd.mm.yyyy hh:mm" };
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, "Заявления");
  return write(book, { type: "buffer", bookType: "xlsx" }) as Buffer;
}
