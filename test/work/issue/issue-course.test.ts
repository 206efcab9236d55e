import { hash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { expect, test } from "vitest";
import { inRegister } from "../../../src/cli/command.js";
import type { Context } from "../../../src/cli/context.js";
import { importCommand } from "../../../src/commands/import/import.js";
import { init } from "../../../src/commands/init.js";
import { loadTranslate } from "../../../src/language/translate.js";
import { issueCourse } from "../../../src/work/issue/issue-course.js";
import type { Office } from "../../../src/work/print/make-pdfs.js";
import { fixture } from "../../e2e/kualik.js";
import { temporaryFolder } from "../../register/register-under-test.js";
import { contentOf } from "../../torture/faults.js";
import { runCommand } from "../session.js";

const CENTRE = {
  nameRu: "Центр",
  cityRu: "Астана",
  headNameRu: "А. Б. Серикова",
  headPositionRu: "Руководитель",
};
const OFFICE: Office = {
  computer: { platform: "linux", env: {} },
  untilStopped: (work) => work(new AbortController().signal),
};
const CODE = "AT-2026-014";

/** Issues a course ahead of its date; somebody else says `sql` when that is warned about. */
async function issueWhile(
  sql: string,
  { interactive = false } = {},
): Promise<{ root: string; issuing: Promise<unknown> }> {
  const root = join(temporaryFolder(), "register");
  let left = "";
  const context: Context = {
    t: await loadTranslate("en"),
    screen: {
      data: () => {},
      say: () => {
        const database = new Database(join(root, "kualik.db"));
        database.exec(left);
        database.close();
        left = "";
      },
      redraw: () => {},
      interactive,
      animated: false,
      columns: 100,
    },
    now: () => new Date("2026-02-14T04:05:06.789Z"),
    operator: "aigul",
    cwd: root,
    computer: { platform: "linux", env: {} },
    signals: { on: () => {}, off: () => {} },
    registerName: root,
  };
  const silent = { ...context, screen: { ...context.screen, say: () => {}, interactive: false } };
  await runCommand(init, silent, { folder: root, ...CENTRE, yes: true });
  const roster = fixture("at-2026-014-cardiology.xlsx");
  await runCommand(importCommand, silent, { roster, course: CODE, yes: true });
  left = sql;
  const issuing = inRegister(context, {}, (session) =>
    issueCourse(session, OFFICE, { course: CODE, date: "2026-02-16" }, async () => true),
  );
  return { root, issuing };
}

test("a change meanwhile that has nothing to do with the course does not matter", async () => {
  const { root, issuing } = await issueWhile("insert into settings (key, value) values ('a', 'b')");
  expect(await issuing).not.toBeNull();
  expect(contentOf(root).numbers).not.toEqual([]);
});

const CHANGES: [what: string, sql: string][] = [
  ["the course", "update courses set titleRu = 'Другая тема'"],
  [
    "who is held",
    `insert into held_rows (courseId, rosterId, row, cells, problems)
      values (1, 1, 99, '{"fullName": {"text": "Ким Нина", "column": "B"}}', '[]')`,
  ],
];

test.each(CHANGES)(
  "where %s has changed since somebody was asked, no number is taken",
  async (_what, sql) => {
    const { root, issuing } = await issueWhile(sql, { interactive: true });
    await expect(issuing).rejects.toMatchObject({ code: "register-changed" });
    expect(contentOf(root).numbers).toEqual([]);
    expect(readdirSync(join(root, "issued"), { recursive: true })).toEqual(["2026"]);
  },
);

test.each(CHANGES)(
  "where %s has changed and nobody was asked, it is decided anew",
  async (_what, sql) => {
    const { root, issuing } = await issueWhile(sql);
    expect(await issuing).toMatchObject({ batch: { id: 1 } });
    expect(contentOf(root).numbers).not.toEqual([]);
  },
);

test("the documents name the centre as it is when their numbers are taken", async () => {
  const { root, issuing } = await issueWhile(
    `update settings set value = replace(value, 'А. Б. Серикова', 'Г. Д. Ахметов')`,
    { interactive: true },
  );
  await issuing;
  const database = new Database(join(root, "kualik.db"));
  const batches = database.prepare("select fieldValues from batches").all();
  const documents = database.prepare("select file, sha256 from documents").all();
  database.close();
  expect(JSON.stringify(batches)).toContain("Г. Д. Ахметов");
  for (const { file, sha256 } of documents as { file: string; sha256: string }[]) {
    expect(hash("sha256", readFileSync(join(root, file)))).toBe(sha256);
  }
});

test("where somebody has joined the course meanwhile, they get no document that nobody decided on", async () => {
  const { root, issuing } = await issueWhile(
    `insert into trainees (identityKey, iin, fullNameKk, fullNameRu, nameKey)
      values ('iin:1', '1', 'Ким Нина', 'Ким Нина', 'ким нина');
    insert into enrolments (courseId, rosterId, traineeId, row, fullNameKk, fullNameRu, nameKey, outcome)
      values (1, 1, last_insert_rowid(), 99, 'Ким Нина', 'Ким Нина', 'ким нина', 'completed')`,
  );
  expect(await issuing).toMatchObject({ batch: { id: 1 } });
  expect(contentOf(root).tables.enrolments).toBe(contentOf(root).numbers.length + 1);
});
