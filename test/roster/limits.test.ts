import { expect, test } from "vitest";
import { readOdsSheets } from "../../src/formats/ods/read-ods.js";
import { Worksheet } from "../../src/formats/xlsx/worksheet.js";
import { HEADER, refusal, TRAINEES, withParts, workbook } from "./build-files.js";
import { readRoster } from "./read-roster.js";

const SHEET = "xl/worksheets/sheet1.xml";
const LONG = "А".repeat(32_768);
const LIST = workbook({ Список: [HEADER, ...TRAINEES] });

test("a cell of more than 32,767 characters is named", async () => {
  const text = Buffer.from(`ФИО;ИИН;Итог\nКим;970925393119;да\n"${LONG}";841014405586;да`);
  expect((await refusal(text)).params).toEqual({
    file: "roster",
    limit: "characters",
    most: 32_767,
    row: 3,
    column: "A",
  });
  const ods = `<table:table table:name="Список"><table:table-row><table:table-cell/><table:table-cell><text:p>${LONG}</text:p></table:table-cell></table:table-row></table:table>`;
  const content = `<office:spreadsheet>${ods}</office:spreadsheet>`;
  expect(() => readOdsSheets(content)).toThrowError(
    expect.objectContaining({
      fault: "too-large",
      told: { limit: "characters", most: 32_767, sheet: "Список", row: 1, column: "B" },
    }),
  );
  const cell = `<c r="B2" t="inlineStr"><is><t>${LONG}</t></is></c>`;
  const sheet = `<worksheet><sheetData><row r="2">${cell}</row></sheetData></worksheet>`;
  expect((await refusal(withParts(LIST, { [SHEET]: sheet }))).params).toMatchObject({
    limit: "characters",
    sheet: "Список",
    row: 2,
    column: "B",
  });
});

test("a text that a workbook keeps once counts for each cell that shows it", async () => {
  const remark = "и".repeat(32_000);
  const rows = Array.from({ length: 1_001 }, () => ["Ким Сергей", "970925393119", "да", remark]);
  const header = ["ФИО", "ИИН", "Итог", "Примечание"];
  const bytes = workbook({ Список: [header, ...rows] }, { bookSST: true });
  expect((await refusal(bytes)).params).toMatchObject({ limit: "texts", most: 32 });
});

test("a long line of ordinary cells is no long cell", async () => {
  const remarks = Array.from({ length: 20 }, () => "и".repeat(3_000)).join(";");
  const text = `ФИО;ИИН;Итог\nКим Сергей;970925393119;да;${remarks}`;
  expect((await readRoster(Buffer.from(text), "list.csv")).rows).toHaveLength(1);
});

const cell = (address: string, at: number) =>
  `<c r="${address}" t="inlineStr"><is><t>Ким ${at}</t></is></c>`;
const row = (number: string, ...cells: string[]) =>
  `<row r="${number}">${cells.map(cell).join("")}</row>`;

test.each([
  [
    "another cell in a second row of one number",
    row("2", "A2") + row("2", "B2", "A2"),
    { row: 2, column: "A" },
  ],
  ["two cells at one place", row("2", "A2", "A2"), { row: 2, column: "A" }],
  ["a cell that names another row", row("2", "A2") + row("3", "A2"), { row: 3, column: "A" }],
  ["a cell at no place", row("2", "A-2"), { row: 2 }],
])("%s is damage, in its sheet and row", async (_, rows, place) => {
  const sheet = `<worksheet><sheetData>${rows}</sheetData></worksheet>`;
  const error = await refusal(withParts(LIST, { [SHEET]: sheet }));
  expect([error.code, error.params]).toEqual([
    "roster-damaged",
    { file: "roster", sheet: "Список", ...place },
  ]);
});

test("a date out of the calendar stays visible", async () => {
  const roster = await readRoster(
    withParts(
      workbook({
        A: [
          ["ФИО", "ИИН", "Дата рождения", "Итог"],
          ["Ким Сергей", "970925393119", new Date("1997-09-25"), "да"],
        ],
      }),
      {
        [SHEET]:
          `<worksheet><sheetData><row r="1">${["ФИО", "ИИН", "Дата рождения", "Итог"].map((text, index) => `<c r="${"ABCD"[index]}1" t="inlineStr"><is><t>${text}</t></is></c>`).join("")}</row>` +
          [-5, 99_999_999]
            .map(
              (serial, index) =>
                `<row r="${index + 2}"><c r="A${index + 2}" t="inlineStr"><is><t>Ким Сергей</t></is></c><c r="B${index + 2}" t="inlineStr"><is><t>970925393119</t></is></c><c r="C${index + 2}" s="1"><v>${serial}</v></c><c r="D${index + 2}" t="inlineStr"><is><t>да</t></is></c></row>`,
            )
            .join("") +
          "</sheetData></worksheet>",
        // Which number a library gives to the style of dates is its own affair.
        "xl/styles.xml":
          '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>',
      },
    ),
    "list.xlsx",
  );
  expect(roster.rows.map(({ cells }) => cells.birthDate?.text)).toEqual(["########", "########"]);
});

test.each([
  ["of separators alone", ";".repeat(200_000)],
  ["of cells with spaces", " ,".repeat(200_000)],
  ["with one letter at its end", `${"\t".repeat(200_000)}x`],
  ["of as many columns as no spreadsheet has", ";".repeat(16_384)],
])("a line %s is refused before it is read", async (_, line) => {
  const text = `ФИО;ИИН;Итог\n${Array(100).fill(line).join("\n")}`;
  expect((await refusal(Buffer.from(text))).params).toEqual({
    ...{ file: "roster", limit: "width", most: 16_384, row: 2 },
  });
});

test("blank cells count as filled ones do, wherever a file has them", async () => {
  const lines = (line: string, count: number) => line.repeat(count);
  const text = `ФИО;ИИН;Итог\n${lines(`${";".repeat(100)}\n`, 30_001)}`;
  const limit = { limit: "all-cells", most: 3_000_000 };
  expect((await refusal(Buffer.from(text))).params).toMatchObject(limit);
  const sheet = (rows: string) => `<worksheet><sheetData>${rows}</sheetData></worksheet>`;
  const lists = { texts: [], styleOf: () => ({ format: "", isDate: false, struck: false }) };
  const read = (rows: string) => () => Worksheet.read(sheet(rows), { ...lists, date1904: false });
  expect(read(lines(`<row>${"<c/>".repeat(10_000)}</row>`, 301))).toThrow("all-cells");
  expect(read(lines("<row/>", 1_048_577))).toThrow("rows");
  const ods = (rows: string) => () =>
    readOdsSheets(`<office:spreadsheet><table:table>${rows}</table:table></office:spreadsheet>`);
  const blank = (count: number) =>
    `<table:table-row>${"<table:table-cell/>".repeat(count)}</table:table-row>`;
  expect(ods(lines(blank(10_000), 301))).toThrow("all-cells");
  expect(ods(lines("<table:table-row/>", 1_048_577))).toThrow("rows");
});

test("a style for each of many columns is not looked for from the first one on", () => {
  const row = `<table:table-row>${"<table:table-cell/>".repeat(30_000)}</table:table-row>`;
  const cost = (columns: number) => {
    const begun = process.cpuUsage();
    const told = '<table:table-column table:default-cell-style-name="a"/>'.repeat(columns);
    readOdsSheets(
      `<office:spreadsheet><table:table>${told}${row.repeat(3)}</table:table></office:spreadsheet>`,
    );
    return process.cpuUsage(begun).user;
  };
  cost(30_000);
  expect(cost(30_000)).toBeLessThan(8 * cost(1));
});
