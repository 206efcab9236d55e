import { expect, test } from "vitest";
import { csvLines, readCalendarTable } from "../../src/service/calendar-table.js";

async function read(text: string) {
  return readCalendarTable(await csvLines(text));
}

const WOMENS_DAY = { date: "2026-03-09", kind: "moved", note: "8 марта; за воскресенье" };

test.each([
  ["semicolons", 'date;kind;note\n09.03.2026;moved;"8 марта; за воскресенье"'],
  ["commas", "date,kind,note\n2026-03-09,moved,8 марта; за воскресенье\n"],
  ["tabs", "Date\tKind\tNote\n9.3.2026\tMoved\t 8 марта; за воскресенье \n\n"],
  [
    "line ends of Windows and blank lines",
    'date;kind;note\r\n;;\r\n9.3.2026;moved;"8 марта; за воскресенье"\r\n',
  ],
])("a day is read with %s", async (_what, text) => {
  expect(await read(text)).toEqual({ days: [WOMENS_DAY], faults: [] });
});

test("the apostrophe before what looks like a formula is none of the note's", async () => {
  const { days } = await read("date;kind;note\n2026-03-09;moved;'=1+1\n2026-03-10;moved;'tis");
  expect(days?.map(({ note }) => note)).toEqual(["=1+1", "'tis"]);
});

test("all faults are told, each with its line", async () => {
  const text = [
    "date;kind;note",
    "31.02.2026;holiday;",
    "09.03.2026;off;",
    "",
    "10.03.2026;worked;",
    "14.03.2026;holiday;",
    "11.03.2026;holiday;",
    "2026-03-11;moved;",
    "12.03.2026;holiday;note;more",
    "09.03.1926;holiday;",
    ";holiday;",
  ].join("\n");
  expect(await read(text)).toEqual({
    days: null,
    faults: [
      { line: 2, code: "date", said: "31.02.2026" },
      { line: 3, code: "kind", said: "off" },
      { line: 5, code: "weekday-worked", said: "10.03.2026" },
      { line: 6, code: "weekend-off", said: "14.03.2026" },
      { line: 8, code: "twice", said: "2026-03-11" },
      { line: 9, code: "cells", said: "4" },
      { line: 10, code: "year", said: "09.03.1926" },
      { line: 11, code: "date", said: "" },
    ],
  });
});

test.each([
  ["", { code: "calendar-file-columns", params: { seen: "" } }],
  ["дата;вид\n", { code: "calendar-file-columns", params: { seen: "дата;вид" } }],
  ["date;note;kind\n", { code: "calendar-file-columns", params: { seen: "date, note, kind" } }],
  ["date;kind;note\n;;\n", { code: "calendar-file-empty" }],
  [
    'date;kind;note\n09.03.2026;moved;"8',
    { code: "calendar-file-unreadable", params: { line: 2 } },
  ],
])("what is no such table is refused: %j", async (text, error) => {
  await expect(read(text)).rejects.toThrow(expect.objectContaining(error));
});
