import { read, type WorkSheet } from "@e965/xlsx";
import { describe, expect, test } from "vitest";
import form from "../../data/roster-form.json" with { type: "json" };
import { openArchive } from "../../src/formats/zip/open-archive.js";
import { loadTranslate } from "../../src/language/translate.js";
import {
  emptyRoster,
  FIRST_LINE,
  rosterWithProblems,
} from "../../src/lecturer/lecturer-workbook.js";
import type { LecturerRow } from "../../src/lecturer/list-cells.js";
import type { Course } from "../../src/model/course.js";
import { refusal } from "../roster/build-files.js";
import { readRoster } from "../roster/read-roster.js";

const LANGUAGES = { kk: await loadTranslate("kk"), ru: await loadTranslate("ru") };

const COURSE: Course = {
  code: "ПК 14/1",
  kind: "certification-course",
  titleKk: "Мейіргер ісі: 2030 бағдарламасы – негіздер",
  titleRu: "Сестринское дело: программа 2030 (72 часа, с 2 по 13 марта 2026 года)",
  specialtyKk: "Мейіргер ісі",
  specialtyRu: "Сестринское дело",
  hours: 270,
  credits: 9,
  start: "2026-01-12",
  end: "2026-03-20",
};

const HELD: LecturerRow = {
  key: "H12",
  state: "held",
  cells: {
    iin: { text: "0012" },
    nameRu: { text: "=cmd|' /C calc'!A0" },
    birthDate: { text: "32.13.1990" },
    identityDocument: { text: "@N12345678" },
    hours: { text: "+40 часов" },
    outcome: { text: "-" },
  },
  blamed: ["iin", "nameRu"],
  remarks: { kk: "ЖСН дұрыс емес.", ru: "ИИН неверен.\nФИО неверно." },
};

const ENROLLED: LecturerRow = {
  key: "E3",
  state: "enrolled",
  cells: {
    iin: { text: "020601645406" },
    nameKk: { text: "Төлегенова Айгүл" },
    nameRu: { text: "Тулегенова Айгуль" },
    birthDate: { text: "2002-06-01", date: "2002-06-01" },
    hours: { text: "270", number: 270 },
    outcome: { text: form.outcomes.completed },
  },
  blamed: [],
  remarks: { kk: "", ru: "" },
};

function partsOf(bytes: Uint8Array): (name: string) => string {
  const files = openArchive(bytes);
  return (name) => Buffer.from(files.get(name) ?? "").toString("utf8");
}

function sheetOf(bytes: Uint8Array): WorkSheet {
  const book = read(bytes, { cellStyles: true, cellNF: true });
  const sheet = book.Sheets[book.SheetNames[0] ?? ""];
  if (!sheet) throw new Error("no sheet");
  return sheet;
}

function coloursOf(sheet: WorkSheet, line: number): string[] {
  return [..."ABCDEFGHIJ"].map((column) => sheet[`${column}${line}`]?.s?.fgColor?.rgb ?? "");
}

describe("the empty roster", () => {
  test("gives every label of two lines the height of two", async () => {
    const sheet = sheetOf(await emptyRoster({}, LANGUAGES));
    const heights = [1, 2, 3, 4, 5, 6].map((line) => [
      String(sheet[`A${line + 1}`]?.v).length > 30,
      (sheet["!rows"]?.[line]?.hpt ?? 0) >= 27,
    ]);
    expect(heights.filter(([isLong]) => isLong)).toHaveLength(4);
    expect(heights.filter(([isLong, isHigh]) => isLong !== isHigh)).toEqual([]);
  });

  test("has nobody in it: an import refuses it as a list without trainees", async () => {
    const error = await refusal(await emptyRoster({}, LANGUAGES));
    expect(error.code).toBe("roster-no-rows");
    expect(error.params).toMatchObject({ row: FIRST_LINE - 1 });
  });

  test("offers a choice of kinds and of outcomes, and refuses what no IIN can be", async () => {
    const xml = partsOf(await emptyRoster({}, LANGUAGES))("xl/worksheets/sheet1.xml");
    const rules = [...xml.matchAll(/<dataValidation .*?<\/dataValidation>/gs)].map(([one]) => one);
    expect(rules).toHaveLength(5);
    for (const rule of rules) {
      const { title = "", words = "" } =
        /errorTitle="(?<title>[^"]*)" error="(?<words>[^"]*)"/.exec(rule)?.groups ?? {};
      const lengthOf = (text: string) => text.replaceAll("&#10;", "\n").length;
      // What Excel allows; a longer one makes the whole workbook «damaged».
      expect(lengthOf(title)).toBeLessThanOrEqual(32);
      expect(lengthOf(words)).toBeLessThanOrEqual(225);
      expect(words).toContain("&#10;");
    }
    const lists = rules.filter((rule) => rule.includes('type="list"'));
    for (const choice of [...Object.values(form.kinds), ...Object.values(form.outcomes)]) {
      expect(choice).not.toContain(",");
      expect(lists.join()).toContain(choice);
    }
    for (const list of lists) {
      expect(/<formula1>(.*)<\/formula1>/.exec(list)?.[1]?.length).toBeLessThanOrEqual(255);
    }
  });

  test("keeps what is typed as an IIN, a name or a document as text", async () => {
    const xml = partsOf(await emptyRoster({}, LANGUAGES));
    const [sheet, styles] = [xml("xl/worksheets/sheet1.xml"), xml("xl/styles.xml")];
    const text = /numFmtId="(\d+)" formatCode="@"/.exec(styles)?.[1];
    const formats = [...styles.matchAll(/<xf (?:numFmtId="(\d+)")?/g)].map(([, id]) => id);
    const isText = (ref: string) => {
      const style = new RegExp(`<c r="${ref}" s="(\\d+)"`).exec(sheet)?.[1];
      return text !== undefined && formats[Number(style)] === text;
    };
    for (const column of ["B", "C", "D", "F", "H"]) {
      expect(isText(`${column}${FIRST_LINE}`), column).toBe(true);
      expect(isText(`${column}${FIRST_LINE + 99}`), column).toBe(true);
    }
    expect(isText(`G${FIRST_LINE}`)).toBe(false);
  });

  test("keeps its header in sight", async () => {
    const xml = partsOf(await emptyRoster({}, LANGUAGES))("xl/worksheets/sheet1.xml");
    expect(xml).toMatch(new RegExp(`<pane [^>]*ySplit="${FIRST_LINE - 1}"[^>]*state="frozen"`));
  });

  test("tells how to fill it in, in both languages, where no import looks for people", async () => {
    const book = read(await emptyRoster({}, LANGUAGES));
    const how = book.Sheets[book.SheetNames[1] ?? ""] ?? {};
    const cells = Object.keys(how).filter((ref) => !ref.startsWith("!"));
    expect(cells.every((ref) => ref.startsWith("A"))).toBe(true);
    const text = cells.map((ref) => how[ref]?.v).join("\n");
    expect(text).toContain("ЖСН – 12 цифр");
    expect(text).toContain("ИИН — 12 цифр");
    expect(text).not.toContain("lecturer.");
  });
});

