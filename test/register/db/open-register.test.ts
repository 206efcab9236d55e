import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { sql } from "kysely";
import { describe, expect, test } from "vitest";
import { openRegister } from "../../../src/register/db/open-register.js";
import type { RegisterFolder } from "../../../src/register/db/register-folder.js";
import { explainSqliteError, openSqlite } from "../../../src/register/db/sqlite.js";
import { memoryRegister, temporaryFolder } from "../register-under-test.js";

function folderAt(root: string): RegisterFolder {
  return {
    root,
    database: "kualik.db",
    language: "ru",
    databasePath: join(root, "kualik.db"),
    templatesPath: join(root, "templates"),
    issuedPath: join(root, "issued"),
    backupsPath: join(root, "backups"),
  };
}

test("a register is made where that is wanted, and opened afterwards", async () => {
  const folder = folderAt(temporaryFolder());
  const made = await openRegister(folder, { create: true });
  await made.close();
  const opened = await openRegister(folder);
  expect(await opened.db.selectFrom("courses").selectAll().execute()).toEqual([]);
  await opened.close();
});

test("a missing database is not made by accident", async () => {
  const folder = folderAt(temporaryFolder());
  await expect(openRegister(folder)).rejects.toMatchObject({
    code: "register-database-missing",
    params: { file: "kualik.db" },
  });
  expect(existsSync(folder.databasePath)).toBe(false);
});

test("a database that is something else is told as damaged", async () => {
  const folder = folderAt(temporaryFolder());
  writeFileSync(folder.databasePath, "это не база данных, а заметки ".repeat(100));
  await expect(openRegister(folder)).rejects.toMatchObject({ code: "register-damaged" });
});

test("an emptied database is told as damaged, and not taken for a new register", async () => {
  const folder = folderAt(temporaryFolder());
  writeFileSync(folder.databasePath, "");
  await expect(openRegister(folder)).rejects.toMatchObject({ code: "register-damaged" });
  await expect(openRegister(folder)).rejects.toMatchObject({ code: "register-damaged" });
});

test.each([2, 0])(
  "a register of another layout, %d, is refused and left alone",
  async (version) => {
    const folder = folderAt(temporaryFolder());
    const made = await openRegister(folder, { create: true });
    await made.db.updateTable("kualik_layout").set({ version }).execute();
    await made.close();
    for (const create of [false, true]) {
      await expect(openRegister(folder, { create })).rejects.toMatchObject({
        code: "register-newer",
      });
    }
    const db = openSqlite(folder.databasePath);
    expect(await db.selectFrom("kualik_layout").selectAll().execute()).toEqual([{ version }]);
    await db.destroy();
  },
);

test("commits are on disk before they count, and references hold", async () => {
  const db = await memoryRegister();
  const foreignKeys = await sql<{ foreign_keys: number }>`pragma foreign_keys`.execute(db);
  const synchronous = await sql<{ synchronous: number }>`pragma synchronous`.execute(db);
  expect(foreignKeys.rows).toEqual([{ foreign_keys: 1 }]);
  expect(synchronous.rows).toEqual([{ synchronous: 2 }]);
});

describe("where SQLite can make no files beside the database", () => {
  async function protectedRegister() {
    const folder = folderAt(temporaryFolder());
    const made = await openRegister(folder, { create: true });
    await made.db.insertInto("settings").values({ key: "a", value: "b" }).execute();
    await made.close();
    // Holds for whoever runs the tests; rights would not stop an administrator.
    mkdirSync(`${folder.databasePath}-shm`);
    return folder;
  }

  test("a register can be read", async () => {
    const { db, close } = await openRegister(await protectedRegister());
    expect(await db.selectFrom("settings").selectAll().execute()).toEqual([
      { key: "a", value: "b" },
    ]);
    await close();
  });

  test("and what would be written is refused, not lost", async () => {
    const { db, close } = await openRegister(await protectedRegister());
    const writing = db.insertInto("settings").values({ key: "c", value: "d" }).execute();
    const error = await writing.catch(explainSqliteError);
    expect(error).toMatchObject({ code: "register-read-only" });
    await close();
  });

  test("but not past a log that cannot be opened: it may have newer entries", async () => {
    const folder = await protectedRegister();
    mkdirSync(`${folder.databasePath}-wal`);
    await expect(openRegister(folder)).rejects.toMatchObject({ code: "register-read-only" });
  });
});
