import { describe, expect, test } from "vitest";
import { parseNumber } from "../../src/cli/plain-values.js";
import { parseTypedDate } from "../../src/model/iso-date.js";

describe("a date given to a command", () => {
  test.each([
    ["2026-03-13", "2026-03-13"],
    [" 2026-03-13 ", "2026-03-13"],
    ["13.03.2026", "2026-03-13"],
    ["3.3.2026", "2026-03-03"],
    ["29.02.2028", "2028-02-29"],
    ["29.02.2026", null],
    ["2026-02-30", null],
    ["2026-13-01", null],
    ["31.04.2026", null],
    ["2026-3-13", null],
    ["13/03/2026", null],
    ["13.03.26", null],
    ["20260313", null],
    ["завтра", null],
    ["", null],
  ])("%j: %s", (text, date) => {
    expect(parseTypedDate(text)).toBe(date);
  });
});

describe("a number given to a command", () => {
  test.each([
    ["72", 72],
    [" 72 ", 72],
    ["1,5", 1.5],
    ["1.5", 1.5],
    ["0.25", 0.25],
    ["99999", 99999],
    ["0", null],
    ["0,00", null],
    ["-5", null],
    ["1e3", null],
    ["1.555", null],
    ["100000", null],
    ["72 часа", null],
    ["", null],
  ])("%j: %s", (text, value) => {
    expect(parseNumber(text)).toBe(value);
  });
});
