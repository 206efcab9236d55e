import { stripVTControlCharacters } from "node:util";
import { describe, expect, test } from "vitest";
import type { Words } from "../../src/cli/context.js";
import { renderSideBySide, type ShownRow } from "../../src/commands/compared-record.js";
import { loadTranslate } from "../../src/language/translate.js";
import { MASKED, WHOLE } from "../../src/model/identity.js";
import { recordOf } from "../checks/build-rows.js";

const t = await loadTranslate("ru");

function wordsFor(columns: number): Words {
  const silent = { data: () => {}, say: () => {}, redraw: () => {} };
  return { t, screen: { ...silent, interactive: false, animated: false, columns } };
}

const ROW: ShownRow = {
  fullNameKk: null,
  fullNameRu: "Петрова Анна",
  iin: "841014405586",
  identityDocument: null,
  birthDate: null,
  outcome: "completed",
  hoursAttended: 60,
  courseCode: "AT-2",
};

/** The cells of each line. */
function linesOf(
  ...[row, record, columns = 120]: [ShownRow, ReturnType<typeof recordOf>, number?]
) {
  return stripVTControlCharacters(renderSideBySide(row, record, WHOLE, wordsFor(columns)))
    .split("\n")
    .filter((line) => line.startsWith("│"))
    .map((line) =>
      line
        .split("│")
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

describe("a row beside the register's record", () => {
  test("marks what differs, and leaves out what neither side says", () => {
    const record = { ...recordOf("Сидорова Анна"), iin: "841014405586", courseCode: "AT-1" };
    expect(linesOf(ROW, { ...record, number: "3-2026-00001" })).toEqual([
      ["Сравнение", "В списке", "В реестре"],
      ["≠ ФИО", "Петрова Анна", "Сидорова Анна"],
      ["ИИН", "841014405586", "841014405586"],
      ["Курс", "AT-2", "AT-1"],
      ["Номер документа", "—", "3-2026-00001"],
    ]);
  });

  test("compares like with like where there are two spellings, and marks no gap", () => {
    const record = recordOf("Қасымова Гүлнұр", "Касымова Гульнур");
    const lines = linesOf({ ...ROW, fullNameRu: "Касымова Гулнур" }, record);
    expect(lines.slice(1, 4)).toEqual([
      ["ФИО на казахском", "—", "Қасымова Гүлнұр"],
      ["≠ ФИО на русском", "Касымова Гулнур", "Касымова Гульнур"],
      ["ИИН", "841014405586", "—"],
    ]);
  });

  test("shows birth dates as people write them, and a cell that is none as it is", () => {
    const record = { ...recordOf("Петрова Анна"), birthDate: "1984-10-14" };
    const line = (birthDate: string) => linesOf({ ...ROW, birthDate }, record)[3];
    expect(line("1984-10-14")).toEqual(["Дата рождения", "14.10.1984", "14.10.1984"]);
    expect(line("осенью")).toEqual(["≠ Дата рождения", "осенью", "14.10.1984"]);
  });

  test("compares outcome and hours where the place in the course is meant", () => {
    const place = { outcome: "not-completed", hoursAttended: 60 } as const;
    const lines = linesOf(ROW, { ...recordOf("Петрова Анна"), ...place });
    expect(lines).toContainEqual(["≠ Итог", "завершил(а)", "не завершил(а)"]);
    expect(lines).toContainEqual(["Освоено часов", "60", "60"]);
  });

  test("fits a narrow screen", () => {
    const record = recordOf("Абдрахманова-Нұрмағамбетова Гүлбаршын");
    const text = stripVTControlCharacters(renderSideBySide(ROW, record, WHOLE, wordsFor(50)));
    expect(Math.max(...text.split("\n").map((line) => line.length))).toBeLessThanOrEqual(50);
  });
});

test("identities that differ only where they are hidden are marked all the same", () => {
  const record = {
    ...recordOf("Петрова Анна"),
    iin: "841014505586",
    identityDocument: "N12345678",
  };
  const text = renderSideBySide(ROW, record, MASKED, wordsFor(120));
  expect(text).toMatch(/≠ ИИН.*841014••••86.*841014••••86/);
  expect(text).toContain("••••••678");
});
