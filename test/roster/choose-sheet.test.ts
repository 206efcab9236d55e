import { describe, expect, test } from "vitest";
import { UserError } from "../../src/model/errors.js";
import { NO_ANSWERS } from "../../src/model/roster.js";
import { openRoster } from "../../src/roster/open-roster.js";
import { HEADER, TRAINEES, workbook } from "./build-files.js";
import { readRoster } from "./read-roster.js";

const TEACHERS = [
  ["ФИО", "ИИН", "Должность", "Место работы", "Дата рождения", "Итог"],
  ["Доцентова Анна Ивановна", "841014405586", "доцент", "НМЦ", "14.10.1984", "сдал"],
  ["Лекторов Иван Иванович", "970925393119", "доцент", "НМЦ", "25.09.1997", "сдал"],
  ["Лекторова Ирина Ивановна", "960719442560", "доцент", "НМЦ", "19.07.1996", "сдал"],
];
const LIST = [HEADER, ...TRAINEES];

async function sheets(content: Parameters<typeof workbook>[0]) {
  const { sheet, otherSheets } = await readRoster(workbook(content), "list.xlsx");
  return [sheet, otherSheets];
}

describe("the sheet that is read", () => {
  test.each(["Преподаватели", "Лекторы", "Оқытушылар", "Дәріскерлер", "Комиссия", "Teachers"])(
    "is not that of «%s», however complete it is",
    async (name) => {
      expect(await sheets({ [name]: TEACHERS, Лист2: LIST })).toEqual(["Лист2", [name]]);
    },
  );

  test.each(["Слушатели", "Тыңдаушылар", "Список курсантов", "Trainees"])(
    "is that of «%s»",
    async (name) => {
      expect(await sheets({ Лист1: TEACHERS, [name]: LIST })).toEqual([name, ["Лист1"]]);
    },
  );

  test("may be told by the title above its list", async () => {
    const titled = { Лист1: [["Преподаватели цикла"], ...TEACHERS], Лист2: LIST };
    expect(await sheets(titled)).toEqual(["Лист2", ["Лист1"]]);
    const trainees = { Лист1: TEACHERS, Лист2: [["Список слушателей"], ...LIST] };
    expect(await sheets(trainees)).toEqual(["Лист2", ["Лист1"]]);
  });

  test("is the one with more trainees where nothing else tells", async () => {
    const few = [HEADER, ...TRAINEES.slice(0, 1)];
    expect(await sheets({ A: few, B: LIST })).toEqual(["B", ["A"]]);
  });
});

describe("a sheet that a person names", () => {
  const book = workbook({ Слушатели: LIST, "Группа 2": TEACHERS });
  const open = (sheet: string) => openRoster(book, "list.xlsx", { sheet });

  test("is read, in any case of letters, and is told from the one read by itself", async () => {
    const opened = await open("группа 2");
    const roster = opened.read(NO_ANSWERS);
    expect([roster.sheet, roster.otherSheets]).toEqual(["Группа 2", ["Слушатели"]]);
    expect(opened.isOtherSheet).toBe(true);
    expect((await open("Слушатели")).isOtherSheet).toBe(false);
  });

  test("is refused where there is none", async () => {
    const error = await open("Лист9").catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(UserError);
    expect(error).toMatchObject({
      code: "sheet-unknown",
      params: { said: "Лист9", list: "«Слушатели», «Группа 2»" },
    });
  });
});
