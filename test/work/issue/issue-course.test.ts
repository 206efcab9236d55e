import { hash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { inRegister } from "../../../src/cli/command.js";
import type { Context } from "../../../src/cli/context.js";
import { importCommand } from "../../../src/commands/import/import.js";
import { init } from "../../../src/commands/init.js";
import { loadTranslate } from "../../../src/language/translate.js";
import { type ErrorCode, UserError } from "../../../src/model/errors.js";
import { changeCentre, readCentre, saveCentre } from "../../../src/register/centre/settings.js";
import { openRegister } from "../../../src/register/db/open-register.js";
import { readRegisterFolder } from "../../../src/register/db/register-folder.js";
import type { Db } from "../../../src/register/db/sqlite.js";
import { addJournalEntry } from "../../../src/register/journal/entries.js";
import { issueCourse } from "../../../src/work/issue/issue-course.js";
import type { Office } from "../../../src/work/print/make-pdfs.js";
import { decidingAnew } from "../../../src/work/session.js";
import { fixture } from "../../e2e/kualik.js";
import { ACT, temporaryFolder } from "../../register/register-under-test.js";
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
const NOW = "2026-02-14T04:05:06.789Z";

const yes = async () => true;

/**
 * Issues a course ahead of its date; somebody else writes something when that is asked about.
 *
 * @param before whether it is written before the command begins
 * @param interactive whether somebody is asked
 */
async function issueWhile(
  write: (db: Db) => Promise<unknown>,
  { before = false, interactive = true } = {},
): Promise<{ root: string; issuing: Promise<unknown> }> {
  const root = join(temporaryFolder(), "register");
  const context: Context = {
    t: await loadTranslate("en"),
    screen: {
      data: () => {},
      say: () => {},
      redraw: () => {},
      interactive,
      animated: false,
      columns: 100,
    },
    now: () => new Date(NOW),
    operator: "aigul",
    cwd: root,
    computer: { platform: "linux", env: {} },
    signals: { on: () => {}, off: () => {} },
    registerName: root,
  };
  await runCommand(init, context, { folder: root, ...CENTRE, yes: true });
  const roster = fixture("at-2026-014-cardiology.xlsx");
  await runCommand(importCommand, context, { rosters: [roster], course: CODE, yes: true });
  const meanwhile = async () => {
    const { db, close } = await openRegister(readRegisterFolder(root));
    await write(db);
    await close();
    return true;
  };
  if (before) await meanwhile();
  const issuing = inRegister(context, {}, (session) =>
    issueCourse(session, OFFICE, { course: CODE, date: "2026-02-16" }, before ? yes : meanwhile),
  );
  return { root, issuing };
}

/** Writes as the program does, with an entry of the journal. */
const asAnAct = (write: (db: Db) => Promise<unknown>) => (db: Db) =>
  db.transaction().execute(async (transaction) => {
    await write(transaction);
    await addJournalEntry(transaction, { ...ACT, at: NOW }, "import", CODE);
  });

const changeTopic = (db: Db) => db.updateTable("courses").set({ titleRu: "Другая тема" }).execute();

const holdSomebody = (db: Db) => {
  const row = { courseId: 1, rosterId: 1, row: 99, problems: "[]" };
  const cells = '{"fullName": {"text": "Ким Нина", "column": "B"}}';
  return db
    .insertInto("held_rows")
    .values({ ...row, cells })
    .execute();
};

function changed(table: "enrolments" | "trainees" | "courses", values: object) {
  return (db: Db) =>
    db
      .updateTable(table as "courses")
      .set(values)
      .where("id", "=", 1)
      .execute();
}

async function addSomebody(db: Db) {
  const names = { fullNameKk: "Ким Нина", fullNameRu: "Ким Нина", nameKey: "ким нина" };
  const { id: traineeId } = await db
    .insertInto("trainees")
    .values({ ...names, identityKey: "iin:1", iin: "1" })
    .returning("id")
    .executeTakeFirstOrThrow();
  const place = { courseId: 1, rosterId: 1, row: 99, traineeId, outcome: "completed" as const };
  await db
    .insertInto("enrolments")
    .values({ ...place, ...names })
    .execute();
}

test("a change meanwhile that has nothing to do with the course does not matter", async () => {
  const { root, issuing } = await issueWhile((db) =>
    db.insertInto("settings").values({ key: "a", value: "b" }).execute(),
  );
  expect(await issuing).not.toBeNull();
  expect(contentOf(root).numbers).not.toEqual([]);
});

test.each([
  ["the course has changed", "register-changed", asAnAct(changeTopic)],
  ["who is held has changed", "register-changed", asAnAct(holdSomebody)],
  ["the course was changed past Kualik", "changed-outside", changeTopic],
  ["somebody was held past Kualik", "changed-outside", holdSomebody],
  ["somebody was added past Kualik", "changed-outside", addSomebody],
  [
    "somebody completed past Kualik",
    "changed-outside",
    changed("enrolments", { outcome: "not-completed" }),
  ],
  [
    "hours were changed past Kualik",
    "changed-outside",
    changed("enrolments", { hoursAttended: 59 }),
  ],
  [
    "a name was changed past Kualik",
    "changed-outside",
    changed("trainees", { fullNameRu: "Ким Н." }),
  ],
  [
    "the centre's name was changed past Kualik",
    "source-changed-outside",
    async (db: Db) => saveCentre(db, { ...(await readCentre(db)), headNameRu: "Г. Д. Ахметов" }),
  ],
  ["a date was changed past Kualik", "changed-outside", changed("courses", { end: "2026-02-15" })],
])("where %s meanwhile, no number is taken", async (_what, code, write) => {
  const { root, issuing } = await issueWhile(write);
  await expect(issuing).rejects.toMatchObject({ code });
  expect(contentOf(root).numbers).toEqual([]);
  expect(readdirSync(join(root, "issued"), { recursive: true })).toEqual(["2026"]);
});

test("what was changed past Kualik before is printed no more than what is meanwhile", async () => {
  const { root, issuing } = await issueWhile(changed("trainees", { fullNameRu: "Ким Н." }), {
    before: true,
  });
  const params = { course: CODE, record: "trainees 1" };
  await expect(issuing).rejects.toMatchObject({ code: "changed-outside", params });
  expect(contentOf(root).numbers).toEqual([]);
});

test("where somebody has joined the course meanwhile, they get no document that nobody decided on", async () => {
  const { root, issuing } = await issueWhile(asAnAct(addSomebody));
  expect(await issuing).toMatchObject({ batch: { id: 1 } });
  expect(contentOf(root).tables.enrolments).toBe(contentOf(root).numbers.length + 1);
});

test("the documents name the centre as it is when their numbers are taken", async () => {
  const { root, issuing } = await issueWhile((db) =>
    db.transaction().execute(async (transaction) => {
      const before = await readCentre(transaction);
      const now = { ...before, headNameRu: "Г. Д. Ахметов" };
      await changeCentre(transaction, before, now, { ...ACT, at: NOW });
    }),
  );
  expect(await issuing).toMatchObject({ batch: { id: 1 } });
  const { db, close } = await openRegister(readRegisterFolder(root));
  const batches = await db.selectFrom("batches").select("fieldValues").execute();
  const documents = await db.selectFrom("documents").select(["file", "sha256"]).execute();
  await close();
  expect(JSON.stringify(batches)).toContain("Г.\u00a0Д.\u00a0Ахметов");
  for (const { file, sha256 } of documents) {
    expect(hash("sha256", readFileSync(join(root, file)))).toBe(sha256);
  }
});

test.each([
  ["is decided anew where nobody has seen it", false, "done at 3"],
  ["is refused where somebody has", true, "register-changed"],
])("what others have changed meanwhile %s", async (_what, hasSeen, outcome) => {
  const work = async (tries: number) => {
    if (tries < 3) throw new UserError("register-changed");
    return `done at ${tries}`;
  };
  const done = decidingAnew(hasSeen, work).catch((error: UserError) => error.code);
  expect(await done).toBe(outcome);
});

test("what goes on being changed is refused in the end, and anything else at once", async () => {
  let tries = 0;
  const failing = (code: ErrorCode) =>
    decidingAnew(false, async () => {
      tries += 1;
      throw new UserError(code);
    });
  await expect(failing("register-changed")).rejects.toMatchObject({ code: "register-changed" });
  await expect(failing("reason-missing")).rejects.toMatchObject({ code: "reason-missing" });
  expect(tries).toBe(6);
});
