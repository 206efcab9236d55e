import { join } from "node:path";
import Database from "better-sqlite3";
import { sql } from "kysely";
import { expect, test } from "vitest";
import { UserError } from "../../src/model/errors.js";
import { explainSqliteError, openSqlite, versionOfOthers } from "../../src/register/sqlite.js";
import { temporaryFolder } from "./register-under-test.js";

test.each([
  ["SQLITE_BUSY", "register-busy"],
  ["SQLITE_BUSY_SNAPSHOT", "register-busy"],
  ["SQLITE_READONLY", "register-read-only"],
  ["SQLITE_READONLY_DBMOVED", "register-read-only"],
  ["SQLITE_CANTOPEN", "register-read-only"],
  ["SQLITE_FULL", "disk-full"],
  ["SQLITE_CORRUPT", "register-damaged"],
  ["SQLITE_NOTADB", "register-damaged"],
])("%s is told as %s, with its cause", (code, told) => {
  const error = new Database.SqliteError("secret of row 7", code);
  const explained = explainSqliteError(error);
  expect(explained).toBeInstanceOf(UserError);
  expect(explained).toMatchObject({ code: told, params: {}, cause: error });
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
