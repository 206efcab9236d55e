import { describe, expect, test } from "vitest";
import { checkRows } from "../../src/checks/check-rows.js";
import { fixture, TRAINEES, withParts, workbook } from "./build-files.js";
import { readRoster } from "./read-roster.js";

async function read(name: string) {
  return readRoster(fixture(name), name);
}

describe.each(["xlsx", "xls", "ods"])("all shapes at once, %s", (format) => {
  test("a merged header of two rows on the second sheet, both spellings side by side", async () => {
    const roster = await read(`all-shapes.${format}`);
    expect([roster.sheet, roster.headerRow]).toEqual(["Список слушателей", 6]);
    expect(roster.columns.map(({ letter, field }) => `${letter} ${field}`)).toEqual([
      "A ordinal",
      "B fullNameKk",
      "C fullNameRu",
      "D iin",
      "E birthDate",
      "F outcome",
    ]);
    expect(roster.course).toMatchObject({
      kind: "advanced-training",
      titleKk: "Кардиология негіздері",
      titleRu: "Основы кардиологии",
      start: "2026-03-02",
      end: "2026-03-13",
      hours: 60,
    });
  });

  test("a blank row between, a total and a signature below", async () => {
    const roster = await read(`all-shapes.${format}`);
    expect(roster.rows.map(({ row }) => row)).toEqual([7, 8, 10, 11, 12]);
    expect(roster.leftOut.map(({ row, reason }) => [row, reason])).toEqual([
      [14, "total"],
      [15, "signature"],
    ]);
  });

  test("dates typed in four ways, and a real one", async () => {
    const roster = await read(`all-shapes.${format}`);
    expect(roster.rows.map(({ cells }) => cells.birthDate?.date)).toEqual([
      "1984-03-05",
      "1990-03-05",
      "1991-03-05",
      "1992-03-05",
      "1986-07-19",
    ]);
  });

  test("lines inside cells and the values of formulas", async () => {
    const { rows } = await read(`all-shapes.${format}`);
    expect(rows[0]?.cells.fullNameKk?.text).toBe("Ахметова\nАйгүл Серікқызы");
    expect(rows.map(({ cells }) => cells.outcome?.text)).toEqual([
      "завершил(а)",
      "завершил(а)",
      "не завершила",
      "завершил(а)",
      "завершил(а)",
    ]);
  });
});

describe("hidden rows are read and told", () => {
  test.each(["xlsx", "xls", "ods"])("%s: rows and a column of IINs", async (format) => {
    const roster = await read(`hidden-rows.${format}`);
    expect(roster.rows.map(({ row }) => row)).toEqual([2, 3, 4, 5]);
    // Row 6 is hidden too, and is no trainee.
    expect(roster.hiddenRows).toEqual([3, 5]);
    expect(roster.rows.every(({ cells }) => cells.iin?.text.length === 12)).toBe(true);
  });

  test.each(["xlsx", "xls", "ods"])("%s: the mixed roster has one", async (format) => {
    expect((await read(`cc-2026-005-mixed.${format}`)).hiddenRows).toEqual([10]);
  });

  test("rows without numbers, other prefixes, and a sheet that hides all but some", async () => {
    const bytes = workbook({
      A: [["ФИО", "ИИН", "Итог"], ...TRAINEES.map((line) => line.slice(1))],
    });
    const part = "xl/worksheets/sheet1.xml";
    const row = (attributes: string, name: string) =>
      `<x:row${attributes}><x:c t="inlineStr"><x:is><x:t>${name}</x:t></x:is></x:c><x:c t="inlineStr"><x:is><x:t>1</x:t></x:is></x:c><x:c t="inlineStr"><x:is><x:t>да</x:t></x:is></x:c></x:row>`;
    const sheet = (format: string, ...rows: string[]) =>
      `<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${format}<x:sheetData>${rows.join("")}</x:sheetData></x:worksheet>`;
    const header = row("", "ФИО").replace(">1<", ">ИИН<").replace(">да<", ">Итог<");
    const some = sheet("", header, row(' hidden="true"', "Ким Сергей"), row("", "Ли Анна"));
    const all = sheet(
      '<x:sheetFormatPr zeroHeight="1"/>',
      header,
      row(' hidden="0"', "Ким Сергей"),
      row("", "Ли Анна"),
    );
    const hidden = async (xml: string) =>
      (await readRoster(withParts(bytes, { [part]: xml }), "a.xlsx")).hiddenRows;
    expect([await hidden(some), await hidden(all)]).toEqual([[2], [3]]);
  });

  test("text tables hide nothing", async () => {
    expect((await read("utf-8.csv")).hiddenRows).toEqual([]);
  });
});

