import { utils } from "@e965/xlsx";
import { describe, expect, test } from "vitest";
import { parseOutcome } from "../../src/checks/cell-values.js";
import type { Roster } from "../../src/model/roster.js";
import { workbook } from "./build-files.js";
import { readRoster } from "./read-roster.js";

const HEADER = "№;ФИО;ИИН;Дата рождения;Часы;Итог";
const KIM = "1;Ким Сергей;970925393119;25.09.1997;60;да";
const LI = "2;Ли Анна;841014405586;14.10.1984;60;да";

async function read(...lines: string[]): Promise<Roster> {
  return readRoster(Buffer.from([HEADER, ...lines].join("\n")), "roster.csv");
}

function rowNumbers(roster: Roster): number[] {
  return roster.rows.map(({ row }) => row);
}

describe("lines left out", () => {
  test.each([
    ["Итого: 32 слушателя;;;;;", "total"],
    ["Итого;;32 слушателя;;;", "total"],
    [";ВСЕГО;;;120;", "total"],
    [";;;Барлығы:;120;2", "total"],
    ["Жиыны: 2 тыңдаушы", "total"],
    ["Total: 2", "total"],
    ["из них завершили:;2;;;;", "total"],
    ["Всего слушателей;2;;;;", "total"],
    ["Куратор цикла ____________ / Тулегенова С.М. /", "signature"],
    [";Куратор цикла;;;Тулегенова С.М.;", "signature"],
    ["Руководитель;;________;;Иванов И.И.;", "signature"],
    [";М.П.;;;;", "signature"],
    ["Оқу бөлімінің меңгерушісі;;;______;А. Әлиев;", "signature"],
    ["Басшы _________", "signature"],
    ["_____________;Иванов И.И.;;;;", "signature"],
    ["Директор центра;Иванов Иван Иванович;;;;", "signature"],
    ["Исп. Иванова, тел. 87771234567", "signature"],
    ["Дата: 13.02.2026;;;;;", "signature"],
    ["Группа 2;;;;;", "other"],
    [";Группа 2;;;;", "other"],
    [";2-топ;;;;", "other"],
    [";Подгруппа «Б»;;;;", "other"],
    ["ИИН;ФИО;№;Итог;Часы;Дата рождения", "other"],
    [`${HEADER}`, "other"],
    ["№;Фио;ИИН ;Дата\u00a0рождения;Часы;Итог", "other"],
  ])("%s", async (line, reason) => {
    const roster = await read(KIM, LI, "", line);
    expect(rowNumbers(roster)).toEqual([2, 3]);
    expect(roster.leftOut).toMatchObject([{ row: 5, reason }]);
  });

  test("remarks below the list", async () => {
    const roster = await read(KIM, "Итого: 1", ";Тулегенова С.М.;;;;", ";г. Астана, 2026 год;;;;");
    expect(rowNumbers(roster)).toEqual([2]);
    expect(roster.leftOut.map(({ reason }) => reason)).toEqual(["total", "other", "other"]);
  });

  test("the line that numbers the columns", async () => {
    const roster = await read("1;2;3;4;5;6", KIM);
    expect(rowNumbers(roster)).toEqual([3]);
    expect(roster.leftOut).toEqual([{ row: 2, reason: "other", text: "1 2 3 4 5 6" }]);
  });

  test("blank lines and bare ordinals are nothing", async () => {
    const roster = await read(KIM, "", ";;;;;", "2;;;;;", "3.;;;;;", " ;\u00a0;;;;", LI);
    expect(rowNumbers(roster)).toEqual([2, 8]);
    expect(roster.leftOut).toEqual([]);
  });

  test("a title merged over the columns, between trainees", async () => {
    const sheet = utils.aoa_to_sheet([
      ["ФИО", "ИИН", "Итог"],
      ["Первая группа"],
      ["Ким Сергей", "970925393119", "да"],
      ["Вторая группа"],
      ["Ли Анна", "841014405586", "да"],
    ]);
    sheet["!merges"] = [1, 3].map((r) => ({ s: { r, c: 0 }, e: { r, c: 2 } }));
    const roster = await readRoster(workbook({ A: sheet }), "roster.xlsx");
    expect(rowNumbers(roster)).toEqual([3, 5]);
    expect(roster.leftOut.map(({ text }) => text)).toEqual(["Первая группа", "Вторая группа"]);
  });
});

