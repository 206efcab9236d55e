import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { createSchema } from "../../src/register/db/schema.js";
import { atOneMoment, type Db, openSqlite } from "../../src/register/db/sqlite.js";
import { addJournalEntry, journalHead } from "../../src/register/journal/entries.js";
import { ACT, temporaryFolder } from "./register-under-test.js";

const enter = (db: Db) => addJournalEntry(db, ACT, "export", "journal");

test("what is read is of one moment, while others go on writing", async () => {
  const file = join(temporaryFolder(), "kualik.db");
  const db = openSqlite(file, { create: true });
  await createSchema(db);
  const other = openSqlite(file);
  onTestFinished(async () => {
    await other.destroy();
    await db.destroy();
  });
  await enter(db);
  const seen = await atOneMoment(db, async (moment) => {
    const before = await journalHead(moment);
    await enter(other);
    return [before, await journalHead(moment)];
  });
  expect(seen[1]).toEqual(seen[0]);
  expect((await journalHead(db)).id).toBe((seen[0]?.id ?? 0) + 1);
});

test("the register is free again after a failure", async () => {
  const db = openSqlite(":memory:", { create: true });
  onTestFinished(() => db.destroy());
  await createSchema(db);
  const failing = atOneMoment(db, async () => {
    throw new Error("stumbled");
  });
  await expect(failing).rejects.toThrow("stumbled");
  expect(await enter(db)).toBeGreaterThan(0);
});
