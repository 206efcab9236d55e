import { closeSync, openSync, readSync, statSync, writeSync } from "node:fs";
import type { Database } from "better-sqlite3";
import { UserError } from "../../model/errors.js";
import { countRows } from "../db/rows.js";
import { LAYOUT, layoutOf } from "../db/schema.js";
import { type Db, handleOf, openHandle, openSqliteBytes, openSqliteCopy } from "../db/sqlite.js";
import { journalHead } from "../journal/entries.js";

/** A copy of a register, open. */
export type RegisterCopy = Awaited<ReturnType<typeof openCopy>>;

/**
 * Opens a copy of a register and checks it: every page, every reference, the layout.
 *
 * @param source path of a file that is nobody else's and has nothing but the copy in it, not encrypted;
 *   or its bytes, to be opened in memory
 * @param file its name, for what is said about it
 * @throws UserError `copy-not-database`, `copy-damaged`, `copy-not-register`, `copy-newer`
 */
export async function openCopy(source: string | Buffer, file: string) {
  const header = headerOf(source);
  if (!isSqliteFile(header)) throw new UserError("copy-not-database", { file });
  const size = typeof source === "string" ? statSync(source).size : source.length;
  if (!isOfWholePages(header, size)) throw new UserError("copy-damaged", { file });
  const db = openDamageable(source, file);
  try {
    if (!isWholeDatabase(db)) throw new UserError("copy-damaged", { file });
    const layout = await layoutOf(db);
    if (layout === null || !(await isRegister(db))) {
      throw new UserError("copy-not-register", { file });
    }
    if (layout !== LAYOUT) throw new UserError("copy-newer", { file });
    return {
      db,
      entries: await countRows(db, "journal"),
      documents: await countRows(db, "documents"),
      /** Hash of the journal's last entry. */
      head: (await journalHead(db)).hash,
      close: () => db.destroy(),
    };
  } catch (error) {
    await db.destroy();
    throw error;
  }
}

function openDamageable(source: string | Buffer, file: string): Db {
  try {
    if (typeof source !== "string") return openSqliteBytes(withoutLog(source));
    sayWithoutLog(source);
    return openSqliteCopy(source);
  } catch (error) {
    throw new UserError("copy-damaged", { file }, error);
  }
}

/** What counts entries and documents must have the tables of them. */
async function isRegister(db: Db): Promise<boolean> {
  const names = (await db.introspection.getTables()).map(({ name }) => name);
  return ["settings", "journal", "documents", "counters"].every((name) => names.includes(name));
}

/** The first bytes of every SQLite file. */
const MARK = "SQLite format 3\0";
/** Where a file's header says, for reading and for writing, how it is kept: 2 with a log, 1 without. */
const [KEPT_FROM, KEPT_TO] = [18, 20];
const WITHOUT_LOG = 1;

/** Whether bytes are those of a SQLite file, as far as their beginning tells. */
function isSqliteFile(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, MARK.length)).equals(Buffer.from(MARK, "latin1"));
}

/** Where a file's header says how many bytes its pages have; 1 stands for 65536. */
const PAGE_SIZE = 16;

const HEADER_BYTES = 100;

function headerOf(source: string | Buffer): Buffer {
  if (typeof source !== "string") return source.subarray(0, HEADER_BYTES);
  const descriptor = openSync(source, "r");
  try {
    const header = Buffer.alloc(HEADER_BYTES);
    return header.subarray(0, readSync(descriptor, header));
  } finally {
    closeSync(descriptor);
  }
}

/** Whether no page is cut: SQLite takes what is missing of the last one for zeros, and says nothing. */
function isOfWholePages(header: Buffer, bytes: number): boolean {
  const size = header.length > PAGE_SIZE + 1 ? header.readUInt16BE(PAGE_SIZE) : 0;
  return size > 0 && bytes % (size === 1 ? 65_536 : size) === 0;
}

/** More pages than any database has: all of them are of one moment. */
const ALL_PAGES = 0x7fff_ffff;

/**
 * Writes a database as it stands at one moment, whoever writes to it meanwhile, to a file that needs no
 * log beside it. Few of its pages are in memory at once.
 *
 * @param source path of the database, or an open one
 * @param to path of the file, which is made for its owner alone
 */
