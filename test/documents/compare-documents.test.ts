import { describe, expect, test } from "vitest";
import { compareDocuments } from "../../src/documents/comparison.js";
import { type MarkedText, markValues, readMarked } from "../../src/documents/document-texts.js";

const VALUES = {
  full_name_ru: "Ахметова Гульнур Сериковна",
  volume_ru: "2 кредита / 60 часов",
  city_ru: "Астана",
  issue_date_ru: "16 марта 2026 года",
  attended_ru: "",
};

const BODY = [
  "Настоящее свидетельство подтверждает, что",
  "{{full_name_ru}}",
  "Объём: {{volume_ru}}",
  "Дата и место выдачи: {{issue_date_ru}}, {{city_ru}}",
];

/** The paragraphs as they were issued. */
function issued(...paragraphs: string[]): MarkedText[] {
  const marked = markValues(VALUES);
  return paragraphs.map((text) =>
    readMarked(
      text.replace(/\{\{(\w+)\}\}/g, (_tag, field: string) => marked[field] ?? "?"),
      Object.keys(VALUES),
    ),
  );
}

const plain = issued(...BODY).map(({ text }) => text);

function compare(body: string[], footer: { was?: string[]; is?: string[] } = {}) {
  return compareDocuments(
    { body: issued(...BODY), header: [], footer: issued(...(footer.was ?? [])), notes: [] },
    { body, header: [], footer: footer.is ?? [], notes: [] },
  );
}

/** The body with one paragraph replaced. */
function changed(from: string, to: string): string[] {
  const texts = plain.map((text) => text.replace(from, to));
  expect(texts).not.toEqual(plain);
  return texts;
}

describe("a document with the same words", () => {
  test("has no changes, however its spaces are written", () => {
    expect(compare(plain.map((text) => ` ${text.replace(/ /g, "\u00A0 ")}`))).toEqual({
      differences: [],
      other: [],
    });
  });

  test("has none where paragraphs stand in another order", () => {
    expect(compare([...plain].reverse())).toEqual({ differences: [], other: [] });
  });

  test("has none where a footer is written once more", () => {
    const { differences, other } = compare(plain, {
      was: ["№ {{city_ru}}"],
      is: ["№ Астана", "№ Астана"],
    });
    expect([...differences, ...other]).toEqual([]);
  });
});

describe("a value that was changed", () => {
  test.each([
    ["full_name_ru", "Ахметова", "Петрова", "Петрова Гульнур Сериковна"],
    ["full_name_ru", VALUES.full_name_ru, "Иванов Пётр", "Иванов Пётр"],
    ["full_name_ru", "Сериковна", "Сериковна (дубликат)", `${VALUES.full_name_ru} (дубликат)`],
    ["volume_ru", "60 часов", "600 часов", "2 кредита / 600 часов"],
    ["volume_ru", "2 кредита / 60 часов", "", ""],
    ["city_ru", "Астана", "Алматы", "Алматы"],
    ["issue_date_ru", "марта", "мая", "16 мая 2026 года"],
  ])("%s: %s → %s", (field, from, to, found) => {
    const registered = VALUES[field as keyof typeof VALUES];
    expect(compare(changed(from, to))).toEqual({
      differences: [{ field, registered, found }],
      other: [],
    });
  });

  test("is told for every field at once", () => {
    const texts = changed("Астана", "Алматы").map((text) => text.replace("16 марта", "1 апреля"));
    const fields = compare(texts).differences.map(({ field, found }) => [field, found]);
    expect(fields).toEqual([
      ["issue_date_ru", "1 апреля 2026 года"],
      ["city_ru", "Алматы"],
    ]);
  });

  test("is told once where it stands twice", () => {
    const { differences } = compare(changed("Астана", "Алматы"), {
      was: ["г. {{city_ru}}"],
      is: ["г. Алматы"],
    });
    expect(differences).toEqual([{ field: "city_ru", registered: "Астана", found: "Алматы" }]);
  });

  test("is missing where its paragraph is gone", () => {
    expect(compare(plain.filter((text) => !text.includes("Объём")))).toEqual({
      differences: [{ field: "volume_ru", registered: VALUES.volume_ru, found: "" }],
      other: [],
    });
  });
});

describe("other words", () => {
  test("that were added are shown", () => {
    expect(compare([...plain, "с отличием"])).toEqual({
      differences: [],
      other: [{ registered: null, found: "с отличием" }],
    });
  });

  test("that were taken out are shown", () => {
    expect(compare(plain.slice(1))).toEqual({
      differences: [],
      other: [{ registered: BODY[0], found: null }],
    });
  });

  test("that were changed beside a value leave the value alone", () => {
    expect(compare(changed("Дата и место выдачи", "Дата и город выдачи"))).toEqual({
      differences: [],
      other: [{ registered: plain[3], found: plain[3]?.replace("место", "город") }],
    });
  });
});
