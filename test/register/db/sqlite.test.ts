import { join } from "node:path";
import Database from "better-sqlite3";
import { sql } from "kysely";
import { expect, test } from "vitest";
import { UserError } from "../../../src/model/errors.js";
import {
  explainSqliteError,
  openSqlite,
  versionOfOthers,
} from "../../../src/register/db/sqlite.js";
import { temporaryFolder } from "../register-under-test.js";

test.each([
  ["SQLITE_BUSY", "register-busy"],
  ["SQLITE_BUSY_SNAPSHOT", "register-busy"],
  ["SQLITE_READONLY", "register-read-only"],
  ["SQLITE_READONLY_DBMOVED", "register-read-only"],
  ["SQLITE_CANTOPEN", "register-read-only"],
  ["SQLITE_FULL", "disk-full"],
  ["SQLITE_PROTOCOL", "register-busy"],
  ["SQLITE_CORRUPT", "register-damaged"],
  ["SQLITE_CORRUPT_INDEX", "register-damaged"],
  ["SQLITE_NOTADB", "register-damaged"],
  ["SQLITE_IOERR_SHMLOCK", "register-place-unfit"],
])("%s is told as %s, with its cause", (code, told) => {
  const error = new Database.SqliteError("secret of row 7", code);
  const explained = explainSqliteError(error);
  expect(explained).toBeInstanceOf(UserError);
  expect(explained).toMatchObject({ code: told, params: {}, cause: error });
});

test("a disk that fails is told with the register's folder", () => {
  const error = new Database.SqliteError("disk I/O error", "SQLITE_IOERR_WRITE");
  expect(explainSqliteError(error, "/home/aigul/реестр")).toMatchObject({
    code: "disk-failing",
    params: { folder: "/home/aigul/реестр" },
  });
});

test("anything else stays what it is", () => {
  const bug = new TypeError("no such method");
  const constraint = new Database.SqliteError("NOT NULL", "SQLITE_CONSTRAINT_NOTNULL");
  expect(explainSqliteError(bug)).toBe(bug);
  expect(explainSqliteError(constraint)).toBe(constraint);
});

test("a database that is not there is not made unless that is said", () => {
  const file = join(temporaryFolder(), "kualik.db");
  expect(() => openSqlite(file)).toThrow(expect.objectContaining({ code: "SQLITE_CANTOPEN" }));
});

test("a transaction has the write lock from its beginning, before it reads anything", async () => {
  const file = join(temporaryFolder(), "kualik.db");
  const db = openSqlite(file, { create: true });
  const other = new Database(file, { timeout: 0 });
  const begin = () => other.exec("begin immediate; rollback");
  await db.transaction().execute(async () => {
    expect(begin).toThrow(expect.objectContaining({ code: "SQLITE_BUSY" }));
  });
  expect(begin).not.toThrow();
  other.close();
  await db.destroy();
});

test("a transaction waits for another program, and says so", async () => {
  const file = join(temporaryFolder(), "kualik.db");
  let said = 0;
  const onWait = () => {
    said += 1;
  };
  const db = openSqlite(file, { create: true, onWait });
  await sql`create table notes (text)`.execute(db);
  const other = new Database(file);
  other.exec("begin immediate");
  // The first stretch of waiting is over before a timer can let the other one go.
  setTimeout(() => other.exec("commit"), 1);
  await db
    .transaction()
    .execute((inside) => sql`insert into notes values ('after')`.execute(inside));
  expect(said).toBe(1);
  expect(other.prepare("select text from notes").all()).toEqual([{ text: "after" }]);
  other.close();
  await db.destroy();
});

test("it waits no longer than its patience", async () => {
  const file = join(temporaryFolder(), "kualik.db");
  const db = openSqlite(file, { create: true, patience: 20 });
  const other = new Database(file);
  other.exec("begin immediate");
  const waiting = db.transaction().execute(async () => {});
  await expect(waiting).rejects.toMatchObject({ code: "SQLITE_BUSY" });
  other.close();
  await db.transaction().execute(async () => {});
  await db.destroy();
});

test("a failure that SQLite takes back itself is told as what it was", async () => {
  const file = join(temporaryFolder(), "kualik.db");
  const db = openSqlite(file, { create: true });
  await sql`create table notes (text unique)`.execute(db);
  await sql`insert into notes values ('one')`.execute(db);
  const failing = db.transaction().execute(async (inside) => {
    await sql`insert into notes values ('two')`.execute(inside);
    await sql`insert or rollback into notes values ('one')`.execute(inside);
  });
  await expect(failing).rejects.toMatchObject({ code: "SQLITE_CONSTRAINT_UNIQUE" });
  const { rows } = await sql`select text from notes`.execute(db);
  expect(rows).toEqual([{ text: "one" }]);
  await db.destroy();
});

test("the version of others changes by what others commit, and by nothing else", async () => {
  const file = join(temporaryFolder(), "kualik.db");
  const db = openSqlite(file, { create: true });
  await sql`create table notes (text)`.execute(db);
  const version = await versionOfOthers(db);
  await sql`insert into notes values ('own')`.execute(db);
  expect(await versionOfOthers(db)).toBe(version);

  const other = new Database(file);
  other.exec("begin immediate; insert into notes values ('rolled back'); rollback");
  expect(await versionOfOthers(db)).toBe(version);
  other.exec("insert into notes values ('of another')");
  other.close();
  await db.transaction().execute(async (inside) => {
    expect(await versionOfOthers(inside)).not.toBe(version);
  });
  await db.destroy();
});