describe("trainees are never left out", () => {
  test.each([
    "Итого;Иванов Иван;841014405586;;;",
    ";Директоров Иван;841014405586;;;да",
    "2;Директоров Иван;;;;",
    ";Ли Анна;;;;",
    ";;841014405586;;;",
    ";;84101440558;;;",
    ";;8.41E+11;;;",
    ";;;;60;да",
    "2;Ли Анна;______;;;да",
    ";Ли Анна;______;;;да",
    ";Ли;______;;;да",
    "2;Куратор;;;;",
    "3;М.О.;841014405586;;;",
    ";Всеволодова Анна;;;;",
    ";Басшыбаев Ерлан;;;;да",
    ";Мо Ян;;;;да",
    ";Дата Кобалия;;;;",
    ";Кобалия Дата;;;;",
  ])("%s", async (line) => {
    const roster = await read(KIM, line);
    expect(rowNumbers(roster)).toEqual([2, 3]);
    expect(roster.leftOut).toEqual([]);
  });

  test("a foreigner with nothing but a document", async () => {
    const lines = [
      "ФИО;Паспорт;ИИН;Итог",
      "Ким;;1;да",
      "Итого: 1",
      "Директор;N12345678;;да",
      ";N7654321;;",
    ];
    const roster = await readRoster(Buffer.from(lines.join("\n")), "roster.csv");
    expect(rowNumbers(roster)).toEqual([2, 4, 5]);
  });

  test("before the first trainee a doubtful line is a row", async () => {
    expect(rowNumbers(await read(";Директор;;;;", KIM))).toEqual([2, 3]);
  });

  test("after the total too", async () => {
    const roster = await read(KIM, "Итого: 1", LI, ";Пак Мария;;;;");
    expect(rowNumbers(roster)).toEqual([2, 4, 5]);
  });
});

