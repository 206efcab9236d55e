import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import iconv from "iconv-lite";
import { afterAll, beforeAll, expect, it } from "vitest";
import { fixture, newRegister, type Run } from "./kualik.js";

let folder: string;
let run: (...args: string[]) => Promise<Run>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "kualik-columns-"));
  run = await newRegister(folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const COURSE = [
  ..."--kind advanced-training --hours 60 --start 2026-03-02 --end 2026-03-13".split(" "),
  "--title-ru",
  "Кардиология",
];

function importRoster(name: string, code: string, ...more: string[]): Promise<Run> {
  return run("import", fixture(name), "--course", code, ...COURSE, "--yes", ...more);
}

it("shows both readings of doubtful letters and refuses until told", async () => {
  const { code, err } = await importRoster("in-doubt.csv", "A-1");
  expect(code).toBe(1);
  expect(err).toContain("Өалія, Үжак (kz-1048)");
  expect(err).toContain("Ґалія, Їжак (windows-1251)");
  const [, error = ""] = err.split("✖");
  expect(error).toContain("--encoding kz-1048 or --encoding windows-1251");
  expect(error).not.toMatch(/алія|жак/);

  expect((await importRoster("in-doubt.csv", "A-1", "--encoding", "utf-8")).err).toContain(
    "cannot be read as utf-8",
  );
  expect((await importRoster("in-doubt.csv", "A-1", "--encoding", "windows-1251")).code).toBe(0);
  // No Kazakh or Russian name has the letter, and of two readings nothing is proposed.
  const held = (await run("check", "A-1", "--lang", "ru")).out;
  expect(held).toMatch(/нет ни в казахском, ни в русском алфавите: «Ґ»/);
  const letPass = ["--accept", "name-characters", "--reason", "паспорт Украины"];
  expect((await run("review", "A-1", ...letPass)).code).toBe(0);
  expect((await run("find", "Ґалія")).out).toContain("Ґалія Петренко");
});

it("holds names in letters or capitals that nobody can be sure of, and proposes what is meant", async () => {
  const lines = [
    "ИИН;ФИО;Итог",
    "841014405586,00;Ќасымова Ботагґз;завершил",
    '="970925393119";="НГУЕН ВАН ТХАНЬ";="завершил"',
    "\u202A690201420677\u202C;УМАРОВ ОТАБЕК АНВАР УГЛИ;завершил",
  ];
  const file = join(folder, "letters.csv");
  writeFileSync(file, `\uFEFF${lines.join("\r\n")}`);
  const done = await run("import", file, "--course", "L-1", ...COURSE, "--yes", "--json");
  expect(JSON.parse(done.out)).toMatchObject({
    rows: [
      { outcome: "hold", codes: ["name-characters"] },
      { outcome: "hold", codes: ["name-case-unclear"] },
      { outcome: "accept" },
    ],
  });
  expect((await run("find", "690201420677")).out).toContain("Умаров Отабек Анвар угли");
  const accept = ["--accept", "name-characters", "--accept", "name-case-unclear"];
  expect((await run("review", "L-1", ...accept)).code).toBe(0);
  expect((await run("find", "841014405586")).out).toContain("Қасымова Ботагөз");
  expect((await run("find", "970925393119")).out).toContain("Нгуен Ван Тхань");
});

it("reads a strange header as told, and the next one without being told", async () => {
  const refused = await importRoster("strange-header.xlsx", "B-1");
  expect([refused.code, refused.err]).toEqual([
    1,
    expect.stringContaining('--column "B=full-name"'),
  ]);
  const columns = ["--column", "Кто=full-name", "--column", "C=iin", "--column", "Рез-т=outcome"];
  const told = await importRoster("strange-header.xlsx", "B-1", ...columns, "--json");
  expect(JSON.parse(told.out)).toMatchObject({
    columns: expect.arrayContaining([{ letter: "E", header: "Рез-т", field: "outcome" }]),
    counts: { accepted: 4, held: 0 },
  });
  const next = await importRoster("strange-header.xlsx", "B-2");
  expect(next.code).toBe(0);
  expect(next.err).toContain("Рез-т → outcome (as answered before)");
});

it("shows the answers that are remembered, and forgets them", async () => {
  const profiles = await run("roster", "profiles", "--json");
  expect(JSON.parse(profiles.out)).toEqual([
    expect.objectContaining({
      number: 1,
      answers: { B: "fullName", C: "iin", E: "outcome" },
      headerKey: expect.stringContaining("E рез т"),
    }),
  ]);
  expect((await run("roster", "profiles")).out).toContain("рез т → outcome");
  expect((await run("roster", "profiles", "drop", "2")).err).toContain("kualik roster profiles");
  expect((await run("roster", "profiles", "drop", "1")).code).toBe(0);
  expect((await run("roster", "profiles", "--json")).out.trim()).toBe("[]");
  expect((await importRoster("strange-header.xlsx", "B-3")).code).toBe(1);
});

it("takes a wrong --column for wrong usage", async () => {
  for (const column of ["Z=iin", "B=wat", "B"]) {
    expect((await importRoster("strange-header.xlsx", "C-1", "--column", column)).code).toBe(2);
  }
  const twice = ["--column", "B=iin", "--column", "C=iin"];
  expect((await importRoster("strange-header.xlsx", "C-1", ...twice)).code).toBe(2);
});

it("tells which rows the file hides", async () => {
  const { code, out, err } = await importRoster("hidden-rows.xlsx", "D-1", "--dry-run");
  expect(code).toBe(0);
  expect(out).toMatch(/Hidden rows +│ 3, 5/);
  expect(err).toContain(
    "Hidden in the file, but read: rows 3 (Төлегенов Өмір Бағдатұлы), 5 (Жүсіпова Гүлнар Ерлановна).",
  );
});

it.each(["xls", "ods"])("tells which rows are struck through in an %s", async (format) => {
  const { code, out, err } = await importRoster(`struck-rows.${format}`, "D-2", "--dry-run");
  expect(code).toBe(0);
  expect(out).toMatch(/Struck-through rows +│ 3, 5/);
  expect(err).toContain(
    "Struck through in the file, but read: rows 3 (Төлегенов Өмір Бағдатұлы), 5 (Жүсіпова Гүлнар Ерлановна).",
  );
});

it.each([
  ["koi8-r", (text: string) => iconv.encode(text, "koi8-r"), 1],
  ["maccyrillic", (text: string) => iconv.encode(text, "maccyrillic"), 1],
  ["UTF-8 cut in a letter", (text: string) => Buffer.from(text).subarray(0, -1), 2],
])("names the line where letters cannot be read: %s", async (_name, encode, line) => {
  const file = join(folder, "letters.csv");
  writeFileSync(file, encode("ФИО;ИИН;Итог\nАхметова Айгуль;841014405586;завершила"));
  const { code, err } = await run("import", file, "--course", "D-3", ...COURSE, "--yes");
  expect(code).toBe(1);
  expect(err).toContain(`The letters of letters.csv cannot be read (line ${line}).`);
});
