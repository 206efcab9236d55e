import { expect, test } from "vitest";
import { blankText, parseBlank, rangeText, seriesKey } from "../../src/model/blank.js";

const BLANK = { series: "АБ", number: 123, digits: 6 };

test.each([
  ["АБ 000123", BLANK],
  ["АБ000123", BLANK],
  [" АБ № 000123 ", BLANK],
  ["АБ-№000123", BLANK],
  ["000123", { ...BLANK, series: "" }],
  ["№ 7", { series: "", number: 7, digits: 1 }],
  ["Серия  А 0001", { series: "Серия А", number: 1, digits: 4 }],
])("a blank is read from %s", (text, blank) => {
  expect(parseBlank(text)).toEqual(blank);
});

test.each(["", "АБ", "АБ 12-34", "АБ 00012345678", "841014405586", "12 АБ"])(
  "%s is no blank",
  (text) => {
    expect(parseBlank(text)).toBeNull();
  },
);

test("a blank is written as it stands on the paper", () => {
  expect(blankText(BLANK)).toBe("АБ 000123");
  expect(blankText({ ...BLANK, series: "" })).toBe("000123");
  expect(rangeText({ series: "АБ", digits: 6, first: 1, last: 500 })).toBe("АБ 000001–000500");
});

test("a series is the same however it is typed, and another where a letter is another", () => {
  expect(new Set(["АС", "ас", "AC", "А С", "А-С"].map(seriesKey)).size).toBe(1);
  expect(seriesKey("ҚА")).not.toBe(seriesKey("КА"));
});