describe("rows struck through are read and told", () => {
  test.each(["xlsx", "xls", "ods"])("%s: whole rows, by cells or by letters", async (format) => {
    const roster = await read(`struck-rows.${format}`);
    expect(roster.rows.map(({ row }) => row)).toEqual([2, 3, 4, 5]);
    expect(roster.struckRows).toEqual([3, 5]);
  });

  test.each(["xlsx", "ods"])("%s: a cell alone in its row says so itself", async (format) => {
    const { rows } = await read(`struck-rows.${format}`);
    expect(rows.map(({ cells }) => cells.fullName?.struckPart)).toEqual([
      undefined,
      undefined,
      "Ким Светлана Петровна",
      undefined,
    ]);
  });

  test("xlsx: what of a name, an IIN or an outcome is struck through holds the row", async () => {
    const part = "xl/worksheets/sheet1.xml";
    const struck = (ref: string, gone: string, stays: string) =>
      `<c r="${ref}" t="inlineStr"><is><r><rPr><strike/></rPr><t xml:space="preserve">${gone}</t></r><r><t>${stays}</t></r></is></c>`;
    const plain = (ref: string, text: string) =>
      `<c r="${ref}" t="inlineStr"><is><t>${text}</t></is></c>`;
    const lines = [
      [plain("A1", "ФИО"), plain("B1", "ИИН"), plain("C1", "Итог")],
      [struck("A2", "Попова ", "Ким Анна"), plain("B2", "841014405586"), plain("C2", "сдала")],
      [plain("A3", "Ким Сергей"), struck("B3", "9709", "25393119"), plain("C3", "сдал")],
      [plain("A4", "Ли Пётр"), plain("B4", "960719442565"), struck("C4", "не ", "сдал")],
    ];
    const rows = lines.map((cells, at) => `<row r="${at + 1}">${cells.join("")}</row>`).join("");
    const sheet = `<worksheet><sheetData>${rows}</sheetData></worksheet>`;
    const bytes = withParts(workbook({ Список: [["a"]] }), { [part]: sheet });
    const roster = await readRoster(bytes, "a.xlsx");
    const checked = checkRows(roster.rows, { today: "2026-03-01", courseHours: null });
    expect(
      checked.map(({ problems }) => problems.map(({ code, params }) => [code, params])),
    ).toEqual([
      [["name-characters", { variant: "struck", struck: "Попова" }]],
      [["iin-invalid", { variant: "struck" }]],
      [["outcome-unknown", {}]],
    ]);
  });
});

describe("text tables", () => {
  test.each([
    ["utf-8.csv", "utf-8", "Төлегенов Өмір Бағдатұлы"],
    ["utf-8-mark.csv", "utf-8", "Төлегенов Өмір Бағдатұлы"],
    ["unicode-text.txt", "utf-16le", "Төлегенов Өмір Бағдатұлы"],
    ["kz-1048.csv", "kz-1048", "Төлегенов Өмір Бағдатұлы"],
    ["windows-1251.csv", "windows-1251", "Ёлкин Пётр «младший»"],
  ])("%s is read as %s", async (name, encoding, second) => {
    const roster = await read(name);
    expect([roster.encoding, roster.headerRow]).toEqual([encoding, 1]);
    expect(roster.rows[1]).toMatchObject({ row: 3, cells: { fullName: { text: second } } });
  });

  test("rows are numbered as a spreadsheet numbers them, however many lines they take", async () => {
    const roster = await read("line-breaks.csv");
    expect(roster.headerRow).toBe(2);
    expect(roster.rows.map(({ row }) => row)).toEqual([3, 5, 6]);
    expect(roster.rows[0]?.cells.fullName).toEqual({ ref: "B3", text: "Ким\nСветлана Петровна" });
    expect(roster.rows[2]?.cells.iin?.ref).toBe("D6");
  });
});
