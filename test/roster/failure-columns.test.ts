import { describe, expect, test } from "vitest";
import { asksForFailure, recogniseColumn } from "../../src/roster/recognise-column.js";

const fieldOf = (header: string) => recogniseColumn(header)?.field ?? null;

describe("a column that asks who did not complete", () => {
  test.each([
    "Не завершил",
    "Отметка о незавершении",
    "Статус (отчислен да/нет)",
    "Аяқтамағандар",
    "Отчислен",
    "Незачет",
    "Не сдал",
    "Not completed",
    "Non-completed",
    "Аяқталмаған",
    "Не получил зачет",
    "Отказ в зачёте",
    "Завершил не полностью",
    "Без результата",
    "Неполный результат",
    "Результат отсутствует",
    "Нәтижесіз",
    "Зачет не сдан",
    "Зачёт: не сдан",
    "Зачет (не сдан)",
    "Итог (не завершил)",
    "Нет зачета",
    "Долги по зачетам",
    "Хвосты (зачеты)",
    "Не завершил(а)",
    "Не прошёл(ла) курс",
    "Курсты аяқтамады ма?",
    "Қарыз",
    "Бітірген жоқ",
    "Курсты аяқтаған жоқ",
    "Не пройдено",
    "Обучение не пройдено",
    "Учебный план не выполнен",
    "Не выполнил(а) учебный план",
    "Did not pass",
    "Оқу жоспарын орындамады",
  ])("%s is no outcome column", (header) => {
    expect(fieldOf(header)).not.toBe("outcome");
    expect(asksForFailure(header)).toBe(true);
  });

  test.each([
    "Завершил / не завершил",
    "Итог (завершил / не завершил)",
    "Сдал/не сдал",
    "Зачет/незачет",
    "Аяқтады / аяқтамады",
    "Завершил (да/нет)",
    "Отметка о завершении",
    "Результат",
    "Completed / not completed",
    "Завершил не завершил",
    "Сдан или не сдан",
    "Сдал (не сдал)",
    "Өтті / өтпеді",
    "Итог (да/нет)",
    "Нәтижесі",
    "Завершил(а) / не завершил(а)",
    "Прошёл(ла) / не прошёл(ла)",
    "Бітірді/бітірген жоқ",
    "Пройдено / не пройдено",
    "Выполнил / не выполнил учебный план",
    "Pass / not pass",
  ])("%s is one", (header) => {
    expect(fieldOf(header)).toBe("outcome");
    expect(asksForFailure(header)).toBe(false);
  });
});

describe("a column of hours that were not attended", () => {
  test.each([
    "Пропущено часов",
    "Пропуски, час",
    "Қалдырылған сағат",
    "Hours missed",
    "Не освоено часов",
    "Непосещенные часы",
    "Остаток часов",
    "Долг часов",
    "Жіберген сағат",
    "Қатыспаған сағат",
    "Неявка, часов",
  ])("%s is no column of hours attended", (header) => expect(fieldOf(header)).not.toBe("hours"));
});
