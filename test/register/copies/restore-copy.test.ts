import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import {
  bytesOfDatabase,
  isWholeDatabase,
  openCopy,
  type RegisterCopy,
} from "../../../src/register/copies/copy.js";
import {
  compareRegisters,
  type RestoreFacts,
  type RestoreOrder,
  restoreCopy,
} from "../../../src/register/copies/restoring.js";
import { getCourse } from "../../../src/register/courses/courses.js";
import { createSchema } from "../../../src/register/db/schema.js";
import { type Db, openSqlite } from "../../../src/register/db/sqlite.js";
import { journalHead } from "../../../src/register/journal/entries.js";
import {
  ACT,
  AIGUL,
  COURSE,
  contentOf,
  enter,
  issue,
  MADINA,
  SERGEI,
  temporaryFolder,
} from "../register-under-test.js";

const OTHER = { ...COURSE, code: "AT-2026-015", titleRu: "Терапия", titleKk: "Терапия" };
const FACTS: RestoreFacts = {
  file: "copy.db",
  sha256: "hash",
  entries: 0,
  head: "",
  documents: ["3-2026-00002"],
  annulments: [],
};

const reasonFor = (document: string) => `held ${document}`;

async function register(): Promise<{ db: Db; file: string }> {
  const file = join(temporaryFolder(), "kualik.db");
  const db = openSqlite(file, { create: true });
  onTestFinished(() => db.destroy());
  await createSchema(db);
  await enter(db, [AIGUL]);
  await issue(db);
  return { db, file };
}

async function copyOf(db: Db): Promise<RegisterCopy> {
  const copy = await openCopy(bytesOfDatabase(db), "copy.db");
  onTestFinished(() => copy.close());
  return copy;
}

async function restore(db: Db, copy: RegisterCopy, change: Partial<RestoreOrder> = {}) {
  const { hash: head } = await journalHead(db);
  const keepAside = async () => "aside.db";
  const order = { head, said: [], act: ACT, keepAside, reasonFor, ...change };
  return restoreCopy(db, copy.db, FACTS, order);
}

test("the register says what the copy says, but gives no number again", async () => {
  const { db } = await register();
  const copy = await copyOf(db);
  const before = await contentOf(db);
  await enter(db, [AIGUL, SERGEI, MADINA]);
  await issue(db);

  const { skipped, aside } = await restore(db, copy);
  expect(aside).toBe("aside.db");
  expect(skipped).toEqual([
    { kind: "advanced-training-certificate", year: 2026, from: 2, to: 2 },
    { kind: "non-completion-reference", year: 2026, from: 1, to: 1 },
  ]);
  const { journal = [], counters, ...rest } = await contentOf(db);
  const { journal: journalBefore = [], counters: _counters, ...restBefore } = before;
  expect(rest).toEqual(restBefore);
  expect(journal.slice(0, -1)).toEqual(journalBefore);
  expect(journal.at(-1)).toMatchObject({ act: "restore", id: journalBefore.length + 1 });
  const { details } = journal.at(-1) as { details: string };
  expect(JSON.parse(details)).toEqual({ ...FACTS, skipped, sequences: [], aside: "aside.db" });
  expect(isWholeDatabase(db)).toBe(true);

  await enter(db, [AIGUL, SERGEI, MADINA]);
  const numbers = (await issue(db)).map(({ number }) => number);
  expect(numbers).toEqual(["3-2026-00003", "5-2026-00002"]);
});

test("what was lost by a restoring before is not forgotten by the next one", async () => {
  const { db } = await register();
  const copy = await copyOf(db);
  await enter(db, [AIGUL, SERGEI]);
  await issue(db);
  await restore(db, copy);
  const again = await copyOf(db);
  await enter(db, [AIGUL, SERGEI]);
  await issue(db);
  const { hash: head } = await journalHead(db);
  const facts = { ...FACTS, documents: ["3-2026-00003"] };
  const keepAside = async () => "aside.db";
  await restoreCopy(db, again.db, facts, { head, said: [], act: ACT, keepAside, reasonFor });
  const entries = await db
    .selectFrom("journal")
    .select("details")
    .where("act", "=", "restore")
    .orderBy("id")
    .execute();
  expect(entries.map(({ details }) => JSON.parse(details).documents)).toEqual([
    ["3-2026-00002"],
    ["3-2026-00002", "3-2026-00003"],
  ]);
});

