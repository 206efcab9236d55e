import { describe, expect, test } from "vitest";
import {
  ALSO_CLEAN,
  type Cells,
  CLEAN,
  CONTEXT,
  check,
  codesOf,
  overridesOf,
} from "./build-rows.js";

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

describe("rows of one person that say different things", () => {
  const on = (date: string) => ({ text: date, date });

  test.each<[string, Cells, Cells]>([
    ["another outcome", CLEAN, { ...CLEAN, outcome: "не завершил" }],
    ["other hours", { ...CLEAN, hours: "120" }, { ...CLEAN, hours: "121" }],
    [
      "another birth date",
      { ...PASSPORT, birthDate: on("1980-05-05") },
      { ...PASSPORT, birthDate: on("1980-05-06") },
    ],
  ])("%s: both are held, each names the other", (_what, first, second) => {
    const rows = check([first, ALSO_CLEAN, second]);
    expect(rows.map(({ outcome }) => outcome)).toEqual(["hold", "accept", "hold"]);
    const params = (other: number) => ({ first: other, variant: "contradicts" });
    const code = "repeated-in-roster";
    expect(rows[0]?.problems.filter((found) => found.code === code)).toMatchObject([
      { row: 2, params: params(4) },
    ]);
    expect(rows[2]?.problems.filter((found) => found.code === code)).toMatchObject([
      { row: 4, params: params(2) },
    ]);
  });

  test("what one row leaves blank contradicts nothing", () => {
    const rows = check([{ ...CLEAN, hours: "120" }, CLEAN]);
    expect(rows.map(({ outcome }) => outcome)).toEqual(["accept", "hold"]);
    expect(rows[1]?.problems[0]?.params).toEqual({ first: 2 });
  });

  test("a third row is held with them, the first is told once", () => {
    const failed = { ...CLEAN, outcome: "не завершил" };
    const rows = check([CLEAN, failed, CLEAN, failed]);
    expect(rows.map(({ problems }) => problems.map(({ params }) => params.first))).toEqual([
      [3],
      [2],
      [2],
      [2],
    ]);
  });
});

describe("one person under two identities", () => {
  const held = [[], ["similar-in-roster"]];
  const birthDate = { text: "14.10.1984", date: "1984-10-14" };
  const { fullName, outcome } = CLEAN;
  const withPassport = { fullName, outcome, identityDocument: "N12345678", birthDate };

  test.each<[string, Cells, Cells]>([
    ["an IIN, then a passport and the same birth date", CLEAN, withPassport],
    ["a passport, then an IIN", withPassport, CLEAN],
    [
      "two passports and one birth date",
      withPassport,
      { ...withPassport, identityDocument: "N1234567" },
    ],
    ["two valid IINs, two digits apart", CLEAN, { ...CLEAN, iin: "841014419586" }],
    [
      "two valid IINs, two digits apart, of which one spells another date",
      CLEAN,
      { ...CLEAN, iin: "461014405586" },
    ],
    [
      "the other spelling of the name",
      CLEAN,
      { ...withPassport, fullName: "Ахметова Айгуль Сериккызы" },
    ],
  ])("%s: the later row is held", (_what, first, second) => {
    const rows = check([first, second]);
    expect(rows.map(({ problems }) => codesOf(problems))).toEqual(held);
    expect(rows[1]?.problems[0]?.params).toEqual({ first: 2 });
  });

  test.each<[string, Cells]>([
    ["a namesake with another birth date", { ...CLEAN, iin: "690201420677" }],
    [
      "another name and the same birth date",
      { ...CLEAN, fullName: "Ахметова Динара", iin: "841014419586" },
    ],
    [
      "a namesake with a passport and another birth date",
      { ...withPassport, birthDate: { text: "15.10.1984", date: "1984-10-15" } },
    ],
    [
      "a namesake with a passport and no birth date",
      { fullName, outcome, identityDocument: "N12345678" },
    ],
  ])("%s passes", (_what, second) => {
    expect(codesOfEach([CLEAN, second])).toEqual([[], []]);
  });

  test("a registrar who says that they are two lets the row in", () => {
    const iin = "841014419586";
    const overrides = overridesOf(`iin:${iin}`, "similar-in-roster");
    const rows = check([CLEAN, { ...CLEAN, iin }], { ...CONTEXT, overrides });
    expect(rows.map(({ outcome: decided }) => decided)).toEqual(["accept", "accept"]);
    expect(rows[1]?.problems).toMatchObject([{ severity: "note", override: { reason: "неке" } }]);
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
