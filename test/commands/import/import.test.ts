import { chmodSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { beforeEach, describe, expect, onTestFinished, test, vi } from "vitest";
import type { Context } from "../../../src/cli/context.js";
import { importCommand } from "../../../src/commands/import/import.js";
import { loadTranslate } from "../../../src/language/translate.js";
import { openRegister } from "../../../src/register/db/open-register.js";
import { REGISTER_FILE, readRegisterFolder } from "../../../src/register/db/register-folder.js";
import { AIGUL, COURSE, temporaryFolder } from "../../register/register-under-test.js";
import { runCommand } from "../../work/session.js";

const OPTIONS = {
  course: COURSE.code,
  kind: COURSE.kind,
  titleRu: COURSE.titleRu,
  hours: 60,
  start: COURSE.start,
  end: COURSE.end,
};

let folder: string;

beforeEach(async () => {
  folder = temporaryFolder();
  writeFileSync(join(folder, REGISTER_FILE), '{"database":"kualik.db"}', { mode: 0o600 });
  writeFileSync(join(folder, "list.csv"), `ФИО;ИИН;Итог\n${AIGUL.fullName};${AIGUL.iin};завершила`);
  await (await openRegister(readRegisterFolder(folder), { create: true })).close();
  chmodSync(join(folder, "kualik.db"), 0o600);
});

/** Runs the command; somebody else says `sql` after the roster was shown, before it is entered. */
async function importWhile(sql: string, { yes = true } = {}): Promise<number> {
  let left = sql;
  const context: Context = {
    t: await loadTranslate("en"),
    screen: {
      data: () => {},
      say: () => {
        say(left);
        left = "";
      },
      redraw: () => {},
      interactive: !yes,
      animated: false,
      columns: 100,
    },
    now: () => new Date("2026-03-16T04:05:06.789Z"),
    operator: "aigul",
    cwd: folder,
    computer: { platform: "linux", env: {} },
    signals: { on: () => {}, off: () => {} },
    registerName: folder,
  };
  return runCommand(importCommand, context, {
    rosters: ["list.csv"],
    ...OPTIONS,
    ...(yes ? { yes } : {}),
  });
}

/** As another process does. */
function say(sql: string): void {
  const database = new Database(join(folder, "kualik.db"));
  database.exec(sql);
  database.close();
}

function rows(table: string): unknown[] {
  const database = new Database(join(folder, "kualik.db"), { readonly: true });
  const all = database.prepare(`select * from ${table}`).all();
  database.close();
  return all;
}

describe("what was shown is what is entered", () => {
  test("where nobody changed the register meanwhile", async () => {
    expect(await importWhile("")).toBe(0);
    expect(rows("enrolments")).toHaveLength(1);
  });

  test("where a change meanwhile has nothing to do with the roster", async () => {
    expect(await importWhile("insert into settings (key, value) values ('a', 'b')")).toBe(0);
    expect(rows("enrolments")).toHaveLength(1);
  });

  const NAMESAKE = `insert into trainees (identityKey, iin, fullNameKk, fullNameRu, nameKey)
    values ('iin:${AIGUL.iin}', '${AIGUL.iin}', 'Ким Нина', 'Ким Нина', 'kim nina')`;

  test("or nothing is, where the roster would now be decided otherwise", async () => {
    vi.doMock("../../../src/cli/ask.js", () => ({ askConsent: async () => true }));
    onTestFinished(() => vi.doUnmock("../../../src/cli/ask.js"));
    const importing = importWhile(NAMESAKE, { yes: false });
    await expect(importing).rejects.toMatchObject({ code: "register-changed" });
    expect([rows("enrolments"), rows("held_rows")]).toEqual([[], []]);
  });

  test("where nobody is asked, it is decided anew", async () => {
    expect(await importWhile(NAMESAKE)).toBe(0);
    expect(rows("enrolments")).toEqual([]);
    expect(rows("held_rows")).toHaveLength(1);
  });
});
