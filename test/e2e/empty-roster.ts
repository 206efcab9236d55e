import { join } from "node:path";
import { expect } from "vitest";
import form from "../../data/roster-form.json" with { type: "json" };
import { type Typed, typeInto } from "./edit-workbook.js";
import { kualik, newRegister } from "./kualik.js";

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

const COURSE = {
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
  expect(course).toEqual(COURSE);
  expect(counts).toEqual({ accepted: 3, held: 0 });
  expect(rows.flatMap(({ codes }: { codes: string[] }) => codes)).toEqual([]);
  const [found] = JSON.parse((await run("find", "Төлегенова", "--json")).out);
  expect(found).toMatchObject({ iin: "030514607006", birthDate: "2003-05-14" });
}
