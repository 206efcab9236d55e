import { expect, test } from "vitest";
import { offsetOn } from "../../src/language/dates.js";
import { parseMomentOption } from "../../src/model/moment-option.js";

test.each([
  ["2026-03-16T09:05", "2026-03-16T04:05:00.000Z"],
  ["16.03.2026 9:05", "2026-03-16T04:05:00.000Z"],
  ["2026-03-16 09:05:06.7", "2026-03-16T04:05:06.700Z"],
  ["2026-03-16T09:05Z", "2026-03-16T09:05:00.000Z"],
  ["2026-03-16T09:05:59.999+03:00", "2026-03-16T06:05:59.999Z"],
  ["2026-03-16T09:05+0300", "2026-03-16T06:05:00.000Z"],
  ["2024-02-29T09:00", "2024-02-29T03:00:00.000Z"],
  ["2024-03-01T09:00", "2024-03-01T04:00:00.000Z"],
])("%j is %s", (said, moment) => {
  expect(parseMomentOption(said, offsetOn)).toBe(moment);
});

test.each([
  "",
  "2026-03-16",
  "09:05",
  "2026-02-30T09:05",
  "2026-03-16T24:00",
  "2026-03-16T09:60",
  "2026-03-16T9",
])("%j is no moment", (said) => {
  expect(parseMomentOption(said, offsetOn)).toBeNull();
});
