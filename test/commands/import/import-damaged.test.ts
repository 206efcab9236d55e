import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Context } from "../../../src/cli/context.js";
import { renderError } from "../../../src/cli/render-error.js";
import { importCommand } from "../../../src/commands/import/import.js";
import { init } from "../../../src/commands/init.js";
import { LANGUAGES, loadTranslate } from "../../../src/language/translate.js";
import { UserError } from "../../../src/model/errors.js";
import { openSqlite, versionOfOthers } from "../../../src/register/db/sqlite.js";
import { temporaryFolder } from "../../register/register-under-test.js";
import { damagedFiles } from "../../roster/damage.js";
import { runCommand } from "../../work/session.js";

const ROSTERS = [
  "at-2026-014-cardiology.xlsx",
  "at-2026-014-cardiology.ods",
  "at-2026-014-cardiology.xls",
  "cc-2026-003-nursing.csv",
  "at-2026-015-paediatrics-1251.txt",
];
const CENTRE = {
  nameRu: "Центр",
  cityRu: "Астана",
  headNameRu: "А. Б. Серикова",
  headPositionRu: "Руководитель",
};
const COURSE = {
  kind: "advanced-training",
  titleRu: "Тема",
  hours: 72,
  start: "2026-03-02",
  end: "2026-03-13",
} as const;
const TRACE = /\bat .+:\d+:\d+|undefined|\[object|\bError\b/;

async function silentContext(root: string): Promise<Context> {
  const silent = { data: () => {}, say: () => {} };
  return {
    t: await loadTranslate("ru"),
    screen: { ...silent, redraw: () => {}, interactive: false, animated: false, columns: 100 },
    now: () => new Date("2026-03-16T04:05:06.789Z"),
    operator: "aigul",
    computer: { platform: "linux", env: {} },
    cwd: root,
    signals: { on: () => {}, off: () => {} },
    registerName: root,
  };
}

test.each(ROSTERS)(
  "damaged copies of %s are entered, or refused with words and without a trace",
  async (name) => {
    const root = join(temporaryFolder(), "register");
    const context = await silentContext(root);
    await runCommand(init, context, { folder: root, ...CENTRE, yes: true });
    const db = openSqlite(join(root, "kualik.db"));
    const translations = await Promise.all(LANGUAGES.map((language) => loadTranslate(language)));
    const path = join(root, "..", `damaged-${name}`);
    let refused = 0;
    for (const [index, { way, bytes }] of damagedFiles(name, 100).entries()) {
      writeFileSync(path, bytes);
      const before = await versionOfOthers(db);
      try {
        await runCommand(importCommand, context, {
          rosters: [path],
          ...COURSE,
          course: `AT-${index}`,
          titleRu: `Тема ${index}`,
          yes: true,
        });
      } catch (error) {
        refused += 1;
        if (!(error instanceof UserError)) throw error;
        for (const t of translations) expect(renderError(error, t), way).not.toMatch(TRACE);
        expect(await versionOfOthers(db), `${way}: the register is changed`).toBe(before);
      }
    }
    await db.destroy();
    expect(refused).toBeGreaterThan(0);
  },
);
