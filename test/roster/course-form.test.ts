import { describe, expect, test } from "vitest";
import form from "../../data/roster-form.json" with { type: "json" };
import { parseOutcome } from "../../src/checks/cell-values.js";
import { recogniseColumn } from "../../src/roster/recognise-column.js";
import { type Line, workbook } from "./build-files.js";
import { readRoster } from "./read-roster.js";

const { labels } = form;

async function courseOf(...lines: Line[]) {
  const list: Line[] = [
    ["ФИО", "ИИН", "Итог"],
    ["Ким Сергей", "970925393119", "завершил"],
  ];
  return (await readRoster(workbook({ Список: [...lines, [], ...list] }), "form.xlsx")).course;
}

describe("the form's title block", () => {
  test("is taken as it stands, each value whole", async () => {
    const course = await courseOf(
      [labels.code, "ПК 14 (осень)", labels.kind, form.kinds["certification-course"]],
      [labels.titleKk, "Кардиология"],
      [
        labels.titleRu,
        "Программа – 2030: методика Қ. Ахметова, 72 часа (с 2 по 13 марта 2026 года)",
      ],
      [labels.specialtyKk, "Мейіргер ісі", labels.specialtyRu, "Сестринское дело"],
      [labels.hours, 270, labels.credits, "9"],
      [labels.start, new Date("2026-01-12"), labels.end, "20.03.2026"],
    );
    expect(course).toEqual({
      code: "ПК 14 (осень)",
      kind: "certification-course",
      titleKk: "Кардиология",
      titleRu: "Программа – 2030: методика Қ. Ахметова, 72 часа (с 2 по 13 марта 2026 года)",
      specialtyKk: "Мейіргер ісі",
      specialtyRu: "Сестринское дело",
      hours: 270,
      credits: 9,
      start: "2026-01-12",
      end: "2026-03-20",
    });
  });

  test("takes a date whose cell has lost its format, and no other number", async () => {
    expect(await courseOf([labels.start, 46_083, labels.end, 60])).toEqual({ start: "2026-03-02" });
  });

  test("left blank says nothing, and no label is another label's value", async () => {
    const blank = await courseOf(
      [labels.code, null, labels.kind, null],
      [labels.titleKk],
      [labels.hours, null, labels.start, null, labels.end],
    );
    expect(blank).toEqual({});
  });

  test("takes its chosen kind over a kind that its topic speaks of", async () => {
    const course = await courseOf(
      [labels.kind, form.kinds["advanced-training"]],
      [labels.titleRu, "Подготовка сертификационного курса"],
    );
    expect(course.kind).toBe("advanced-training");
  });

  test("reads a kind written by hand, a topic in quotes, and no volume that is none", async () => {
    const course = await courseOf(
      [labels.kind, "повышение квалификации"],
      [labels.titleRu, "«Реанимация»"],
      [labels.hours, "шестьдесят", labels.credits, "2 кредита"],
    );
    expect(course).toEqual({ kind: "advanced-training", titleRu: "Реанимация", credits: 2 });
  });
});

describe("the form's words", () => {
  const { remarksKk, remarksRu, ...headers } = form.headers;

  test.each(Object.entries(headers))("the header of %s is recognised", (field, header) => {
    expect(recogniseColumn(header)).toMatchObject({ field, strength: "exact" });
  });

  test.each([remarksKk, remarksRu])("the header «%s» is a note's", (header) => {
    expect(recogniseColumn(header)?.field).toBe("note");
  });

  test.each(Object.entries(form.outcomes))("%s is understood", (outcome, words) => {
    expect(parseOutcome(words)).toBe(outcome);
  });

  test("«завершил / не завершил» is still nobody's outcome", () => {
    expect(parseOutcome("Завершил(а) / Не завершил(а)")).toBeNull();
    expect(parseOutcome("Аяқтады / Не завершил(а)")).toBeNull();
  });
});

describe("a row that was exported and emptied", () => {
  const HEADER = ["№", "ФИО", "ИИН", "Итог", "Ескертулер", "Замечания", "Kualik"];
  const LINES: Line[] = [HEADER, [1, "Ким Сергей", "970925393119", "завершил", null, null, "E1"]];

  test("is no trainee, and is told of", async () => {
    const lines = [...LINES, [2, null, null, null, "ЖСН жоқ", "Нет ИИН", "H1"]];
    const roster = await readRoster(workbook({ Список: lines }), "form.xlsx");
    expect(roster.rows.map(({ row }) => row)).toEqual([2]);
    expect(roster.leftOut).toMatchObject([{ row: 3, reason: "other" }]);
  });

  test("with anything of a person left is a trainee", async () => {
    const lines = [...LINES, [2, "Оспанова Жанар", null, null, null, "Нет ИИН", "H1"]];
    const roster = await readRoster(workbook({ Список: lines }), "form.xlsx");
    expect(roster.rows[1]?.cells).toMatchObject({ registerRow: { text: "H1" } });
  });
});
