import { describe, expect, test } from "vitest";
import { accepted, type Cells, CLEAN, checkLast, codesFor, refOf } from "./build-rows.js";

const { iin, outcome } = CLEAN;

describe("a name in a row", () => {
  test("one Kazakh spelling serves for both languages", () => {
    expect(accepted(CLEAN)).toMatchObject({
      fullNameKk: "Ахметова Айгүл Серікқызы",
      fullNameRu: "Ахметова Айгүл Серікқызы",
    });
  });

  test("two columns give two spellings", () => {
    expect(
      accepted({ iin, outcome, fullNameKk: "Ахметова Айгүл", fullNameRu: "Ахметова Айгуль" }),
    ).toMatchObject({ fullNameKk: "Ахметова Айгүл", fullNameRu: "Ахметова Айгуль" });
  });

  test("a Kazakh spelling next to a Russian column is the Kazakh one", () => {
    expect(
      accepted({ iin, outcome, fullName: "Ахметова Айгүл", fullNameRu: "Ахметова Айгуль" }),
    ).toMatchObject({ fullNameKk: "Ахметова Айгүл", fullNameRu: "Ахметова Айгуль" });
  });

  test("six columns give two spellings", () => {
    const name = accepted({
      iin,
      outcome,
      familyNameKk: "Ахметова",
      givenNameKk: "Айгүл",
      patronymicKk: "Серікқызы",
      familyNameRu: "Ахметова",
      givenNameRu: "Айгуль",
      patronymicRu: "-",
    });
    expect(name.fullNameKk).toBe("Ахметова Айгүл Серікқызы");
    expect(name.fullNameRu).toBe("Ахметова Айгуль");
  });

  test.each(["-", "нет", "жоқ", "—"])("a patronymic that says %s is none", (patronymic) => {
    const cells: Cells = { iin, outcome, familyName: "Ким", givenName: "Сергей", patronymic };
    expect(accepted(cells).fullNameRu).toBe("Ким Сергей");
  });

  test("a given name that is blank in its own column is missing, whatever else is there", () => {
    const cells: Cells = { iin, outcome, familyName: "Ким", patronymic: "Петрович" };
    expect(codesFor(cells)).toEqual(["name-incomplete"]);
  });

  test("each of two spellings is judged, and its own cell is blamed", () => {
    const { problems } = checkLast([
      { iin, outcome, fullNameKk: "Ахметова Айгүл", fullNameRu: "Ахметова" },
    ]);
    expect(problems).toMatchObject([
      { code: "name-incomplete", row: 2, cell: refOf("fullNameRu", 2) },
    ]);
  });

  test("one spelling is blamed once", () => {
    expect(codesFor({ ...CLEAN, fullName: "Ахметова" })).toEqual(["name-incomplete"]);
  });

  test("initials are told as initials, and nothing is said of their capitals", () => {
    expect(codesFor({ ...CLEAN, fullName: "Ахметова А.С." })).toEqual(["name-incomplete"]);
  });

  test.each([
    ["ИВА\u0048ОВ СЕРГЕЙ", "Иванов Сергей"],
    ["\u004bИ\u004d СЕРГЕЙ", "Ким Сергей"],
    ["ПЕ\u0054РО\u0042 СЕРГЕЙ", "Петров Сергей"],
  ])("capitals with look-alikes, %s, are proposed as %s", (fullName, proposal) => {
    const { problems } = checkLast([{ ...CLEAN, fullName }]);
    expect(problems).toContainEqual(
      expect.objectContaining({ code: "name-mixed-script", params: { proposal } }),
    );
  });
});
