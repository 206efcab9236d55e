/**
 * A cell's text that no spreadsheet runs as a formula: one that begins like a formula gets an
 * apostrophe before it, which is how a person tells a spreadsheet that text is text.
 * Source: OWASP, "CSV Injection".
 */
export function harmlessCell(text: string): string {
  return /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(text) ? `'${text}` : text;
}

const BYTE_ORDER_MARK = "\uFEFF";

/**
 * A table as CSV the way Excel expects it in Kazakhstan: UTF-8 with a byte order mark, `;`
 * between cells, lines ended by CR LF. Cells that a spreadsheet would run are neutralised, and what
 * Excel would spoil carries a tab: it shortens an IIN, drops leading zeros, takes «2 / 60» for a
 * date.
 */
export async function csvForExcel(table: readonly string[][]): Promise<string> {
  const { stringify } = await import("csv-stringify/sync");
  const cells = table.map((line) => line.map((cell) => keepDigits(harmlessCell(cell))));
  return BYTE_ORDER_MARK + stringify(cells, { delimiter: ";", record_delimiter: "windows" });
}

function keepDigits(text: string): string {
  const isShortened = /^(?:0\d+|\d{12,})$/.test(text);
  const isTakenForDate = !isDate(text) && /^\d{1,4}(?: ?[/.-] ?\d{1,4}){1,2}$/.test(text);
  return isShortened || isTakenForDate ? `${text}\t` : text;
}

/** Dates may be taken for dates. */
function isDate(text: string): boolean {
  return /^\d{2}\.\d{2}\.\d{4}$/.test(text);
}
