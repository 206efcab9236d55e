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
  ["two rows of one number", '<row r="2"/><row r="2"/>', { row: 2 }],
  ["two cells at one place", '<row r="2"><c r="A2"/><c r="A2"/></row>', { row: 2, column: "A" }],
  ["a cell of another row", '<row r="3"><c r="A2"/></row>', { row: 3, column: "A" }],
  ["a number that is none", '<row r="0"/>', { row: 1 }],
  ["a cell at no place", '<row r="2"><c r="A-2"/></row>', { row: 2 }],
])("%s is damage", (_, rows, told) => {
  expect(() => hidden(rows)).toThrow(expect.objectContaining({ fault: "damaged", told }));
});
