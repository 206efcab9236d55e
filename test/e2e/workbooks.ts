import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { read, utils, type WorkSheet, write } from "@e965/xlsx";
import { expect } from "vitest";
import form from "../../data/roster-form.json" with { type: "json" };
import { copyOfPrepared, fixture, kualik, newRegister, type Run, runnerOf } from "./kualik.js";

/**
 * A workbook with these lines, one cell of which is a real date with its time.
 *
 * @param moment what that cell shows, as if it were UTC
 */
export async function makeWorkbook(
  lines: readonly (readonly string[])[],
  { row, column, moment }: { row: number; column: number; moment: string },
): Promise<Buffer> {
  const sheet = utils.aoa_to_sheet(lines.map((line) => [...line]));
  const serial = Date.parse(moment) / 86_400_000 + 25_569;
  sheet[utils.encode_cell({ r: row, c: column })] = { t: "n", v: serial, z: "dd.mm.yyyy hh:mm" };
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, "Заявления");
  return write(book, { type: "buffer", bookType: "xlsx" }) as Buffer;
}

/** What a person types, by the cell it is typed into: `{ B10: "030514607006" }`. */
type Typed = Record<string, string | number | Date | null>;

/** Types into the first sheet of a workbook and saves it. */
export function typeInto(path: string, typed: Typed): void {
  const book = read(readFileSync(path), { cellDates: true, UTC: true });
  const sheet = firstSheet(book);
  for (const [ref, value] of Object.entries(typed)) {
    if (value === null) delete sheet[ref];
    else utils.sheet_add_aoa(sheet, [[value]], { origin: ref, cellDates: true, UTC: true });
  }
  writeFileSync(path, write(book, { type: "buffer", bookType: "xlsx", cellDates: true }));
}

/** The texts of the first sheet, by cell. */
export function textsOf(path: string): Record<string, string> {
  const sheet = firstSheet(read(readFileSync(path)));
  const cells = Object.entries(sheet).filter(([ref]) => !ref.startsWith("!"));
  return Object.fromEntries(cells.map(([ref, cell]) => [ref, String(cell.v ?? "")]));
}

function firstSheet(book: ReturnType<typeof read>): WorkSheet {
  const sheet = book.Sheets[book.SheetNames[0] ?? ""];
  if (!sheet) throw new Error("no sheet");
  return sheet;
}

const COURSE_TYPED: Typed = {
  C2: "AT-2026-031",
  E2: form.kinds["advanced-training"],
  C3: "Жедел көмек: 2030 бағдарламасы",
  C4: "Неотложная помощь: программа 2030, 72 часа",
  C6: 60,
  E6: new Date("2026-03-02"),
  E7: "13.03.2026",
};

/** The zero at the beginning of the first IIN is what spreadsheets like to lose. */
export const PEOPLE_TYPED: Typed = {
  B10: "030514607006",
  C10: "Төлегенова Айгүл Маратқызы",
  D10: "Тулегенова Айгуль Маратовна",
  E10: new Date("2003-05-14"),
  G10: 60,
  H10: form.outcomes.completed,
  D11: "Smith John",
  E11: "05.05.1980",
  F11: "паспорт GBR 533380006",
  H11: form.outcomes.completed,
  B12: "810523307002",
  D12: "Ким Сергей",
  G12: 24,
  H12: form.outcomes["not-completed"],
};

const FILLED_IN = {
  code: "AT-2026-031",
  kind: "advanced-training",
  titleKk: "Жедел көмек: 2030 бағдарламасы",
  titleRu: "Неотложная помощь: программа 2030, 72 часа",
  specialtyKk: null,
  specialtyRu: null,
  hours: 60,
  credits: 2,
  start: "2026-03-02",
  end: "2026-03-13",
};

/** An empty roster as `kualik roster template` writes it, filled in as a lecturer would. */
export async function filledIn(folder: string): Promise<string> {
  const path = join(folder, "roster.xlsx");
  expect((await kualik(["roster", "template", path], { cwd: folder })).code).toBe(0);
  typeInto(path, { ...COURSE_TYPED, ...PEOPLE_TYPED });
  return path;
}

