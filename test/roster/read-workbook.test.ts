import { utils } from "@e965/xlsx";
import { describe, expect, test } from "vitest";
import { openArchive } from "../../src/formats/zip/open-archive.js";
import { HEADER, type Line, TRAINEES, withParts, workbook } from "./build-files.js";
import { readRoster } from "./read-roster.js";

const SHEET = "xl/worksheets/sheet1.xml";

async function read(bytes: Uint8Array) {
  return readRoster(bytes, "roster.xlsx");
}

describe("sheets", () => {
  test("the fullest header with trainees wins, wherever it stands", async () => {
    const roster = await read(
      workbook({
        Титул: [["Список слушателей"]],
        Черновик: [
          ["ФИО", "ИИН"],
          ["Ли Анна", "841014405586"],
        ],
        Пустой: [[...HEADER, "Дата рождения"]],
        Список: [HEADER, ...TRAINEES],
      }),
    );
    expect([roster.sheet, roster.rows.length]).toEqual(["Список", 2]);
  });

  test("a hidden sheet is the last resort", async () => {
    const sheets = {
      Старый: [
        [...HEADER, "Часы"],
        [...(TRAINEES[0] ?? []), 60],
      ],
      Новый: [HEADER, ...TRAINEES],
    };
    expect((await read(workbook(sheets, { hidden: ["Старый"] }))).sheet).toBe("Новый");
    const only = { Лист: [["пусто"]], Старый: sheets.Старый };
    expect((await read(workbook(only, { hidden: ["Старый"] }))).sheet).toBe("Старый");
  });

  test("a sheet that begins far from A1 keeps its addresses; a wrong dimension does no harm", async () => {
    const sheet = utils.sheet_add_aoa({}, [HEADER, [], ...TRAINEES], { origin: "D20" });
    const shifted = workbook({ A: sheet });
    const xml = Buffer.from(openArchive(shifted).get(SHEET) ?? []).toString();
    const lying = withParts(shifted, {
      [SHEET]: xml.replace(/<dimension[^>]*>/, '<dimension ref="A1"/>'),
    });
    for (const bytes of [shifted, lying]) {
      const roster = await read(bytes);
      expect(roster.headerRow).toBe(20);
      expect(roster.rows.map(({ row }) => row)).toEqual([22, 23]);
      expect(roster.rows[0]?.cells.fullName?.ref).toBe("E22");
    }
  });

  test("XLSM, hidden rows and merged titles are read", async () => {
    const sheet = utils.aoa_to_sheet([["Тема: «Хирургия»"], HEADER, ...TRAINEES]);
    sheet["!merges"] = [{ s: { r: 0, c: 0 }, e: { r: 0, c: 3 } }];
    sheet["!rows"] = [{}, {}, { hidden: true }];
    const roster = await read(workbook({ A: sheet }, { bookType: "xlsm" }));
    expect(roster.rows).toHaveLength(2);
    expect(roster.course).toEqual({ titleRu: "Хирургия" });
  });
});

