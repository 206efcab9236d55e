import { expect, test } from "vitest";
import { JOURNAL_COLUMNS, journalTable } from "../../src/journal/journal-table.js";
import { ROWS, wordsOf } from "../samples.js";

test("has the columns of the paper journal, and empty places to be filled in by hand", async () => {
  const [heading, first] = journalTable(ROWS, await wordsOf("ru"));
  expect(heading).toHaveLength(JOURNAL_COLUMNS.length);
  expect(first).toEqual([
    "1",
    "3-2026-00001",
    "АБ 000123",
    "свидетельство о повышении квалификации",
    "Тулегенова Динара Аскаркызы",
    "020601645406",
    'Основы кардиологии; "новый" подход',
    "2 / 60",
    "02.03.2026 – 13.03.2026",
    "",
    "16.03.2026",
    "17.03.2026, Тулегенова Динара",
    "aigul",
    "",
  ]);
});

test("notes what became of a document, by the day in Kazakhstan", async () => {
  const second = journalTable(ROWS, await wordsOf("ru"))[2] ?? [];
  expect(second[JOURNAL_COLUMNS.indexOf("receipt")]).toBe("");
  expect(second[JOURNAL_COLUMNS.indexOf("note")]).toBe(
    "аннулирован 20.03.2026: =lost; заменён дубликатом № 5-2026-00002",
  );
});

test("shows the document where there is no IIN, and hours alone where there are no credits", async () => {
  const second = journalTable(ROWS, await wordsOf("ru"))[2] ?? [];
  expect(second[JOURNAL_COLUMNS.indexOf("identity")]).toBe("+GBR 533380006");
  expect(second[JOURNAL_COLUMNS.indexOf("volume")]).toBe("72");
});

test.each([
  ["kk", "Тулегенова Динара Аскарқызы", "Кардиология негіздері; «жаңа» көзқарас"],
  ["ru", "Тулегенова Динара Аскаркызы", 'Основы кардиологии; "новый" подход'],
  ["en", "Тулегенова Динара Аскаркызы", 'Основы кардиологии; "новый" подход'],
] as const)("in %s names people and topics accordingly", async (language, name, topic) => {
  const first = journalTable(ROWS, await wordsOf(language))[1] ?? [];
  expect(first[JOURNAL_COLUMNS.indexOf("name")]).toBe(name);
  expect(first[JOURNAL_COLUMNS.indexOf("programme")]).toBe(topic);
});

test("names who issued it where the register knew a name then", async () => {
  const named = ROWS.map((row) => ({ ...row, issuedByName: "Серикова А. Б." }));
  const first = journalTable(named, await wordsOf("ru"))[1] ?? [];
  expect(first[JOURNAL_COLUMNS.indexOf("issued-by")]).toBe("Серикова А. Б.");
});

test("of no documents is its heading", async () => {
  expect(journalTable([], await wordsOf("kk"))).toHaveLength(1);
});
