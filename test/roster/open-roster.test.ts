import { describe, expect, test } from "vitest";
import { type ColumnAnswers, NO_ANSWERS } from "../../src/model/roster.js";
import { openRoster } from "../../src/roster/open-roster.js";
import { fixture, type Line, TRAINEES, workbook } from "./build-files.js";

async function open(...lines: Line[]) {
  return openRoster(workbook({ A: lines }), "list.xlsx");
}

const answers = (said: Record<string, string | null>) =>
  new Map(Object.entries(said)) as ColumnAnswers;

const withCode = (code: string, params: object = {}) =>
  expect.objectContaining({
    code,
    params: expect.objectContaining({ file: "list.xlsx", ...params }),
  });

describe("columns that are not recognised", () => {
  const header = ["№", "Участник цикла", "ИИН", "Рез-т"];

  test("are shown with their first values, and what is missing is told", async () => {
    const opened = await open(header, ...TRAINEES, [3, "Ли Анна", "1", "да"], [4, "Ан Ян", "2"]);
    const { columns, missing } = opened.look(NO_ANSWERS);
    expect(missing).toEqual(["name", "outcome"]);
    expect(columns[1]).toMatchObject({
      letter: "B",
      field: null,
      firstValues: ["Ахметова Айгүл Серікқызы", "Ким Сергей", "Ли Анна"],
    });
    expect(() => opened.read(NO_ANSWERS)).toThrowError(withCode("roster-columns-missing"));
  });

  test("hold what is answered", async () => {
    const opened = await open(header, ...TRAINEES);
    const roster = opened.read(answers({ B: "fullName", D: "outcome" }));
    expect(roster.rows.map(({ cells }) => [cells.fullName?.text, cells.outcome?.text])).toEqual([
      ["Ахметова Айгүл Серікқызы", "завершил"],
      ["Ким Сергей", "не завершил"],
    ]);
    expect(opened.look(answers({ B: "fullName" })).missing).toEqual(["outcome"]);
  });

  test("an answer counts before what the header says", async () => {
    const lines = [
      ["ФИО", "ИИН", "Итог", "Итог 2"],
      ["Ли Анна", "841014405586", "нет", "да"],
    ];
    const opened = await open(...lines);
    const roster = opened.read(answers({ D: "outcome" }));
    expect(roster.columns.map(({ field }) => field)).toEqual(["fullName", "iin", null, "outcome"]);
    expect(roster.rows[0]?.cells.outcome?.text).toBe("да");
    expect(() => opened.read(answers({ B: null }))).toThrowError(
      withCode("roster-columns-missing", { missing: "identity" }),
    );
  });

  test("of two columns with one meaning, an answer settles which it is", async () => {
    const opened = await open(
      ["ФИО", "ИИН", "Итог", "ИИН"],
      ["Ли Анна", "841014405586", "да", "2"],
    );
    expect(opened.look(NO_ANSWERS).columns.map(({ field }) => field)).toEqual([
      "fullName",
      null,
      "outcome",
      null,
    ]);
    expect(() => opened.read(NO_ANSWERS)).toThrowError(
      withCode("roster-column-twice", { columns: "B, D", last: "D", field: "iin" }),
    );
    for (const said of [answers({ D: null }), answers({ B: "iin" })]) {
      expect(opened.read(said).rows[0]?.cells.iin?.ref).toBe("B2");
    }
  });

  test("a column without a name counts where most trainees have something in it", async () => {
    const named = ["№", "ФИО", "ИИН"];
    const filled = await open(named, ...TRAINEES);
    expect(filled.look(NO_ANSWERS).columns[3]).toMatchObject({
      letter: "D",
      header: "",
      field: null,
    });
    expect(filled.read(answers({ D: "outcome" })).rows).toHaveLength(2);
    const remark = await open([...named, "Итог"], ...TRAINEES, [
      3,
      "Ли Анна",
      "1",
      "да",
      "уточнить",
    ]);
    expect(remark.look(NO_ANSWERS).columns.map(({ letter }) => letter)).toEqual([
      "A",
      "B",
      "C",
      "D",
    ]);
  });

  test("a header that asks for failures is told", async () => {
    const opened = await open(["ФИО", "ИИН", "Не завершил"], ["Ли Анна", "841014405586", "да"]);
    expect(opened.look(NO_ANSWERS).columns.map(({ asksForFailure }) => asksForFailure)).toEqual([
      false,
      false,
      true,
    ]);
  });
});

describe("a header that says nothing", () => {
  const open = () => openRoster(fixture("strange-header.xlsx"), "list.xlsx");

  test("is found by the trainees below it, and refused without answers", async () => {
    const opened = await open();
    expect([opened.headerIsGuess, opened.headerRow]).toEqual([true, 2]);
    expect(opened.look(NO_ANSWERS).columns.map(({ header }) => header)).toEqual([
      "п",
      "Кто",
      "Номер чел.",
      "Город",
      "Рез-т",
    ]);
    expect(() => opened.read(NO_ANSWERS)).toThrowError(withCode("roster-no-header"));
  });

  test("is read with answers", async () => {
    const opened = await open();
    const roster = opened.read(answers({ B: "fullName", C: "iin", E: "outcome" }));
    expect(roster.headerRow).toBe(2);
    expect(roster.rows.map(({ row }) => row)).toEqual([3, 4, 5, 6]);
    expect(() => opened.read(answers({ B: "fullName" }))).toThrowError(
      withCode("roster-columns-missing", { missing: "identity, outcome" }),
    );
  });
});

describe("the key of a header", () => {
  const key = async (...header: string[]) => (await open(header, ...TRAINEES)).headerKey;

  test("is the same for the same columns in the same places, whatever the spaces and case", async () => {
    const first = await key("№", "ФИО", "ИИН", "Итог", "Город");
    expect(await key("№", "Ф И О", "ИИН", "Итог", "Город")).not.toBe(first);
    expect(await key("№", " фио ", "ИИН", "ИТОГ", "Город:")).toBe(first);
    expect(await key("№", "ФИО", "ИИН", "Город", "Итог")).not.toBe(first);
  });
});
