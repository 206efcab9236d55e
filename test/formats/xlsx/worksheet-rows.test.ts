import { expect, test } from "vitest";
import { readCellStyles } from "../../../src/formats/xlsx/cell-styles.js";
import { Worksheet } from "../../../src/formats/xlsx/worksheet.js";

const LISTS = { texts: [], styleOf: readCellStyles(""), date1904: false };

function hidden(rows: string, before = ""): number[] {
  const xml = `<x:worksheet>${before}<x:sheetData>${rows}</x:sheetData></x:worksheet>`;
  const { lines } = Worksheet.read(xml, LISTS);
  return lines.flatMap(({ row, hidden }) => (hidden ? row : []));
}

test("rows are hidden where they say so, and are counted where they have no number", () => {
  const cell = "<x:c><x:v>1</x:v></x:c>";
  const rows = `<x:row r="2" hidden='1'>${cell}</x:row><x:row spans="1:2" hidden="true"><x:c r="A3" t="str"><x:v>Ә</x:v></x:c></x:row><x:row r="9" hidden="0">${cell}</x:row><x:row>${cell}</x:row>`;
  expect(hidden(rows)).toEqual([2, 3]);
  expect(hidden(rows, '<x:sheetFormatPr zeroHeight="1"/>')).toEqual([2, 3, 10]);
});

test.each([
  [
    "another cell in a second row of one number",
    '<row r="2"><c r="A2"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>',
    { row: 2, column: "A" },
  ],
  [
    "another cell at one place",
    '<row r="2"><c r="A2"><v>1</v></c><c r="A2"><v>2</v></c></row>',
    { row: 2, column: "A" },
  ],
  [
    "a cell of another row in a row without a number",
    '<row><c r="A2"/><c r="B3"/></row>',
    { row: 2, column: "B" },
  ],
  ["a range for a cell", '<row r="2"><c r="A2:B2"/></row>', { row: 2 }],
  ["a cell of another row", '<row r="3"><c r="A2"/></row>', { row: 3, column: "A" }],
  ["a number that is none", '<row r="0"/>', { row: 1 }],
  ["a cell at no place", '<row r="2"><c r="A-2"/></row>', { row: 2 }],
])("%s is damage", (_, rows, told) => {
  expect(() => hidden(rows)).toThrow(expect.objectContaining({ fault: "damaged", told }));
});

const cell = (r: string, value: number, style = "") =>
  `<c ${r && `r="${r}"`} ${style}><v>${value}</v></c>`;

test.each([
  ["small letters", `<row r="8">${cell("c8", 1)}</row>`, { C8: "1" }],
  ["signs of fixed places", `<row r="8">${cell("$C$8", 1)}</row>`, { C8: "1" }],
  ["a number with noughts before it", `<row r="08">${cell("C8", 1)}</row>`, { C8: "1" }],
  [
    "rows without numbers",
    `<row>${cell("A5", 1)}${cell("", 2)}</row><row>${cell("", 3)}</row><row>${cell("b9", 4)}</row>`,
    { A5: "1", B5: "2", A6: "3", B9: "4" },
  ],
  [
    "two rows of one number",
    `<row r="2">${cell("B2", 1)}</row><row r="1">${cell("A1", 2)}</row><row r="2">${cell("A2", 3)}</row>`,
    { A1: "2", A2: "3", B2: "1" },
  ],
  ["an empty one before it", `<row r="2"/><row r="2">${cell("A2", 1)}</row>`, { A2: "1" }],
  ["the same row again", `<row r="2">${cell("A2", 1)}</row>`.repeat(2), { A2: "1" }],
  ["the same cell again", `<row r="2">${cell("A2", 1).repeat(2)}</row>`, { A2: "1" }],
  ["a blank cell again", `<row r="2">${cell("A2", 1)}<c r="A2"/></row>`, { A2: "1" }],
])("%s: the cells are read, as other readers read them", async (_, rows, told) => {
  const xml = `<worksheet><sheetData>${rows}</sheetData></worksheet>`;
  const { lines } = Worksheet.read(xml, LISTS);
  const cells = lines.flatMap(({ cells }) => [...cells.values()]);
  expect(cells.map(({ ref, text }) => [ref, text])).toEqual(Object.entries(told));
});

test("a row in two is hidden where one of them is, and struck where both are", () => {
  const style = { format: "General", isDate: false, struck: true };
  const plain = { ...style, struck: false };
  const lists = { ...LISTS, styleOf: (at: number) => (at === 1 ? style : plain) };
  const of = (second: string) => {
    const rows = `<row r="2">${cell("A2", 1, 's="1"')}</row><row r="2" hidden="1">${second}</row>`;
    const xml = `<worksheet><sheetData>${rows}</sheetData></worksheet>`;
    return Worksheet.read(xml, lists).lines.map(({ hidden, struck }) => [hidden, struck]);
  };
  expect(of(cell("B2", 2, 's="1"'))).toEqual([[true, true]]);
  expect(of(cell("B2", 2))).toEqual([[true, undefined]]);
});

test.each(["a1:B2", "$A$1:$B$2"])("a merged range may be written %s", (ref) => {
  const { merges } = Worksheet.read(
    `<worksheet><sheetData/><mergeCells><mergeCell ref="${ref}"/></mergeCells></worksheet>`,
    LISTS,
  );
  expect(merges).toEqual([{ firstRow: 1, lastRow: 2, firstColumn: 0, lastColumn: 1 }]);
});