describe("a roster that goes back", () => {
  test("says the course as it is, and holds the rows as they were read", async () => {
    const roster = await readRoster(
      await rosterWithProblems(COURSE, [ENROLLED, HELD], LANGUAGES),
      "roster.xlsx",
    );
    expect(roster.course).toEqual(COURSE);
    expect(roster.otherSheets).toEqual([]);
    const [enrolled, held] = roster.rows.map(({ cells }) =>
      Object.fromEntries(
        Object.entries(cells).map(([field, { ref: _, ...cell }]) => [field, cell]),
      ),
    );
    expect(enrolled).toEqual({
      ordinal: { text: "1", number: 1 },
      iin: { text: "020601645406" },
      fullNameKk: { text: "Төлегенова Айгүл" },
      fullNameRu: { text: "Тулегенова Айгуль" },
      birthDate: { text: "01.06.2002", date: "2002-06-01" },
      hours: { text: "270", number: 270 },
      outcome: { text: form.outcomes.completed },
      registerRow: { text: "E3" },
    });
    expect(held).toMatchObject({
      iin: { text: "0012" },
      fullNameRu: { text: "=cmd|' /C calc'!A0" },
      birthDate: { text: "32.13.1990" },
      identityDocument: { text: "@N12345678" },
      hours: { text: "+40 часов" },
      outcome: { text: "-" },
      registerRow: { text: "H12" },
    });
  });

  test("has no formula, and text that begins like one is a text", async () => {
    const bytes = await rosterWithProblems(COURSE, [HELD], LANGUAGES);
    expect(partsOf(bytes)("xl/worksheets/sheet1.xml")).not.toMatch(/<f[ >]/);
    expect(sheetOf(bytes)[`C${FIRST_LINE}`]).toMatchObject({ t: "s", v: "=cmd|' /C calc'!A0" });
  });

  test("colours the row that waits, and more the cells to blame", async () => {
    const issued: LecturerRow = { ...ENROLLED, state: "issued" };
    const rows = [{ ...ENROLLED, cells: {} }, HELD, { ...issued, cells: {} }];
    const sheet = sheetOf(await rosterWithProblems(COURSE, rows, LANGUAGES));
    const line = (index: number) => coloursOf(sheet, FIRST_LINE + index);
    expect(new Set(line(0))).toEqual(new Set([""]));
    const [yellow, red] = ["FFF5D6", "F6B5A7"];
    expect(line(1)).toEqual([
      yellow,
      red,
      red,
      yellow,
      yellow,
      yellow,
      yellow,
      yellow,
      yellow,
      yellow,
    ]);
    expect(new Set(line(2))).toEqual(new Set(["E6E6E6"]));
  });

  test("has one column for the name where nobody has two spellings", async () => {
    const roster = await readRoster(
      await rosterWithProblems(COURSE, [HELD], LANGUAGES),
      "roster.xlsx",
    );
    expect(roster.columns.map(({ field }) => field)).toEqual([
      "ordinal",
      "iin",
      "fullName",
      "birthDate",
      "identityDocument",
      "hours",
      "outcome",
      "note",
      "note",
      "registerRow",
    ]);
  });

  test("keeps a date from before a spreadsheet's calendar as text", async () => {
    const old = { ...ENROLLED, cells: { birthDate: { text: "05.03.1890", date: "1890-03-05" } } };
    const sheet = sheetOf(await rosterWithProblems(COURSE, [old], LANGUAGES));
    expect(sheet[`D${FIRST_LINE}`]).toMatchObject({ t: "s", v: "05.03.1890" });
  });
});
