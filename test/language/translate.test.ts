import { describe, expect, test } from "vitest";
import {
  fillIn,
  inBothLanguages,
  inLanguage,
  loadTranslate,
} from "../../src/language/translate.js";

describe("filling places in", () => {
  test.each([
    ["row {row}, cell {cell}", { row: 7, cell: "B7" }, "row 7, cell B7"],
    ["{a} and {a}", { a: 1 }, "1 and 1"],
    ["{a}", { a: "{b}", b: "no" }, "{b}"],
    ["{a}", { a: "$& $1" }, "$& $1"],
    ["{a} {b}", { a: 0 }, "0 {b}"],
    ["{a}", { a: "" }, ""],
    ["{ a } {}", { a: 1 }, "{ a } {}"],
  ])("%j with %j", (text, params, filled) => {
    expect(fillIn(text, params, "en")).toBe(filled);
  });
});

describe("a translator", () => {
  test.each([
    ["kk", "7-жол, B7 ұяшығы"],
    ["ru", "строка 7, ячейка B7"],
    ["en", "row 7, cell B7"],
  ] as const)("of %s speaks its language", async (language, said) => {
    const t = await loadTranslate(language);
    expect(t.language).toBe(language);
    expect(t("place.cell", { row: 7, cell: "B7" })).toBe(said);
    expect(t.loose("place.cell", { row: 7, cell: "B7" })).toBe(said);
  });

  test.each([
    ["kk", "59,5", "1.2.3"],
    ["ru", "59,5", "1.2.3"],
    ["en", "59.5", "1.2.3"],
  ] as const)("of %s writes a number as people there do", async (language, number, text) => {
    const t = await loadTranslate(language);
    expect(t("problem.hours-short", { hours: 59.5, volume: 60 })).toContain(number);
    expect(t("place.row", { row: text })).toContain(text);
  });

  test("shows the key of a message that there is not", async () => {
    const t = await loadTranslate("en");
    expect(t.loose("no.such-message", {})).toBe("no.such-message");
  });
});

test.each([
  ["kk", "Жүрек"],
  ["ru", "Сердце"],
  ["en", "Сердце"],
] as const)("a reader of %s is shown the text for them", (language, shown) => {
  expect(inLanguage(language, { titleKk: "Жүрек", titleRu: "Сердце" }, "title")).toBe(shown);
});

test.each([
  ["Жүрек", "Сердце", "Жүрек / Сердце"],
  ["Кардиология", "Кардиология", "Кардиология"],
  [null, "Сердце", "Сердце"],
  [undefined, null, ""],
])("%j and %j in both languages are %j", (kk, ru, both) => {
  expect(inBothLanguages(kk, ru)).toBe(both);
});
