import { describe, expect, test } from "vitest";
import type { OpenedColumn } from "../../../src/roster/rows.js";
import { parseColumnOptions } from "../../../src/work/import/columns.js";

const COLUMNS: OpenedColumn[] = [
  ["A", "№"],
  ["B", "Кто"],
  ["C", "Номер\nчеловека"],
  ["D", "Рез-т = итог"],
  ["E", "Балл"],
  ["F", "Балл"],
  ["G", "Не завершил"],
].map(([letter = "", header = ""]) => ({
  letter,
  header,
  field: null,
  firstValues: ["x"],
  asksForFailure: letter === "G",
}));

const parse = (...said: string[]) =>
  Object.fromEntries(parseColumnOptions(said, COLUMNS, "a.xlsx"));

describe("--column", () => {
  test.each([
    ["B=fullName", { B: "fullName" }],
    ["b=full-name", { B: "fullName" }],
    ["Кто=FULLNAME", { B: "fullName" }],
    ["КТО = full_name_kk", { B: "fullNameKk" }],
    ["номер человека=ИИН", { C: "iin" }],
    ["Рез-т = итог=outcome", { D: "outcome" }],
    ["D=нәтижесі", { D: "outcome" }],
    // The letters С and В of a Russian keyboard.
    ["\u0421=iin", { C: "iin" }],
    ["\u0412=skip", { B: null }],
  ])("%s", (said, expected) => {
    expect(parse(said)).toEqual(expected);
  });

  test("several, the last one counts for a column", () => {
    expect(parse("B=iin", "C=note", "A=note", "B=full-name")).toEqual({
      B: "fullName",
      C: "note",
      A: "note",
    });
  });

  test.each([
    ["column-unknown", ["H=iin"], { column: "H" }],
    ["column-unknown", ["ФИО=iin"], { column: "ФИО" }],
    ["column-ambiguous", ["Балл=hours"], { column: "Балл", columns: "E, F" }],
    ["column-field-unknown", ["B=wat"], { said: "wat" }],
    ["columns-same-field", ["B=iin", "C=iin"], { field: "iin", columns: "B, C" }],
    ["column-of-failure", ["G=outcome"], { column: "G Не завершил" }],
  ])("%s", (code, said, params) => {
    expect(() => parse(...said)).toThrowError(
      expect.objectContaining({ code, params: expect.objectContaining(params) }),
    );
  });
});
