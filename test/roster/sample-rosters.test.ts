import { describe, expect, test } from "vitest";
import type { Roster } from "../../src/model/roster.js";
import { fixture } from "./build-files.js";
import { readRoster } from "./read-roster.js";

async function read(name: string): Promise<Roster> {
  return readRoster(fixture(name), name);
}

function fields(roster: Roster): string[] {
  return roster.columns.map(({ letter, field }) => `${letter} ${field}`);
}

function rowNumbers(roster: Roster): number[] {
  return roster.rows.map(({ row }) => row);
}

function sequence(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

describe("the sample rosters", () => {
  test("a workbook with a title block, totals and a signature", async () => {
    const roster = await read("at-2026-014-cardiology.xlsx");
    expect(roster).toMatchObject({ format: "xlsx", sheet: "Список", encoding: null, headerRow: 6 });
    expect(fields(roster)).toEqual([
      "A ordinal",
      "B iin",
      "C familyName",
      "D givenName",
      "E patronymic",
      "F birthDate",
      "G workplace",
      "H position",
      "I hours",
      "J outcome",
    ]);
    expect(rowNumbers(roster)).toEqual(sequence(7, 38));
    expect(roster.rows[0]?.cells).toMatchObject({
      iin: { ref: "B7", text: "20601645406", number: 20601645406 },
      familyName: { ref: "C7", text: "Тулегенова" },
      birthDate: { ref: "F7", text: "01.06.2002", date: "2002-06-01" },
      hours: { ref: "I7", text: "60", number: 60 },
      outcome: { ref: "J7", text: "завершил(а)" },
    });
    expect(roster.rows[1]?.cells.birthDate).toEqual({
      ref: "F8",
      text: "14.10.1984",
      date: "1984-10-14",
    });
    expect(roster.rows[9]?.cells.patronymic).toBeUndefined();
    expect(roster.leftOut).toEqual([
      { row: 40, reason: "total", text: "Итого: 32 слушателя" },
      { row: 41, reason: "signature", text: "Куратор цикла ____________ / Тулегенова С.М. /" },
    ]);
    expect(roster.course).toEqual({
      kind: "advanced-training",
      titleRu: "Современные подходы к диагностике и лечению ишемической болезни сердца",
      start: "2026-02-02",
      end: "2026-02-13",
      hours: 60,
      credits: 2,
    });
  });

  test("tab-separated text in windows-1251", async () => {
    const roster = await read("at-2026-015-paediatrics-1251.txt");
    expect(roster).toMatchObject({ format: "text", sheet: null, encoding: "windows-1251" });
    expect(fields(roster)).toEqual([
      "A ordinal",
      "B fullName",
      "C iin",
      "D specialty",
      "E outcome",
    ]);
    expect(rowNumbers(roster)).toEqual(sequence(2, 19));
    expect(roster.rows[2]?.cells.fullName).toEqual({
      ref: "B4",
      text: "Абдрахманова Карлыгаш Сериковна",
    });
    expect(roster.leftOut).toEqual([]);
    expect(roster.course).toEqual({ specialtyRu: "Педиатрия" });
  });

  test("a Kazakh CSV with semicolons", async () => {
    const roster = await read("cc-2026-003-nursing.csv");
    expect(roster).toMatchObject({ format: "text", encoding: "utf-8", headerRow: 1, course: {} });
    expect(fields(roster)).toEqual([
      "A ordinal",
      "B iin",
      "C fullName",
      "D birthDate",
      "E workplace",
      "F outcome",
    ]);
    expect(rowNumbers(roster)).toEqual(sequence(2, 26));
    expect(roster.rows[24]?.cells).toMatchObject({
      fullName: { ref: "C26", text: "Сұлтанова Наталья Қанатқызы" },
      birthDate: { text: "17.02.1982", date: "1982-02-17" },
      workplace: { text: "«№ 5 қалалық емхана» ШЖҚ МКК" },
    });
  });

  test("a workbook full of slips is read as it stands", async () => {
    const roster = await read("at-2026-016-messy.xlsx");
    expect(roster).toMatchObject({ format: "xlsx", sheet: "Лист1", headerRow: 1, course: {} });
    expect(rowNumbers(roster)).toEqual(sequence(2, 27));
    const cell = (row: number) => roster.rows[row - 2]?.cells;
    expect(cell(4)?.iin?.text).toBe("9809253895");
    expect(cell(5)?.iin).toBeUndefined();
    expect(cell(6)?.identityDocument?.text).toBe("паспорт GBR 533380006");
    expect(cell(9)?.fullName?.text).toMatch(/^\s+Усенов\s+Ерлан/);
    expect(cell(15)?.fullName).toBeUndefined();
    expect(cell(18)?.birthDate?.date).toBe("2031-01-01");
    expect(cell(23)?.iin?.text).toBe("720808 493584");
    expect(cell(24)?.iin).toEqual({ ref: "A24", text: "630301491876", number: 630301491876 });
    expect(cell(26)?.outcome?.text).toBe("Завершил ");
    expect(cell(27)?.hours?.text).toBe("сто двадцать");
  });

  test("the extension says nothing", async () => {
    const roster = await readRoster(fixture("at-2026-014-cardiology.xlsx"), "list.csv");
    expect(roster.rows).toHaveLength(32);
    const text = await readRoster(fixture("cc-2026-003-nursing.csv"), "list.xlsx");
    expect(text.rows).toHaveLength(25);
  });
});
