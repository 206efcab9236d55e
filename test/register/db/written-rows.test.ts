import { expect, test } from "vitest";
import { replaceContent, withoutReferences } from "../../../src/register/copies/copy.js";
import type { Db } from "../../../src/register/db/sqlite.js";
import { addJournalEntry } from "../../../src/register/journal/entries.js";
import { ACT, AIGUL, enter, MADINA, memoryRegister, SERGEI } from "../register-under-test.js";

const rename = (db: Db) => db.updateTable("operators").set({ name: "другое" }).execute();
const name = (db: Db) =>
  db.insertInto("operators").values({ osUser: "aigul", name: "Ахметова" }).execute();
const states = (db: Db) => db.selectFrom("row_states").selectAll().orderBy("id").execute();

test("a row that no entry of the journal tells of cannot be written", async () => {
  const db = await memoryRegister();
  const writing = db.transaction().execute(async (transaction) => {
    await addJournalEntry(transaction, ACT, "operators", "aigul");
    await name(transaction);
  });
  await expect(writing).rejects.toThrow("operators were written without an entry of the journal");
  expect(await db.selectFrom("operators").selectAll().execute()).toEqual([]);
  expect(await db.selectFrom("journal").selectAll().execute()).toEqual([]);
});

test("what was written outside of a transaction is sealed by no later act", async () => {
  const db = await memoryRegister();
  await enter(db, [AIGUL]);
  const before = await states(db);
  await name(db);
  await rename(db);
  await addJournalEntry(db, ACT, "settings", "centre");
  expect(await states(db)).toEqual(before);
});

test("rows next to one another are sealed together, and one that is gone says so", async () => {
  const db = await memoryRegister();
  await enter(db, [AIGUL, SERGEI, MADINA]);
  const ofPeople = (await states(db)).filter(({ tableName }) => tableName === "trainees");
  expect(ofPeople).toMatchObject([{ first: 1, last: 3 }]);
  expect(ofPeople[0]?.states).toMatch(/^[\da-f]{32} [\da-f]{32} [\da-f]{32}$/);
  await db.transaction().execute(async (transaction) => {
    await transaction.deleteFrom("enrolments").where("id", "=", 2).execute();
    await addJournalEntry(transaction, ACT, "drop", "AT-2026-014");
  });
  expect((await states(db)).at(-1)).toMatchObject({
    tableName: "enrolments",
    first: 2,
    last: 2,
    states: "-".repeat(32),
  });
});

test("a register whose content was replaced is watched again", async () => {
  const [db, copy] = [await memoryRegister(), await memoryRegister()];
  await enter(db, [AIGUL]);
  await enter(copy, [SERGEI]);
  await withoutReferences(db, () => db.transaction().execute(async () => replaceContent(db, copy)));
  const writing = db.transaction().execute(name);
  await expect(writing).rejects.toThrow("without an entry of the journal");
});