export async function copyDatabase(source: string | Db, to: string): Promise<void> {
  closeSync(openSync(to, "w", OWNER_ONLY));
  const handle = typeof source === "string" ? openHandle(source) : handleOf(source);
  try {
    await handle.backup(to, { progress: () => ALL_PAGES });
  } finally {
    if (typeof source === "string") handle.close();
  }
  sayWithoutLog(to);
}

const OWNER_ONLY = 0o600;

/** Makes a file say that it needs no log beside it. */
function sayWithoutLog(path: string): void {
  const descriptor = openSync(path, "r+");
  try {
    writeSync(descriptor, Buffer.of(WITHOUT_LOG, WITHOUT_LOG), 0, KEPT_TO - KEPT_FROM, KEPT_FROM);
  } finally {
    closeSync(descriptor);
  }
}

/**
 * The same as bytes, for where nothing can be written.
 *
 * @param file path of the database
 */
export function databaseBytes(file: string): Buffer {
  const handle = openHandle(file);
  try {
    return withoutLog(handle.serialize());
  } finally {
    handle.close();
  }
}

/** The same of an open one. */
export function bytesOfDatabase(db: Db): Buffer {
  return withoutLog(handleOf(db).serialize());
}

/** The same bytes as those of a file that needs no log beside it; a copy where it says otherwise. */
function withoutLog(bytes: Buffer): Buffer {
  if (bytes[KEPT_FROM] === WITHOUT_LOG && bytes[KEPT_TO - 1] === WITHOUT_LOG) return bytes;
  return Buffer.from(bytes).fill(WITHOUT_LOG, KEPT_FROM, KEPT_TO);
}

/** Whether SQLite finds every page, index and reference of a database in order. */
export function isWholeDatabase(db: Db): boolean {
  const handle = handleOf(db);
  try {
    const found = handle.pragma("integrity_check", { simple: true });
    return found === "ok" && areReferencesWhole(handle);
  } catch {
    // What is damaged badly enough cannot even be checked.
    return false;
  }
}

function areReferencesWhole(handle: Database): boolean {
  return (handle.pragma("foreign_key_check") as unknown[]).length === 0;
}

/**
 * Puts everything that another database holds in the place of what is in this one. Must run in a
 * transaction with the references unwatched, see `withoutReferences`: until it is committed nobody
 * sees anything of it, and whoever has the database open goes on with the new content.
 */
export function replaceContent(db: Db, source: Db): void {
  const [handle, from] = [handleOf(db), handleOf(source)];
  // Triggers go first: some refuse that anything is deleted.
  for (const type of ["trigger", "view", "table"] as const) {
    for (const { name } of partsOf(handle, type)) handle.exec(`drop ${type} ${quoted(name)}`);
  }
  for (const part of partsOf(from, "table")) {
    handle.exec(part.sql);
    copyRows(handle, from, part.name);
  }
  for (const type of ["index", "view", "trigger"] as const) {
    for (const { sql } of partsOf(from, type)) handle.exec(sql);
  }
  if (!areReferencesWhole(handle)) throw new Error("references do not hold");
}

/** Runs work on a database that does not watch references, which can only be said outside a transaction. */
export async function withoutReferences<Result>(db: Db, work: () => Promise<Result>) {
  const handle = handleOf(db);
  handle.pragma("foreign_keys = OFF");
  try {
    return await work();
  } finally {
    handle.pragma("foreign_keys = ON");
  }
}

/** But for what SQLite makes itself. */
function partsOf(handle: Database, type: "table" | "index" | "trigger" | "view") {
  return handle
    .prepare<[string], { name: string; sql: string }>(
      `select name, sql from sqlite_master
      where type = ? and sql is not null and name not like 'sqlite\\_%' escape '\\' order by rowid`,
    )
    .all(type);
}

function copyRows(handle: Database, from: Database, table: string): void {
  const columns = from
    .prepare<[string], { name: string }>("select name from pragma_table_info(?)")
    .all(table)
    .map(({ name }) => quoted(name));
  const places = columns.map(() => "?").join(", ");
  const insert = handle.prepare(
    `insert into ${quoted(table)} (${columns.join(", ")}) values (${places})`,
  );
  const rows = from.prepare<[], unknown[]>(`select ${columns.join(", ")} from ${quoted(table)}`);
  for (const row of rows.raw().safeIntegers().iterate()) insert.run(row);
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
