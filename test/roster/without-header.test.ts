import { describe, expect, test } from "vitest";
import { NO_ANSWERS, type RosterField } from "../../src/model/roster.js";
import { harmlessHeader } from "../../src/roster/header.js";
import { openRoster } from "../../src/roster/open-roster.js";
import { refusal, workbook } from "./build-files.js";

const LINES = [
  ["Ахметова Айгүл Серікқызы", "841014405586", "сдал"],
  ["Ким Сергей Петрович", "970925393119", "не сдал"],
];

describe("a list without a line of column names", () => {
  test("is read by letters, from its first line", async () => {
    const opened = await openRoster(workbook({ A: [["Кардиология"], ...LINES] }), "list.xlsx");
    expect([opened.headerRow, opened.headerKey]).toEqual([null, null]);
    const { columns } = opened.look(NO_ANSWERS);
    expect(columns.map(({ letter, header }) => [letter, header])).toEqual([
      ["A", ""],
      ["B", ""],
      ["C", ""],
    ]);
    const answers = new Map<string, RosterField>([
      ["A", "fullName"],
      ["B", "iin"],
      ["C", "outcome"],
    ]);
    const { rows, headerRow } = opened.read(answers);
    expect([headerRow, rows.map(({ row }) => row)]).toEqual([null, [2, 3]]);
  });

  test("is refused without answers", async () => {
    expect((await refusal(workbook({ A: LINES }))).code).toBe("roster-no-header");
  });
});

test.each([
  [
    [
      ["ФИО, ИИН", "Итог"],
      ["Ким Сергей Петрович 970925393119", "сдал"],
    ],
  ],
  [
    [
      ["ФИО / ИИН", "Дата рождения", "Итог"],
      ["Ким Сергей 970925393119", "25.09.1997", "сдал"],
    ],
  ],
])("a name and an IIN in one column: %j", async (lines) => {
  const error = await refusal(workbook({ A: lines }));
  expect([error.code, error.params.column]).toEqual(["roster-name-with-iin", "A"]);
});

describe("column names in an error", () => {
  test("hide what looks like a person's data", async () => {
    const error = await refusal(
      workbook({
        A: [
          ["ФИО", "850401310003", "Итог"],
          ["Ким", "1", "да"],
        ],
      }),
    );
    expect(error.params.seen).toBe("ФИО, …, Итог");
  });

  test.each([
    ["8504 0131 0003", "…"],
    ["Иванов Иван Иванович", "…"],
    ["Ахметова Айгүл", "…"],
    ["Дата рождения", "Дата рождения"],
    ["Фамилия Имя Отчество", "Фамилия Имя Отчество"],
    ["Рез-т", "Рез-т"],
    ["о".repeat(50), `${"о".repeat(40)}…`],
  ])("%s → %s", (header, shown) => expect(harmlessHeader(header)).toBe(shown));
});

describe("a column called «Номер»", () => {
  const fieldsOf = async (header: string[], ...lines: string[][]) => {
    const opened = await openRoster(workbook({ A: [header, ...lines] }), "list.xlsx");
    return opened.look(NO_ANSWERS).columns.map(({ field }) => field);
  };

  test("holds IINs where its values are some", async () => {
    expect(await fieldsOf(["ФИО", "Номер", "Итог"], ...LINES)).toEqual([
      "fullName",
      "iin",
      "outcome",
    ]);
  });

  test("stays the ordinal above ordinals, and is asked about above anything else", async () => {
    const lines = LINES.map(([name = "", iin = "", outcome = ""], index) => [
      String(index + 1),
      name,
      iin,
      outcome,
    ]);
    const header = ["Номер", "ФИО", "ИИН", "Итог"];
    expect((await fieldsOf(header, ...lines))[0]).toBe("ordinal");
    const numbers = lines.map(([, ...rest]) => ["KZ0123456", ...rest]);
    expect((await fieldsOf(header, ...numbers))[0]).toBeNull();
  });
});
