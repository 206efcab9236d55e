import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { csvForExcel, harmlessCell } from "../../../src/formats/text/delimited-text.js";
import { JOURNAL_COLUMNS, journalTable } from "../../../src/journal/journal-table.js";
import { ROWS, wordsOf } from "../../samples.js";

async function table() {
  return journalTable(ROWS, await wordsOf("ru"));
}

test("begins with a byte order mark, so that Excel reads it as UTF-8", async () => {
  const csv = await csvForExcel(await table());
  expect(csv.charCodeAt(0)).toBe(0xfeff);
  expect(csv.indexOf("\uFEFF", 1)).toBe(-1);
});

test("has semicolons between cells and CR LF after each line", async () => {
  const csv = await csvForExcel([
    ["a", "b"],
    ["c", "d"],
  ]);
  expect(csv).toBe("\uFEFFa;b\r\nc;d\r\n");
});

test("reads back as the table it was made from", async () => {
  const lines = await table();
  const read: string[][] = parse(await csvForExcel(lines), { delimiter: ";", bom: true });
  const plain = read.map((line) => line.map((cell) => cell.replace(/\t$/, "")));
  expect(plain).toEqual(lines.map((line) => line.map(harmlessCell)));
});

test.each([
  ["020601645406", "020601645406\t"],
  ["841014405586", "841014405586\t"],
  ["007", "007\t"],
  ["60", "60"],
  ["3-2026-00001", "3-2026-00001"],
  ["0", "0"],
])("%s is written %j: a tab keeps the digits of long numbers", async (cell, written) => {
  expect(await csvForExcel([[cell]])).toBe(`\uFEFF${written}\r\n`);
});

test("runs nothing: whatever begins like a formula has an apostrophe before it", async () => {
  const read: string[][] = parse(await csvForExcel(await table()), { delimiter: ";", bom: true });
  expect(read.flat().filter((cell) => /^\s*[=+\-@]/.test(cell))).toEqual([]);
  expect(read[2]?.[JOURNAL_COLUMNS.indexOf("name")]).toBe("'=Smith John");
});
