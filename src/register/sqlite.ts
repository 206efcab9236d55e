import { existsSync, readFileSync } from "node:fs";
import Database from "better-sqlite3";
import {
  CompiledQuery,
  type DatabaseConnection,
  Kysely,
  SqliteAdapter,
  type SqliteDatabase,
  SqliteDialect,
  type SqliteDialectConfig,
  SqliteDriver,
  sql,
} from "kysely";
import { UserError } from "../model/errors.js";
import type { Schema } from "./schema.js";

/** What is particular to SQLite is in this file and in those named `sqlite-…`. */

export type RegisterDatabase = Kysely<Schema>;

const WAIT_FOR_OTHERS_MS = 10_000;
/** Far more than there are different statements, but for lists of changing length. */
const MOST_STATEMENTS = 200;

/**
 * Opens a SQLite database. Write-ahead log, foreign keys, every commit on disk before it counts.
 * Where nothing can be written, what is there can be read all the same.
 *
 * @param file path of the database; it is made where `create` says so
 */
export function openSqlite(file: string, { create = false } = {}): RegisterDatabase {
  return withQueries(openHandle(file, { create }));
}

/** Opens a database in memory, from the bytes of its file; the file stays as it is. */
export function openSqliteBytes(bytes: Buffer): RegisterDatabase {
  return withQueries(new Database(bytes));
}

/** Opens a SQLite database for statements of SQLite's own; else as `openSqlite`. */
export function openHandle(file: string, { create = false } = {}): Database.Database {
  return withLog(openFile(file, create), file);
}

const HANDLES = new WeakMap<RegisterDatabase, Database.Database>();

/** SQLite's own end of a database that this module opened. */
export function handleOf(db: RegisterDatabase): Database.Database {
  const handle = HANDLES.get(db);
  if (!handle) throw new Error("not a database that was opened here");
  return handle;
}

function withQueries(database: Database.Database): RegisterDatabase {
  database.pragma("synchronous = FULL");
  database.pragma("foreign_keys = ON");
  const db = new Kysely<Schema>({
    dialect: new ImmediateSqliteDialect({ database: withStatementsKept(database) }),
  });
  HANDLES.set(db, database);
  return db;
}

/** Preparing a statement costs more than running it, and an import runs the same few for each row. */
function withStatementsKept(database: Database.Database): SqliteDatabase {
  const statements = new Map<string, Database.Statement<unknown[]>>();
  return {
    close: () => database.close(),
    prepare(text) {
      const kept = statements.get(text);
      if (kept) return kept;
      if (statements.size >= MOST_STATEMENTS) statements.clear();
      const statement = database.prepare<unknown[]>(text);
      statements.set(text, statement);
      return statement;
    },
  };
}

function openFile(file: string, create: boolean): Database.Database {
  try {
    return new Database(file, { fileMustExist: !create, timeout: WAIT_FOR_OTHERS_MS });
  } catch (error) {
    // Neither SQLite nor the file is to blame: the compiled module is missing or for another Node.
    const isModule = sqliteCode(error) === "" && !(error instanceof TypeError);
    throw isModule ? new UserError("database-module", {}, error) : error;
  }
}

function withLog(database: Database.Database, file: string): Database.Database {
  try {
    database.pragma("journal_mode = WAL");
    return database;
  } catch (error) {
    database.close();
    if (!isForbiddenToWrite(sqliteCode(error))) throw error;
    return copyToRead(file, error);
  }
}

/**
 * On a write-protected disk SQLite cannot make the log beside the database, and without it does not
 * read either. A database that nobody has open is whole without a log, so a copy in memory will do.
 *
 * @throws the `cause` where there is a log
 */
function copyToRead(file: string, cause: unknown): Database.Database {
  if (existsSync(`${file}-wal`)) throw cause;
  const bytes = readFileSync(file);
  // Of the header, where 2 says that there is a log and 1 that there is none.
  bytes.fill(1, 18, 20);
  const copy = new Database(bytes);
  copy.pragma("query_only = ON");
  return copy;
}

/**
 * Takes the write lock when a transaction begins: what it then reads cannot change before it writes,
 * so two issues running at once cannot take one number.
 */
class ImmediateSqliteDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw("begin immediate"));
  }
}

/** SQLite takes changes of tables back with the transaction: a migration that is cut off never was. */
class ImmediateSqliteAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

class ImmediateSqliteDialect extends SqliteDialect {
  readonly #config: SqliteDialectConfig;

  constructor(config: SqliteDialectConfig) {
    super(config);
    this.#config = config;
  }

  override createDriver(): SqliteDriver {
    return new ImmediateSqliteDriver(this.#config);
  }

  override createAdapter(): SqliteAdapter {
    return new ImmediateSqliteAdapter();
  }
}

/**
 * A number that is another one once somebody else has changed the register; what this connection
 * changes itself does not count.
 */
export async function versionOfOthers(db: RegisterDatabase): Promise<number> {
  const { rows } = await sql<{ data_version: number }>`pragma data_version`.execute(db);
  return rows[0]?.data_version ?? Number.NaN;
}

/** The condition that a text column has `text` in it, letter by letter. */
export function contains(column: string, text: string) {
  return sql<boolean>`instr(${sql.ref(column)}, ${text}) > 0`;
}

/** Puts a failure of SQLite into words a registrar can act on; anything else stays what it is. */
export function explainSqliteError(error: unknown): unknown {
  const code = sqliteCode(error);
  if (code.startsWith("SQLITE_BUSY")) return new UserError("register-busy", {}, error);
  if (isForbiddenToWrite(code)) {
    return new UserError("register-read-only", {}, error);
  }
  if (code === "SQLITE_FULL") return new UserError("disk-full", {}, error);
  if (code === "SQLITE_CORRUPT" || code === "SQLITE_NOTADB") {
    return new UserError("register-damaged", {}, error);
  }
  return error;
}

function isForbiddenToWrite(code: string): boolean {
  return code.startsWith("SQLITE_READONLY") || code === "SQLITE_CANTOPEN";
}

/** SQLite's own name of a failure, `SQLITE_BUSY`; empty for anything else. */
function sqliteCode(error: unknown): string {
  const code = error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;
  return code?.startsWith("SQLITE_") ? code : "";
}