describe("cells", () => {
  const header = ["ФИО", "ИИН", "Дата рождения", "Часы", "Итог"];
  async function cells(line: Line) {
    const roster = await read(workbook({ A: [header, line] }));
    return roster.rows[0]?.cells;
  }

  test("numbers come in plain digits, and text as typed", async () => {
    const found = await cells(["Ким", 20601645406, null, 0.1 + 0.2, "да"]);
    expect(found?.iin).toEqual({ ref: "B2", text: "20601645406", number: 20601645406 });
    expect(found?.hours?.text).toBe("0.3");
    expect((await cells(["Ким", "5.51E+11", null, 1e21, "да"]))?.iin?.text).toBe("5.51E+11");
    expect((await cells(["Ким", "1", null, 1e21, "да"]))?.hours?.text).toBe(
      "1000000000000000000000",
    );
  });

  test("leading zeros that the sheet shows are kept", async () => {
    const found = await cells([
      "Ким",
      { t: "n", v: 20601645406, z: "000000000000" },
      null,
      60,
      "да",
    ]);
    expect(found?.iin?.text).toBe("020601645406");
  });

  test("dates are days, whatever their format and the computer's zone", async () => {
    const day = new Date(Date.UTC(1990, 4, 3));
    for (const z of ["m/d/yy", "dd.mm.yyyy", "[$-419]d mmmm yyyy"]) {
      const found = await cells(["Ким", "1", { t: "d", v: day, z }, 60, "да"]);
      expect(found?.birthDate).toEqual({ ref: "C2", text: "03.05.1990", date: "1990-05-03" });
    }
  });

  test("the calendar of 1904", async () => {
    const sheet = [header, ["Ким", "1", { t: "n", v: 31534, z: "dd.mm.yyyy" } as const, 60, "да"]];
    const modern = await read(workbook({ A: sheet }));
    expect(modern.rows[0]?.cells.birthDate?.date).toBe("1986-05-02");
    const old = await read(workbook({ A: sheet }, { date1904: true }));
    expect(old.rows[0]?.cells.birthDate?.date).toBe("1990-05-03");
  });

  test("formulas give their stored value, errors what is shown", async () => {
    const found = await cells([
      { t: "s", v: "Ким Сергей", f: 'A1&" "&B1' },
      { t: "e", v: 0x2a, w: "#N/A" },
      null,
      { t: "n", v: 60, f: "30*2" },
      "да",
    ]);
    expect(found?.fullName?.text).toBe("Ким Сергей");
    expect(found?.iin?.text).toBe("#N/A");
    expect(found?.hours).toEqual({ ref: "D2", text: "60", number: 60 });
  });

  test("a formula without a stored value is blank, not 0", async () => {
    const bytes = workbook({ A: [header, ["Ким", "1", null, { t: "n", v: 77, f: "1+1" }, "да"]] });
    const xml = Buffer.from(openArchive(bytes).get(SHEET) ?? []).toString();
    const roster = await read(withParts(bytes, { [SHEET]: xml.replace("<v>77</v>", "") }));
    expect(roster.rows[0]?.cells.hours).toBeUndefined();
    expect(roster.rows[0]?.cells.outcome?.text).toBe("да");
  });
});

test("other programs' ways: prefixed tags, texts in the cells, absolute and backslashed paths", async () => {
  const bytes = workbook({ A: [["№"]] });
  const line = (row: number, texts: unknown[]) => {
    const cells = texts.map((text) => `<x:c t="inlineStr"><x:is><x:t>${text}</x:t></x:is></x:c>`);
    return `<x:row r="${row}">${cells.join("")}</x:row>`;
  };
  const rows = [HEADER, ...TRAINEES].map((texts, index) => line(index + 1, texts)).join("");
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const changed = withParts(bytes, {
    [SHEET]: null,
    "xl\\worksheets\\sheet1.xml": `<x:worksheet xmlns:x="${main}"><x:sheetData>${rows}</x:sheetData></x:worksheet>`,
    "xl/_rels/workbook.xml.rels": Buffer.from(
      openArchive(bytes).get("xl/_rels/workbook.xml.rels") ?? [],
    )
      .toString()
      .replace('"worksheets/sheet1.xml"', '"/xl/worksheets/sheet1.xml"'),
  });
  const roster = await read(changed);
  expect(roster.rows.map(({ cells }) => cells.iin?.text)).toEqual(TRAINEES.map(([, , iin]) => iin));
});

