import { describe, expect, test } from "vitest";
import { ALSO_CLEAN, type Cells, CLEAN, check, codesOf } from "./build-rows.js";

function codesOfEach(rows: Cells[]): string[][] {
  return check(rows).map(({ problems }) => codesOf(problems));
}

const PASSPORT = { fullName: "Smith John", identityDocument: "GBR 533380006", outcome: "passed" };

describe("each person stands in a roster once", () => {
  test("the first row counts, every later one is held and names the first", () => {
    const rows = check([CLEAN, ALSO_CLEAN, CLEAN, CLEAN]);
    expect(rows.map(({ outcome }) => outcome)).toEqual(["accept", "accept", "hold", "hold"]);
    expect(rows[3]?.problems).toMatchObject([{ code: "repeated-in-roster", params: { first: 2 } }]);
  });

  test("spellings of one name are one person", () => {
    const russian = { ...CLEAN, fullName: "Ахметова Айгуль Сериккызы" };
    expect(codesOfEach([CLEAN, russian])).toEqual([[], ["repeated-in-roster"]]);
  });

  test("another name under one IIN is a conflict", () => {
    const other = { ...CLEAN, fullName: "Оспанова Жанар" };
    expect(codesOfEach([CLEAN, other])).toEqual([[], ["iin-conflict"]]);
  });

  test("an identity document counts without its spaces and signs", () => {
    const again = { ...PASSPORT, identityDocument: "gbr-533 380 006" };
    expect(codesOfEach([PASSPORT, again])).toEqual([[], ["repeated-in-roster"]]);
  });

  test("two people of one name are two people", () => {
    expect(codesOfEach([CLEAN, { ...ALSO_CLEAN, fullName: CLEAN.fullName }])).toEqual([[], []]);
  });

  test.each(["841014405585", "000000000000", "8.41014E+11", "8410144055"])(
    "%s identifies nobody, so it repeats nobody",
    (iin) => {
      const codes = codesOfEach([
        { ...CLEAN, iin },
        { ...ALSO_CLEAN, iin },
      ]);
      expect(codes[1]).toEqual(codes[0]);
      expect(codes.flat()).not.toContain("iin-conflict");
    },
  );

  test("rows without any identity repeat nobody", () => {
    const { fullName, outcome } = CLEAN;
    expect(
      codesOfEach([
        { fullName, outcome },
        { fullName, outcome },
      ]),
    ).toEqual([["identity-missing"], ["identity-missing"]]);
  });
});

describe("no row is dropped", () => {
  test("rows come back in the roster's order with their source", () => {
    const rows = check([ALSO_CLEAN, {}, CLEAN]);
    expect(rows.map(({ row }) => row)).toEqual([2, 3, 4]);
    expect(rows[2]?.source.cells.iin?.text).toBe(CLEAN.iin);
  });

  test("a row with everything wrong has every finding at once", () => {
    const [row] = check([{ fullName: "АХМЕТОВА1", iin: "123", outcome: "?", hours: "много" }]);
    expect(codesOf(row?.problems ?? [])).toEqual([
      "name-characters",
      "name-incomplete",
      "name-case",
      "iin-length",
      "outcome-missing",
      "hours-invalid",
    ]);
  });

  test("an empty roster has no rows", () => {
    expect(check([])).toEqual([]);
  });
});
