import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { newRegister, type Run, withFolder } from "./kualik.js";
import { atTerminal, ENTER, ESC } from "./terminal.js";

const TITLE = [
  "Повышение квалификации",
  "Тема: «Инфекционный контроль»",
  "Период: 02.03.2026 – 13.03.2026",
  "Объём: 60 часов",
];
const list = (code: string, ...people: string[]) =>
  [...TITLE, `Шифр курса: ${code}`, "ФИО;ИИН;Итог", ...people].join("\n");

interface Entry {
  folder: string;
  register: string;
  run: (...args: string[]) => Promise<Run>;
}

/** A folder with two rosters, one that is none, and what is no roster by its name. */
async function withRosters(work: (entry: Entry) => Promise<void>): Promise<void> {
  await withFolder(async (home) => {
    const register = join(home, "register");
    const run = await newRegister(register);
    const folder = join(home, "my rosters");
    mkdirSync(folder);
    writeFileSync(join(folder, "10.csv"), list("B-2", "Ким Сергей;970925393119;зачет"));
    writeFileSync(join(folder, "2.csv"), list("A-1", "Ахметова Айгүл;841014405586;85%"));
    writeFileSync(join(folder, "3.xlsx"), "%PDF-1.7");
    writeFileSync(join(folder, "read me.md"), "#");
    writeFileSync(join(folder, "~$10.xlsx"), "");
    await work({ folder, register, run });
  });
}

const courses = async (run: Entry["run"]) =>
  JSON.parse((await run("courses", "--json")).out).map(({ code }: { code: string }) => code);

describe("several rosters", () => {
  it("of a folder are offered together where a roster is chosen", () =>
    withRosters(async ({ folder, register }) => {
      const left = await atTerminal(
        ["import", "--register", register],
        [
          ["Enter", "rosters"],
          ["❯ my rosters", ESC],
        ],
        { cwd: join(folder, "..") },
      );
      expect(left.code, left.err).toBe(1);
    }));

  it("of a folder are entered one after the other, and one that fails stops none", () =>
    withRosters(async ({ folder, run }) => {
      const made = await run("import", folder, "--yes", "--json");
      expect(made.code).toBe(1);
      expect(
        JSON.parse(made.out).map(({ file, error, counts }: Record<string, unknown>) => [
          file,
          error ?? counts,
        ]),
      ).toEqual([
        ["2.csv", { accepted: 0, held: 1 }],
        ["3.xlsx", "roster-not-workbook"],
        ["10.csv", { accepted: 1, held: 0 }],
      ]);
      expect(made.err).toContain("— 2 of 3: 3.xlsx —");
      expect(made.err).toContain("Files: 3, entered: 2.");
      expect(await courses(run)).toEqual(["A-1", "B-2"]);
    }));

  it("take no option that could be right of one only", () =>
    withRosters(async ({ folder, run }) => {
      const files = [join(folder, "2.csv"), join(folder, "10.csv")];
      const made = await run("import", ...files, "--course", "A-1", "--hours", "60", "--yes");
      expect([made.code, made.err]).toEqual([2, expect.stringContaining("--course, --hours")]);
      expect(await courses(run)).toEqual([]);
    }));

  it("ask about each, and go on where one is left or not agreed to", () =>
    withRosters(async ({ folder, register }) => {
      const files = ["2.csv", "10.csv", "2.csv"].map((name) => join(folder, name));
      const made = await atTerminal(
        ["import", ...files],
        [
          ["— 1 of 2: 2.csv —", ""],
          ["Enter", ESC],
          ["— 2 of 2: 10.csv —", ""],
          ["Enter", ENTER],
        ],
        { env: { KUALIK_REGISTER: register } },
      );
      expect(made.code).toBe(0);
      expect(made.err).toContain("Files: 2, entered: 1.");
    }));

  it("are told to be issued only where somebody is accepted, also for a group's request", () =>
    withRosters(async ({ folder, run }) => {
      const asked = ["--channel", "portal", "--group", "--name", "Поликлиника", "--json"];
      const { out } = await run("request", "open", ...asked);
      const { request } = JSON.parse(out);
      const held = await run("import", join(folder, "2.csv"), "--yes", "--request", request);
      expect(held.err).toContain("kualik review A-1");
      expect(held.err).toContain(`belongs to the request ${request}`);
      expect(held.err).not.toContain("kualik issue");
    }));

  it("are one where a path comes in pieces, and none where a folder has none", () =>
    withRosters(async ({ folder, register, run }) => {
      const pieces = join(folder, "10.csv").split(" ");
      expect(pieces.length).toBeGreaterThan(1);
      const made = await run("import", ...pieces, "--yes", "--json");
      expect(JSON.parse(made.out).counts).toEqual({ accepted: 1, held: 0 });
      const none = await run("import", join(register, "backups"), "--yes");
      expect([none.code, none.err]).toEqual([1, expect.stringContaining("no roster here")]);
    }));
});