describe("headers of two lines", () => {
  test("a group above its columns, in a merged sheet and in text", async () => {
    const lines = [
      ["Список слушателей"],
      ["№", "ФИО", "", "", "ИИН", "Итог"],
      ["", "Фамилия", "Имя", "Отчество", "", ""],
      [1, "Ким", "Сергей", "", "970925393119", "да"],
    ];
    const sheet = utils.aoa_to_sheet(lines);
    sheet["!merges"] = [{ s: { r: 1, c: 1 }, e: { r: 1, c: 3 } }];
    const text = lines.map((line) => line.join(";")).join("\n");
    for (const bytes of [workbook({ A: sheet }), Buffer.from(text)]) {
      const roster = await read(bytes);
      expect(roster.headerRow).toBe(3);
      expect(roster.rows).toHaveLength(1);
      expect(roster.rows[0]?.cells.givenName?.text).toBe("Сергей");
      expect(roster.rows[0]?.cells.iin?.text).toBe("970925393119");
    }
  });

  test("names in two languages under their groups", async () => {
    const sheet = utils.aoa_to_sheet([
      ["ИИН", "На казахском языке", "", "На русском языке", "", "Итог"],
      ["", "Фамилия", "Имя", "Фамилия", "Имя", ""],
      ["841014405586", "Ахметова", "Айгүл", "Ахметова", "Айгуль", "да"],
    ]);
    sheet["!merges"] = [
      { s: { r: 0, c: 1 }, e: { r: 0, c: 2 } },
      { s: { r: 0, c: 3 }, e: { r: 0, c: 4 } },
    ];
    const { cells } = (await read(workbook({ A: sheet }))).rows[0] ?? {};
    expect(cells?.givenNameKk?.text).toBe("Айгүл");
    expect(cells?.givenNameRu?.text).toBe("Айгуль");
  });

  test("«ФИО» merged over three filled columns", async () => {
    const sheet = utils.aoa_to_sheet([
      ["ИИН", "ФИО", "", "", "Итог"],
      ["841014405586", "Ахметова", "Айгүл", "Серікқызы", "да"],
    ]);
    sheet["!merges"] = [{ s: { r: 0, c: 1 }, e: { r: 0, c: 3 } }];
    const { cells } = (await read(workbook({ A: sheet }))).rows[0] ?? {};
    expect(cells?.familyName?.text).toBe("Ахметова");
    expect(cells?.patronymic?.text).toBe("Серікқызы");
  });

  test("a title line above the header stays a title", async () => {
    const sheet = utils.aoa_to_sheet([
      ["Специальность: Кардиология"],
      [...HEADER, "Балл"],
      ...TRAINEES,
    ]);
    sheet["!merges"] = [{ s: { r: 0, c: 0 }, e: { r: 0, c: 4 } }];
    const roster = await read(workbook({ A: sheet }));
    expect(roster.course).toEqual({ specialtyRu: "Кардиология" });
    expect(roster.columns.at(-1)?.field).toBeNull();
  });
});

describe("what is merged down", () => {
  const lines = (): Line[] => [
    ["ФИО", "ИИН", "Должность", "Итог"],
    ["Ахметова Айгүл Серікқызы", "841014405586", "врач", "завершил"],
    ["Ким Сергей", "970925393119", null, null],
    ["Ли Анна", "850412441002", null, null],
    ["Ким Анна", "900101400012", null, null],
  ];
  const down = (column: number, from: number, to: number) => ({
    s: { r: from, c: column },
    e: { r: to, c: column },
  });

  test.each(["xlsx", "xls"] as const)("holds for every row it covers, %s", async (bookType) => {
    const sheet = utils.aoa_to_sheet(lines());
    sheet["!merges"] = [down(3, 1, 3), down(2, 1, 2)];
    const { rows } = await read(workbook({ A: sheet }, { bookType }));
    expect(rows.map(({ cells }) => cells.outcome?.text)).toEqual([
      "завершил",
      "завершил",
      "завершил",
      undefined,
    ]);
    expect(rows.map(({ cells }) => cells.position?.text)).toEqual([
      "врач",
      "врач",
      undefined,
      undefined,
    ]);
  });

  test("makes no name or number another person's", async () => {
    const written = lines().map((line, index) =>
      index === 2 ? ["Ким Сергей", null, null, "завершил"] : line,
    );
    const sheet = utils.aoa_to_sheet(written);
    sheet["!merges"] = [down(1, 1, 2), down(0, 3, 4)];
    const { rows } = await read(workbook({ A: sheet }));
    expect(rows[1]?.cells.iin).toBeUndefined();
  });

  test("may claim to cover the whole sheet, over and over", async () => {
    const sheet = utils.aoa_to_sheet(lines());
    sheet["!merges"] = Array.from({ length: 5_000 }, () => down(3, 1, 1_000_000));
    const { rows } = await read(workbook({ A: sheet }));
    expect(rows.every(({ cells }) => cells.outcome?.text === "завершил")).toBe(true);
  });
});