describe("columns", () => {
  async function fields(...lines: string[]): Promise<(string | null)[]> {
    const roster = await readRoster(Buffer.from(lines.join("\n")), "roster.csv");
    return roster.columns.map(({ field }) => field);
  }

  test("of two, the wholly blank one loses, then the vaguer one", async () => {
    expect(await fields("ФИО;ИИН;ИИН;Итог", "Ким;;970925393119;да")).toEqual([
      "fullName",
      null,
      "iin",
      "outcome",
    ]);
    expect(
      await fields("ФИО;ИИН;Часов по плану;Освоено часов;Итоговая оценка;Итог", "Ким;1;60;50;5;да"),
    ).toEqual(["fullName", "iin", null, "hours", null, "outcome"]);
  });

  test("harmless ones may repeat; the first filled counts", async () => {
    const text = "№;№;ФИО;ИИН;Итог;Телефон;E-mail;Примечание;Ескерту\n1;1;Ким;1;да;;a@b;;x";
    const roster = await readRoster(Buffer.from(text), "roster.csv");
    expect(roster.rows[0]?.cells.contact?.text).toBe("a@b");
    expect(roster.rows[0]?.cells.note?.ref).toBe("I2");
  });

  test("a Kazakh and a Russian name column are the two spellings", async () => {
    expect(await fields("Т.А.Ә.;Ф.И.О.;ЖСН;Нәтиже", "Ли Әнна;Ли Анна;1;да")).toEqual([
      "fullNameKk",
      "fullNameRu",
      "iin",
      "outcome",
    ]);
    expect(await fields("ФИО;ФИО (каз);ИИН;Итог", "Ли Анна;Ли Әнна;1;да")).toEqual([
      "fullName",
      "fullNameKk",
      "iin",
      "outcome",
    ]);
  });

  test("«Name» beside «Surname» is the given name", async () => {
    expect(await fields("Surname,Name,IIN,Result", "Kim,Sergey,1,completed")).toEqual([
      "familyName",
      "givenName",
      "iin",
      "outcome",
    ]);
  });

  test.each([
    ["Аяқтады / аяқтамады", "да", "Аяқтады / аяқтамады: да"],
    ["Завершил / не завершил (да/нет)", "Нет", "Завершил / не завершил (да/нет): Нет"],
    ["Зачет/незачет", "ИСТИНА", "Зачет/незачет: ИСТИНА"],
    ["Бітірді/бітірген жоқ", "иә", "Бітірді/бітірген жоқ: иә"],
    ["Аяқтады / аяқтамады", "аяқтады", "аяқтады"],
    ["Завершил (да/нет)", "да", "да"],
    ["Аяқтады ма? / Завершил(а)?", "да", "да"],
  ])("«%s» with «%s» is kept as «%s»", async (header, cell, text) => {
    const lines = [`ФИО;ИИН;${header}`, `Ким Сергей;970925393119;${cell}`];
    const roster = await readRoster(Buffer.from(lines.join("\n")), "roster.csv");
    expect(roster.rows[0]?.cells.outcome?.text).toBe(text);
    expect(parseOutcome(text)).toBe(text === cell ? "completed" : null);
  });

  test("TRUE and FALSE of a workbook are read as they look", async () => {
    const sheet = utils.aoa_to_sheet([
      ["ФИО", "ИИН", "Завершил(а)?"],
      ["Ким Сергей", "970925393119", true],
      ["Ли Анна", "841014405586", false],
    ]);
    const { rows } = await readRoster(workbook({ Лист1: sheet }), "roster.xlsx");
    const outcomes = rows.map(({ cells }) => parseOutcome(cells.outcome?.text ?? ""));
    expect(outcomes).toEqual(["completed", "not-completed"]);
  });

  test("a date typed in a birth date cell is understood beside its text", async () => {
    const roster = await read(
      KIM,
      "2;Ли;2;5 марта 1990 г.;;",
      "3;Ан;3;1990;;",
      "4;Ю;4;31.02.1990;;",
    );
    const cells = roster.rows.map((row) => row.cells.birthDate);
    expect(cells.map((cell) => cell?.date)).toEqual([
      "1997-09-25",
      "1990-03-05",
      undefined,
      undefined,
    ]);
    expect(cells[1]?.text).toBe("5 марта 1990 г.");
  });

  test("a specialty that all share is the course's", async () => {
    const text = (second: string) =>
      Buffer.from(`ФИО;ИИН;Итог;Мамандығы\nКим;1;да;Мейіргер ісі\nЛи;2;да;${second}`);
    expect((await readRoster(text("Мейіргер  ісі"), "a")).course).toEqual({
      specialtyKk: "Мейіргер ісі",
    });
    expect((await readRoster(text("Хирургия"), "a")).course).toEqual({});
    expect((await readRoster(text(""), "a")).course).toEqual({});
  });
});

describe("a plus and a minus for an outcome", () => {
  const outcomesOf = async (header: string, ...marks: string[]) => {
    const lines = marks.map(
      (mark, index) => `${index + 1};Ким Сергей;97092539311${index};;;${mark}`,
    );
    const file = [header, ...lines].join("\n");
    const { rows } = await readRoster(Buffer.from(file), "roster.csv");
    return rows.map(({ cells }) => parseOutcome(cells.outcome?.text ?? ""));
  };

  test.each(["-", "–", "−", " — "])("beside a plus %j denies", async (minus) => {
    expect(await outcomesOf(HEADER, "+", minus, "зачет")).toEqual([
      "completed",
      "not-completed",
      "completed",
    ]);
  });

  test("without a plus in the column a dash says nothing", async () => {
    expect(await outcomesOf(HEADER, "зачет", "-")).toEqual(["completed", null]);
  });

  test("below a header that offers both neither says anything", async () => {
    const both = HEADER.replace("Итог", "Завершил / не завершил");
    expect(await outcomesOf(both, "+")).toEqual([null]);
  });
});
