import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import type { Command } from "commander";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadTranslate } from "../../src/language/translate.js";
import { createProgram } from "../../src/program.js";
import { fixture, newRegister, type Run } from "./kualik.js";

const COURSE = "AT-2026-016";
const AGAIN = "AT-2026-017";
const FLAGS =
  "--kind advanced-training --hours 120 --start 2026-03-02 --end 2026-03-13 --title-ru Тема".split(
    " ",
  );
const MESSY = [fixture("at-2026-016-messy.xlsx"), "--course", COURSE, ...FLAGS];
/** A number in a column that is not known, and in a line that is left out. */
const OTHERS = [
  "ФИО;ИИН;Удостоверение;Итог;Заметка",
  "Иванова Анна;970925393119;;зачет;970925393119",
  "Smith John;;паспорт GBR 533380006;зачет;",
  "Куратор ____ 970925393119",
];
const BEFORE = ["ФИО;ИИН;Удостоверение;Итог", "Петрова Мария;970925393119;;зачет"];

let folder: string;
let run: (...args: string[]) => Promise<Run>;
let issued: Run;
/** What nobody is to see in a list, whatever list it is. */
let hidden: string[];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "kualik-sees-"));
  const register = join(folder, "register");
  run = await newRegister(register);
  writeFileSync(join(folder, "before.csv"), BEFORE.join("\n"));
  writeFileSync(join(folder, "others.csv"), OTHERS.join("\n"));
  const before = ["--course", "AT-1", ...FLAGS, "--yes"];
  for (const args of [
    ["import", join(folder, "before.csv"), ...before],
    ["import", ...MESSY, "--yes"],
    ["import", join(folder, "others.csv"), "--course", AGAIN, ...FLAGS, "--yes"],
  ]) {
    const { code, err } = await run(...args);
    if (code !== 0) throw new Error(err);
  }
  issued = await run("issue", COURSE, "--date", "2026-03-16", "--json");
  hidden = identitiesIn(join(register, "kualik.db"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Numbers of everybody who is in the register or held. */
function identitiesIn(file: string): string[] {
  const db = new Database(file, { readonly: true });
  const known = db.prepare("select iin, identityDocument from trainees").raw().all();
  const held = db.prepare("select cells from held_rows").pluck().all() as string[];
  db.close();
  const texts = [...(known as (string | null)[][]).flat(), ...held].filter((text) => text !== null);
  const numbers = texts.flatMap((text) => text.match(/\d{8,}/g) ?? []);
  return [...new Set(numbers)];
}

function seen({ out, err }: Run): string[] {
  // A number may be wrapped within a table's cell.
  const text = (out + err).replace(/[\s│]/g, "");
  return hidden.filter((number) => text.includes(number));
}

/** Every command that can be run without being told about what, as in `journal` or `templates list`. */
function listCommands(command: Command, above: readonly string[] = []): string[][] {
  return command.commands.flatMap((one) => {
    const name = [...above, one.name()];
    const isWhole = one.registeredArguments.every(({ required }) => !required);
    const isSet = one.options.some(({ mandatory }) => mandatory);
    return [...(isWhole && !isSet ? [name] : []), ...listCommands(one, name)];
  });
}

const program = await createProgram(await loadTranslate("en"), async () => {}, null, "0");
const PLAIN = listCommands(program).filter(([name]) => name !== "init" && name !== "help");
const LISTS = [
  ...PLAIN,
  ["find", "а"],
  ["import", ...MESSY, "--dry-run"],
  ["issue", AGAIN, "--dry-run"],
  ["issue", COURSE],
];
const WITH_IDENTITIES = [
  ["find", "а"],
  ["journal", "--json"],
  ["check"],
  ["check", "--json"],
  ["review", "--json"],
  ["find", "а", "--json"],
];

describe("numbers of people in lists", () => {
  it("are there to be seen, and in several lists to be run", () => {
    expect(hidden.length).toBeGreaterThan(20);
    expect(hidden).toContain("533380006");
    expect(PLAIN.length).toBeGreaterThan(6);
    expect(issued.code).toBe(0);
    expect(seen(issued)).toEqual([]);
  });

  it.each(LISTS.map((args) => [args.join(" "), args] as const))(
    "are hidden: %s",
    async (_, args) => {
      expect(seen(await run(...args))).toEqual([]);
      expect(seen(await run(...args, "--json"))).toEqual([]);
    },
  );

  it.each([["before.csv"], ["others.csv"]])("are hidden in the preview of %s", async (file) => {
    const preview = ["import", join(folder, file), "--course", "AT-3", ...FLAGS, "--dry-run"];
    const { out, err } = await run(...preview);
    expect(out + err).toContain("Петрова");
    expect(seen({ code: 0, out, err })).toEqual([]);
    expect(seen(await run(...preview, "--full"))).not.toEqual([]);
  });

  it.each(WITH_IDENTITIES.map((args) => [args.join(" "), args] as const))(
    "are shown when asked for: %s",
    async (_, args) => {
      expect(seen(await run(...args, "--full"))).not.toEqual([]);
    },
  );

  it("are whole where one person is looked at", async () => {
    for (const words of [["John"], ["John", "--json"], ["970925393119"]]) {
      expect(seen(await run("find", ...words)).length).toBe(1);
    }
    const [one] = JSON.parse((await run("find", "John", "--json")).out);
    expect(one.identityDocument).toBe("паспорт GBR 533380006");
  });

  it("are whole in the journal that is exported, which is the legal record", async () => {
    const file = join(folder, "journal.csv");
    expect(seen(await run("journal", "export", file))).toEqual([]);
    expect(readdirSync(folder)).toContain("journal.csv");
  });
});

describe("errors", () => {
  it.each([
    ["courses", "drop", COURSE, "--person", "970925393119", "--reason", "970925393119"],
    ["trainees", "set", "970925393110", "--name-ru", "Ким 970925393119", "--reason", "x"],
    ["review", COURSE, "--set", "2:970925393119=970925393119"],
    ["issue", AGAIN, "--date", "2026-01-01"],
    ["import", "no-such-file.xlsx"],
    ["blanks", "spoil", "970925393119", "--reason", "970925393119"],
    ["blanks", "use", "970925393119", "--blank", "970925393119"],
    ["courses", "drop", AGAIN, "--row", "999", "--reason", "x"],
  ])("hold nobody's number, with --debug neither: %s %s", async (...args) => {
    const failed = await run(...args, "--debug");
    expect(failed.code).not.toBe(0);
    expect(seen(failed)).toEqual([]);
  });
});