test("what the database itself refuses it refuses afterwards too", async () => {
  const { db } = await register();
  await restore(db, await copyOf(db));
  for (const table of ["journal", "documents"] as const) {
    await expect(db.deleteFrom(table).execute()).rejects.toThrow("are kept");
  }
  const courses = db.deleteFrom("courses").execute();
  await expect(courses).rejects.toThrow("FOREIGN KEY");
});

test("numbers that somebody knows of are passed over", async () => {
  const { db } = await register();
  const kind = "advanced-training-certificate" as const;
  const said = [
    { kind, year: 2026, next: 8 },
    { kind, year: 2026, next: 12 },
    { kind, year: 2025, next: 3 },
  ];
  const { skipped } = await restore(db, await copyOf(db), { said });
  expect(skipped).toEqual([
    { kind, year: 2026, from: 2, to: 11 },
    { kind, year: 2025, from: 1, to: 2 },
  ]);
});

test("whoever has the register open goes on with what was restored", async () => {
  const { db, file } = await register();
  const copy = await copyOf(db);
  const other = openSqlite(file);
  onTestFinished(() => other.destroy());
  await enter(other, [SERGEI], OTHER);
  expect(await other.selectFrom("courses").select("code").execute()).toHaveLength(2);
  await restore(db, copy);
  expect(await other.selectFrom("courses").select("code").execute()).toEqual([
    { code: COURSE.code },
  ]);
  await enter(other, [AIGUL, SERGEI]);
  expect((await issue(other)).map(({ number }) => number)).toEqual(["3-2026-00002"]);
  expect(isWholeDatabase(other)).toBe(true);
});

test("nothing is issued on a course that is another one, or gone, since it was read", async () => {
  const { db } = await register();
  const copy = await copyOf(db);
  await enter(db, [SERGEI], OTHER);
  const course = await getCourse(db, OTHER.code);
  await restore(db, copy);
  const gone = issue(db, COURSE.code, { course });
  await expect(gone).rejects.toMatchObject({ code: "register-changed" });
  await enter(db, [SERGEI], { ...OTHER, hours: 90 });
  const another = issue(db, COURSE.code, { course });
  await expect(another).rejects.toMatchObject({ code: "register-changed" });
  expect(await issue(db, OTHER.code)).toHaveLength(1);
});

test("a register that has changed since its difference was shown stays", async () => {
  const { db } = await register();
  const copy = await copyOf(db);
  const { hash: head } = await journalHead(db);
  await enter(db, [SERGEI], OTHER);
  const before = await contentOf(db);
  await expect(restore(db, copy, { head })).rejects.toMatchObject({ code: "register-changed" });
  expect(await contentOf(db)).toEqual(before);
});

test("where the register cannot be kept aside it stays", async () => {
  const { db } = await register();
  const copy = await copyOf(db);
  await enter(db, [SERGEI], OTHER);
  const before = await contentOf(db);
  const keepAside = async () => Promise.reject(new Error("no room"));
  await expect(restore(db, copy, { keepAside })).rejects.toThrow("no room");
  expect(await contentOf(db)).toEqual(before);
  await expect(db.deleteFrom("courses").execute()).rejects.toThrow("FOREIGN KEY");
});

test("the difference names what each has alone", async () => {
  const { db } = await register();
  const copy = await copyOf(db);
  const same = await compareRegisters(db, copy.db);
  expect(same.journal).toEqual({
    present: copy.entries,
    copy: copy.entries,
    common: copy.entries,
  });
  await enter(db, [SERGEI, MADINA], OTHER);
  await issue(db, OTHER.code);
  const { journal, ...rest } = await compareRegisters(db, copy.db);
  expect(rest).toEqual({
    documents: { present: ["3-2026-00002", "5-2026-00001"], copy: [] },
    annulments: { present: [], copy: [] },
    courses: { present: [OTHER.code], copy: [] },
    trainees: { present: 2, copy: 0 },
  });
  expect(journal.common).toBe(copy.entries);
  expect(journal.present).toBeGreaterThan(copy.entries);

  await enter(copy.db, [MADINA], { ...OTHER, code: "AT-2026-016" });
  const parted = await compareRegisters(db, copy.db);
  expect(parted.courses).toEqual({ present: [OTHER.code], copy: ["AT-2026-016"] });
  expect(parted.journal.common).toBe(copy.entries);
});
