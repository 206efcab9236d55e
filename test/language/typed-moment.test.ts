import { describe, expect, test } from "vitest";
import { parseTypedMoment, readTypedMoment } from "../../src/language/dates.js";

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
  expect(parseTypedMoment(said)).toBe(moment);
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
  expect(parseTypedMoment(said)).toBeNull();
});

describe("a moment in whatever form", () => {
  test.each([
    ["16.03.26 9:05", "2026-03-16T04:05:00.000Z", true],
    ["16 марта 2026 г. в 09:05", "2026-03-16T04:05:00.000Z", false],
    ["2026 жылғы 16 наурыз, сағат 9:05", "2026-03-16T04:05:00.000Z", false],
    ["вчера в 9:05", "2026-11-30T04:05:00.000Z", true],
    ["кеше 9:05", "2026-11-30T04:05:00.000Z", true],
    ["5 ноября 23:59:30", "2026-11-05T18:59:30.000Z", true],
    ["9:05", "2026-12-01T04:05:00.000Z", true],
  ])("%j is %s", (said, moment, isCompleted) => {
    expect(readTypedMoment(said, "2026-12-01")).toEqual({ moment, isCompleted });
  });

  test.each(["", "вчера", "24:00", "завтра 9:05", "31.04 9:05", "5 ноября 9:5"])(
    "%j is none",
    (said) => {
      expect(readTypedMoment(said, "2026-12-01")).toBeNull();
    },
  );
});
