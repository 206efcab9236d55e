import { describe, expect, test } from "vitest";
import outcomes from "../../data/outcomes.json" with { type: "json" };
import { parseOutcome, parseOutcomeAsAnswered } from "../../src/checks/cell-values.js";

describe("the outcome's word", () => {
  test.each([
    "завершил",
    "Завершил ",
    "ЗАВЕРШИЛА",
    "Завершил(а)",
    "завершил/а",
    "сдал(а)",
    "сдала",
    "прошёл",
    "прошел(ла)",
    "сдал(а) экзамен",
    "зачёт",
    "«зачтено»",
    "Зачтено.",
    "аяқтады",
    "Аяқтады!",
    "тапсырды",
    "иә",
    "passed",
    "Completed",
    "  успешно\u00A0 завершил",
    "Прошел/Прошла",
    "прошёл (прошла)",
    "сдал, зачтено",
    "Прошел(шла)",
    "сдан(о)",
    "обучился(лась)",
    "Аяқтады / Завершил",
    "Аяқтады\nЗавершил",
    "TRUE",
    "ИСТИНА",
    "АҚИҚАТ",
    "Y",
    "Выполнил(а) учебный план",
    "Орындады",
    "осв.",
    "Освоил(а)",
    "отл.",
    "+",
    "сдала на отлично",
    "Сдал(а) на «отлично»",
    "меңг.",
    "үздік бітірді",
  ])("%s: completed", (word) => {
    expect(parseOutcome(word)).toBe("completed");
  });

  test.each([
    "не завершил",
    "Не завершил(а)",
    "не  сдала",
    "не зачтено",
    "незачёт",
    "аяқтамады",
    "Тапсырмады",
    "отчислен(а)",
    "не явился",
    "не явилась",
    "жоқ",
    "нет",
    "failed",
    "Not completed",
    "не прошел/не прошла",
    "не завершил, отчислен",
    "Өткен жоқ / Не прошёл",
    "FALSE",
    "ЛОЖЬ",
    "ЖАЛҒАН",
    "N",
    "Не выполнил(а) учебный план",
    "Орындамады",
    "не осв.",
    "неосв.",
    "не\u00A0осв",
    "отч.",
    "н/я",
    "незач.",
    "+/−: −",
    "+/−: –",
  ])("%s: not completed", (word) => {
    expect(parseOutcome(word)).toBe("not-completed");
  });

  /** The words that lecturers use, in every gender and number, beside what denies them. */
  test.each([
    [
      "завершил завершила завершили завершён",
      "не завершил, не завершила, не завершили, не завершён",
    ],
    ["окончил окончила окончили закончил закончили", "не окончил, не окончила, не закончили"],
    ["сдал сдала сдали сдано", "не сдал, не сдала, не сдали, не сдано"],
    ["зачёт зачет зачтено зачтён", "незачёт, не зачет, незачтено, не зачтено, не зачтён"],
    ["освоил освоила освоили освоен освоена", "не освоил, не освоила, не освоили, не освоена"],
    ["прошёл прошел прошла прошли", "не прошёл, не прошел, не прошла, не прошли"],
    ["обучен обучена обучены", "не обучен, не обучена, не обучены"],
    ["аяқтады аяқталды аяқтаған", "аяқтамады, аяқталмады, аяқтамаған, аяқтаған жоқ"],
    ["бітірді бітірген", "бітірмеді, бітірмеген, бітірген жоқ"],
    ["өтті өткен", "өтпеді, өтпеген, өткен жоқ"],
    ["тапсырды тапсырған", "тапсырмады, тапсырмаған, тапсырған жоқ"],
    ["меңгерді игерді", "меңгермеді, игермеді"],
    ["иә да yes", "жоқ, нет, no"],
    ["passed completed finished", "failed, not passed, not completed, did not finish"],
  ])("%s, against %s", (completed, notCompleted) => {
    const outcomes = (words: string[]) => words.map((word) => [word, parseOutcome(word)]);
    const done = completed.split(" ");
    const notDone = notCompleted.split(", ");
    expect(outcomes(done)).toEqual(done.map((word) => [word, "completed"]));
    expect(outcomes(notDone)).toEqual(notDone.map((word) => [word, "not-completed"]));
  });

  test.each([
    "возможно",
    "",
    "-",
    "?",
    "не",
    "завершил не полностью",
    "завершил / не завершил",
    "зачтено/не зачтено",
    "почти завершил",
    "не прошел/прошла",
    "да/нет",
    "сдал, не явился",
    "завершил, нет документа",
    "TRUE/FALSE",
    "завершил (не полностью)",
    "Завершил / не завершил: да",
    "120",
    "−",
    "–",
    "б/о",
    "85%",
    "4 (хор.)",
    "-+",
    "+-",
    "не +",
  ])("%j says nothing sure", (word) => {
    expect(parseOutcome(word)).toBeNull();
  });

  test.each([
    ["з\u0061вершил", "completed"],
    ["\u0063дал", "completed"],
    ["н\u0065 сдал", "not-completed"],
    ["завершил(\u0061)", "completed"],
    ["\u0048\u0045 СДАЛ", "not-completed"],
    ["ЗА\u0042ЕРШИЛ", "completed"],
  ])("%s with Latin look-alikes: %s", (word, outcome) => {
    expect(parseOutcome(word)).toBe(outcome);
  });

  test("a centre's answer counts for what is not known, and for nothing else", () => {
    const answered = new Map([
      ["85%", "completed"],
      ["не осв", "completed"],
      ["-", "completed"],
    ] as const);
    expect(parseOutcomeAsAnswered("85%", answered)).toBe("completed");
    expect(parseOutcomeAsAnswered("86%", answered)).toBeNull();
    expect(parseOutcomeAsAnswered("не осв.", answered)).toBe("not-completed");
  });

  test("no word means both", () => {
    const both = outcomes.completed.filter((word) => outcomes.notCompleted.includes(word));
    expect(both).toEqual([]);
  });

  test("every word of the data is found as it is written there", () => {
    const lost = [
      ...outcomes.completed.filter((word) => parseOutcome(word) !== "completed"),
      ...outcomes.notCompleted.filter((word) => parseOutcome(word) !== "not-completed"),
    ];
    expect(lost).toEqual([]);
  });
});
