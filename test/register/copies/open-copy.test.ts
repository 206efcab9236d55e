import { readFileSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { sql } from "kysely";
import { describe, expect, test } from "vitest";
import { bytesOfDatabase, databaseBytes, openCopy } from "../../../src/register/copies/copy.js";
import { createSchema } from "../../../src/register/db/schema.js";
import { type Db, openSqlite } from "../../../src/register/db/sqlite.js";
import { journalHead } from "../../../src/register/journal/entries.js";
import {
  AIGUL,
  contentOf,
  enter,
  issue,
  memoryRegister,
  SERGEI,
  temporaryFolder,
} from "../register-under-test.js";

async function filled(db: Db): Promise<Db> {
  await enter(db, [AIGUL, SERGEI]);
  await issue(db);
  return db;
}

test("a copy has everything, and tells how much", async () => {
  const db = await filled(await memoryRegister());
  const copy = await openCopy(bytesOfDatabase(db), "copy.db");
  expect(await contentOf(copy.db)).toEqual(await contentOf(db));
  const head = await journalHead(db);
  expect(copy).toMatchObject({ entries: head.id, documents: 2, head: head.hash });
  await copy.close();
});

test("a copy of a file has what is only in the log so far, and needs no log itself", async () => {
  const file = join(temporaryFolder(), "kualik.db");
  const db = openSqlite(file, { create: true });
  await createSchema(db);
  await filled(db);
  const bytes = databaseBytes(file);
  expect([...bytes.subarray(18, 20)]).toEqual([1, 1]);
  const copy = await openCopy(bytes, "copy.db");
  expect(await contentOf(copy.db)).toEqual(await contentOf(db));
  await copy.close();
  await db.destroy();
});

test("a database's own file, which says that it has a log, is read too", async () => {
  const file = join(temporaryFolder(), "kualik.db");
  const db = openSqlite(file, { create: true });
  await createSchema(db);
  await filled(db);
  await db.destroy();
  const bytes = readFileSync(file);
  expect(bytes[18]).toBe(2);
  const copy = await openCopy(bytes, "kualik.db");
  expect(copy.documents).toBe(2);
  expect(bytes[18]).toBe(2);
  await copy.close();
});

describe("refused is", () => {
  async function refusal(bytes: Buffer) {
    const opened = openCopy(bytes, "copy.db").then(async (copy) => {
      await copy.close();
      return "opened";
    });
    return opened.catch((error) => [error.code, error.params]);
  }

  test.each([
    ["nothing", Buffer.alloc(0)],
    ["a text", Buffer.from("это заметки, а не база данных")],
    ["a beginning", Buffer.from("SQLite")],
  ])("%s", async (_what, bytes) => {
    expect(await refusal(bytes)).toEqual(["copy-not-database", { file: "copy.db" }]);
  });

  test("a database of another program", async () => {
    const db = new Database(":memory:");
    db.exec("create table documents (id); create table layout (version)");
    expect(await refusal(db.serialize())).toEqual(["copy-not-register", { file: "copy.db" }]);
  });

  test("a copy of a newer Kualik", async () => {
    const db = await filled(await memoryRegister());
    await sql`update kualik_layout set version = version + 1`.execute(db);
    expect(await refusal(bytesOfDatabase(db))).toEqual(["copy-newer", { file: "copy.db" }]);
  });

  test("a copy cut off anywhere, or with a page overwritten", async () => {
    const bytes = bytesOfDatabase(await filled(await memoryRegister()));
    const damaged = [100, 4096, bytes.length / 2, bytes.length - 1].map((size) =>
      bytes.subarray(0, size),
    );
    for (let page = 1; page < bytes.length / 4096; page += 7) {
      damaged.push(Buffer.from(bytes).fill(0xa5, page * 4096, page * 4096 + 200));
    }
    for (const one of damaged) {
      expect(await refusal(Buffer.from(one))).toEqual(["copy-damaged", { file: "copy.db" }]);
    }
  });

  test("a copy with a reference to nothing", async () => {
    const db = await filled(await memoryRegister());
    await sql`pragma foreign_keys = off`.execute(db);
    await sql`delete from trainees`.execute(db);
    expect(await refusal(bytesOfDatabase(db))).toEqual(["copy-damaged", { file: "copy.db" }]);
  });
});
