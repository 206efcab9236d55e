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

  test("a word that is no name, and one with a capital inside, are told as written", () => {
    const { problems } = checkLast([{ ...CLEAN, fullName: "ИвановаМария Ивановна - староста" }]);
    expect(problems).toMatchObject([
      { code: "name-characters", params: { variant: "word", word: "староста" } },
      { code: "name-characters", params: { variant: "joined", word: "ИвановаМария" } },
    ]);
  });

  test("a name copied from a sentence is held, with the word that tells it", () => {
    const { problems } = checkLast([{ ...CLEAN, fullName: "Ахметовой Анне Ивановне" }]);
    expect(problems).toMatchObject([
      { code: "name-characters", params: { variant: "declined", word: "Ивановне" } },
    ]);
  });

  test("of a text of 40,000 letters only its length is told", () => {
    const { problems } = checkLast([{ ...CLEAN, fullName: `Ахметова ${"А".repeat(40_000)}` }]);
    expect(problems).toMatchObject([
      { code: "name-characters", severity: "error", params: { variant: "long", most: 150 } },
    ]);
    const longest = `Ахметова А${"й".repeat(140)}`;
    expect(codesFor({ ...CLEAN, fullName: longest })).toEqual([]);
    expect(codesFor({ ...CLEAN, fullName: `${longest}й` })).toEqual(["name-characters"]);
  });

  test("two spellings that are two people's hold the row at the Russian one's cell", () => {
    const names = { fullNameKk: "Ахметова Гүлнұр Серікқызы", fullNameRu: "Иванова Мария Петровна" };
    const { problems, outcome: decided } = checkLast([{ iin, outcome, ...names }]);
    expect(decided).toBe("hold");
    expect(problems).toMatchObject([{ code: "names-of-two-people", cell: refOf("fullNameRu", 2) }]);
    const same = { ...names, fullNameRu: "Aхметова Гульнур Сериковна" };
    expect(codesFor({ iin, outcome, ...same })).toEqual(["name-mixed-script"]);
  });

  test("the note of capitals shows the name with look-alikes put right", () => {
    const { problems } = checkLast([{ ...CLEAN, fullName: "ахметова аcель" }]);
    expect(problems).toContainEqual(
      expect.objectContaining({ code: "name-case", params: { name: "Ахметова Асель" } }),
    );
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
