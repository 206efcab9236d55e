import { describe, expect, test } from "vitest";
import type { Roster } from "../../src/model/roster.js";
import { fixture } from "./build-files.js";
import { readRoster } from "./read-roster.js";

async function read(name: string): Promise<Roster> {
  return readRoster(fixture(name), name);
}

const NAMES = ["at-2026-014-cardiology", "at-2026-016-messy", "cc-2026-005-mixed"];
const FORMATS = ["xls", "ods"] as const;

describe.each(NAMES)("%s", (name) => {
  test.each(FORMATS)("as %s reads to what it is as XLSX", async (format) => {
    const expected = await read(`${name}.xlsx`);
    expect(await read(`${name}.${format}`)).toEqual({ ...expected, format });
  });
});

test.each(FORMATS)("the calendar of 1904, %s", async (format) => {
  const expected = await read("cc-2026-005-mixed.xlsx");
  expect(await read(`cc-2026-005-mixed-1904.${format}`)).toEqual({ ...expected, format });
});

test.each(["xlsx", ...FORMATS])("what is in the mixed roster, %s", async (format) => {
  const roster = await read(`cc-2026-005-mixed.${format}`);
  // The hidden sheet has trainees too.
  expect([roster.sheet, roster.otherSheets]).toEqual(["Список курса", ["Черновик"]]);
  // Row 10 is hidden, row 7 the lower line of the header.
  expect(roster.headerRow).toBe(7);
  expect(roster.rows.map(({ row }) => row)).toEqual([8, 9, 10, 11, 12]);
  expect(roster.leftOut.map(({ row, reason }) => [row, reason])).toEqual([[14, "total"]]);
  expect(roster.course).toMatchObject({ start: "2026-03-02", end: "2026-03-13", hours: 270 });
  const [first, second, third, , fifth] = roster.rows.map(({ cells }) => cells);
  expect(first?.hours).toEqual({ ref: "G8", text: "270", number: 270 });
  expect(first?.outcome?.text).toBe("завершила");
  expect(first?.note?.text).toBe("  два  пробела ");
  expect(second?.iin).toEqual({ ref: "E9", text: "970925393119", number: 970925393119 });
  expect(second?.hours?.text).toBe("120.5");
  expect(second?.note?.text).toBe("строка\nвторая");
  expect(third?.iin?.text).toBe("020601645406");
  expect(third?.birthDate).toEqual({ ref: "F10", text: "01.06.2002", date: "2002-06-01" });
  expect(third?.note?.text).toBe("#N/A");
  expect(fifth?.note?.text).toBe("a & b < c > \"d\" 'e'");
});