/** Imports the filled in roster into a new register in `folder`, and asks that all is as it was typed. */
export async function expectAllAccepted(folder: string, path: string): Promise<void> {
  const run = await newRegister(join(folder, "register"));
  const { code, out, err } = await run("import", path, "--yes", "--json");
  expect(err).not.toContain("✖");
  expect(code).toBe(0);
  const { course, rows, counts } = JSON.parse(out);
  expect(course).toEqual(FILLED_IN);
  expect(counts).toEqual({ accepted: 3, held: 0 });
  expect(rows.flatMap(({ codes }: { codes: string[] }) => codes)).toEqual([]);
  const [found] = JSON.parse((await run("find", "Төлегенова", "--json")).out);
  expect(found).toMatchObject({ iin: "030514607006", birthDate: "2003-05-14" });
}

export const RETURNED_COURSE = "AT-2026-016";
export const FLAGS = [
  "--course",
  RETURNED_COURSE,
  ..."--kind advanced-training --hours 120 --start 2026-03-02 --end 2026-03-20 --yes".split(" "),
  "--title-ru",
  "Тема",
];
/** Of the messy roster. */
export const ACCEPTED = 11;
export const HELD = 15;

/** What a lecturer puts right, in the lines where the rows stand in the exported roster. */
export const CORRECTIONS: Typed = {
  B11: "810523307002",
  B12: "980925307009",
  B13: "030514607006",
  C15: "Абдрахманов Галымжан Муратович",
  B22: "900221307007",
  C23: "Сейтова Дана",
  C24: "Усенова Айгерим",
  C25: "Тулегенов Галымжан",
  D26: "26.10.1988",
  F27: 120,
  G29: form.outcomes.completed,
  G30: form.outcomes["not-completed"],
  B33: "910426307003",
  F35: 120,
};

interface Counted {
  code: string;
  enrolled: number;
  held: number;
}

/** What is done with rosters of the register in `folder` that go to a lecturer and come back. */
export function returning(folder: string) {
  const run = runnerOf(join(folder, "register"));
  const countsOf = async (course: string) => {
    const courses: Counted[] = JSON.parse((await run("courses", "--json")).out);
    const found = courses.find(({ code }) => code === course);
    return { enrolled: found?.enrolled ?? 0, held: found?.held ?? 0 };
  };
  return {
    run,
    countsOf,
    counts: () => countsOf(RETURNED_COURSE),
    async exported(name = "roster.xlsx"): Promise<string> {
      const path = join(folder, name);
      const { code, err } = await run("roster", "export", RETURNED_COURSE, path);
      if (code !== 0) throw new Error(err);
      return path;
    },
    async imported(path: string) {
      const { code, out, err } = await run("import", path, "--yes", "--json");
      if (code !== 0) throw new Error(err);
      return JSON.parse(out);
    },
  };
}

export type Returning = ReturnType<typeof returning>;

/** Makes a register in `folder` whose only course has much that its lecturer must put right. */
export async function messyCourse(folder: string): Promise<Returning> {
  await copyOfPrepared("messy course", join(folder, "register"), async (place) => {
    const run = await newRegister(place);
    await run("import", fixture("at-2026-016-messy.xlsx"), ...FLAGS);
  });
  return returning(folder);
}

/** A course of 32 people, 30 of whom completed it. */
export const CARDIOLOGY = "AT-2026-014";

/** A register whose only course was entered; nothing is issued yet. */
export async function registerWithCourse(folder: string) {
  await copyOfPrepared("course entered", folder, async (place) => {
    const run = await newRegister(place);
    const list = fixture("at-2026-014-cardiology.xlsx");
    succeeded(await run("import", list, "--course", CARDIOLOGY, "--yes"));
  });
  return runnerOf(folder);
}

/** The same register after all documents of the course were issued. */
export async function registerWithDocuments(folder: string) {
  await copyOfPrepared("course issued", folder, async (place) => {
    const run = await registerWithCourse(place);
    succeeded(await run("issue", CARDIOLOGY, "--date", "2026-02-16"));
  });
  return runnerOf(folder);
}

function succeeded({ code, err }: Run): void {
  if (code !== 0) throw new Error(err);
}
