import { existsSync, readFileSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import Database from "better-sqlite3";
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  Kysely,
  type SqliteDatabase,
  SqliteDialect,
  type SqliteDialectConfig,
  SqliteDriver,
  sql,
} from "kysely";
import { UserError } from "../../model/errors.js";
import type { Schema } from "./schema.js";
import { noteWrittenRows, refuseUntoldRows } from "./sqlite-written.js";

/** How long one statement waits; nothing else of this process goes on meanwhile. */
const WAIT_FOR_OTHERS_MS = 10_000;
/** How long a transaction waits at a stretch before it begins: then the person is told. */
const WAIT_AT_A_STRETCH_MS = 2_000;
/** Processes that wait do not ask at the same moment again. */
const LONGEST_PAUSE_MS = 100;

export interface Waiting {
  /** Milliseconds after which a transaction waits no longer to begin. */
  patience: number;
  /** Called when it has waited for another program for seconds. */
  onWait: () => void;
  database: Database.Database;
  /** Called before the first transaction begins, with the time of the last act; throws to stop it. */
  beforeWriting: ((lastAct: string | null) => Promise<void>) | undefined;
}

/**
 * Takes the write lock when a transaction begins: what it then reads cannot change before it writes,
 * so two issues running at once cannot take one number. Who comes second waits.
 */
class ImmediateSqliteDriver extends SqliteDriver {
  readonly #waiting: Waiting;
  #mayWrite = false;

  constructor(config: SqliteDialectConfig, waiting: Waiting) {
    super(config);
    this.#waiting = waiting;
  }

  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    const { patience, onWait, beforeWriting, database } = this.#waiting;
    if (beforeWriting && !this.#mayWrite) await beforeWriting(await lastActOf(connection));
    this.#mayWrite = true;
    noteWrittenRows(database);
    const begun = performance.now();
    await waitAtMost(connection, Math.min(WAIT_AT_A_STRETCH_MS, patience));
    try {
      for (let tries = 1; ; tries += 1) {
        try {
          return void (await connection.executeQuery(CompiledQuery.raw("begin immediate")));
        } catch (error) {
          const isOver = performance.now() - begun >= patience;
          if (isOver || !isBusy(error)) throw error;
          if (tries === 1) onWait();
          await setTimeout(Math.random() * LONGEST_PAUSE_MS);
        }
      }
    } finally {
      await waitAtMost(connection, WAIT_FOR_OTHERS_MS);
    }
  }

  override async commitTransaction(connection: DatabaseConnection): Promise<void> {
    refuseUntoldRows(this.#waiting.database);
    await super.commitTransaction(connection);
  }

  /** SQLite itself takes some failures back, a full disk's among them; then nothing is left to do. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#waiting.database.inTransaction) await super.rollbackTransaction(connection);
  }
}

async function lastActOf(connection: DatabaseConnection): Promise<string | null> {
  const query = "select at from journal order by id desc limit 1";
  const { rows } = await connection.executeQuery<{ at: string }>(CompiledQuery.raw(query));
  return rows[0]?.at ?? null;
}

async function waitAtMost(connection: DatabaseConnection, milliseconds: number): Promise<void> {
  await connection.executeQuery(CompiledQuery.raw(`pragma busy_timeout = ${milliseconds}`));
}

/** SQLite as Kysely speaks to it, but that transactions take turns. */
function immediateDialect(config: SqliteDialectConfig, waiting: Waiting): Dialect {
  const createDriver = () => new ImmediateSqliteDriver(config, waiting);
  return Object.assign(new SqliteDialect(config), { createDriver });
}

/** `SQLITE_PROTOCOL` is a race of many that open the database at one moment. */
function isBusy(error: unknown): boolean {
  const code = sqliteCode(error);
  return code.startsWith("SQLITE_BUSY") || code === "SQLITE_LOCKED" || code === "SQLITE_PROTOCOL";
}

/** SQLite's own name of a failure, `SQLITE_BUSY`; empty for anything else. */
function sqliteCode(error: unknown): string {
  const code = error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;
  return code?.startsWith("SQLITE_") ? code : "";
}

/** What is particular to SQLite is in this file and in those named `sqlite-…`. */

export type Db = Kysely<Schema>;

/** The largest import holds the register for seconds; what takes longer than this hangs. */
const PATIENCE_MS = 5 * 60 * 1000;
/** Far more than there are different statements, but for lists of changing length. */
const MOST_STATEMENTS = 200;

/**
 * Opens a SQLite database. Write-ahead log, foreign keys, every commit on disk before it counts.
 * Where nothing can be written, what is there can be read all the same.
 *
 * @param file path of the database; it is made where `create` says so
 * @param onWait called when a transaction has to wait for another program for seconds
 * @param patience milliseconds after which it waits no longer
 */
export function openSqlite(file: string, { create = false, ...waiting }: SqliteOptions = {}): Db {
  return withQueries(openHandle(file, { create }), waiting);
}

export interface SqliteOptions {
  create?: boolean;
  onWait?: () => void;
  patience?: number;
  /** As `Waiting` has it. */
  beforeWriting?: Waiting["beforeWriting"];
}

/** Opens a database in memory, from the bytes of its file; the file stays as it is. */
export function openSqliteBytes(bytes: Buffer): Db {
  return withQueries(new Database(bytes));
}

/** Opens a database that nobody else has, and that goes where this run is cut off. */
export function openSqliteCopy(file: string): Db {
  const database = new Database(file, { fileMustExist: true });
  database.pragma("journal_mode = MEMORY");
  return withQueries(database);
}

/** Opens a SQLite database for statements of SQLite's own; else as `openSqlite`. */
export function openHandle(file: string, { create = false } = {}): Database.Database {
  const database = openFile(file, create);
  try {
    database.pragma("journal_mode = WAL");
    return database;
  } catch (error) {
    database.close();
    if (!isForbiddenToWrite(sqliteCode(error))) throw error;
    return copyToRead(file, error);
  }
}

/** Which SQLite the module for this computer brings. @throws what loading it met */
export function versionOfSqlite(): string {
  const database = new Database(":memory:");
  try {
    return String(database.prepare("select sqlite_version()").pluck().get());
  } finally {
    database.close();
  }
}

const HANDLES = new WeakMap<Db, Database.Database>();

/** SQLite's own end of a database that this module opened. */
export function handleOf(db: Db): Database.Database {
  const handle = HANDLES.get(db);
  if (!handle) throw new Error("not a database that was opened here");
  return handle;
}

function withQueries(
  database: Database.Database,
  { onWait = () => {}, patience = PATIENCE_MS, beforeWriting }: SqliteOptions = {},
): Db {
  database.pragma("synchronous = FULL");
  database.pragma("foreign_keys = ON");
  const db = new Kysely<Schema>({
    dialect: immediateDialect(
      { database: withStatementsKept(database) },
      { patience, onWait, beforeWriting, database },
    ),
  });
  HANDLES.set(db, database);
  return db;
}

type KeptStatement = ReturnType<SqliteDatabase["prepare"]>;

/** Preparing a statement costs more than running it, and an import runs the same few for each row. */
function withStatementsKept(database: Database.Database): SqliteDatabase {
  const statements = new Map<string, KeptStatement>();
  return {
    close: () => database.close(),
    prepare(text) {
      const kept = statements.get(text);
      if (kept) return kept;
      if (statements.size >= MOST_STATEMENTS) statements.clear();
      const statement = withWholeLetters(database.prepare<unknown[]>(text));
      statements.set(text, statement);
      return statement;
    },
  };
}

/**
 * Half a letter comes back from SQLite as another sign, which no seal would agree with ever again: whoever
 * let it in is to be told, and nothing is kept.
 */
function withWholeLetters(statement: Database.Statement<unknown[]>): KeptStatement {
  const checked = (values: readonly unknown[]) => {
    const isHalf = (value: unknown) => typeof value === "string" && !value.isWellFormed();
    if (values.some(isHalf)) throw new Error("half a letter, which no database keeps");
    return values;
  };
  return {
    reader: statement.reader,
    all: (values) => statement.all(checked(values)),
    run: (values) => statement.run(checked(values)),
    iterate: (values) => statement.iterate(checked(values)),
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
 * A number that is another one once somebody else has changed the register; what this connection
 * changes itself does not count.
 */
export async function versionOfOthers(db: Db): Promise<number> {
  const { rows } = await sql<{ data_version: number }>`pragma data_version`.execute(db);
  return rows[0]?.data_version ?? Number.NaN;
}

/** The condition that a text column begins with `text`, letter by letter. */
export function beginsWith(column: string, text: string) {
  return sql<boolean>`substr(${sql.ref(column)}, 1, ${[...text].length}) = ${text}`;
}

/** The condition that a text column ends with `text`, letter by letter. */
export function endsWith(column: string, text: string) {
  return sql<boolean>`substr(${sql.ref(column)}, ${-[...text].length}) = ${text}`;
}

/** The condition that a text column has `text` in it, letter by letter. */
export function containsText(column: string, text: string) {
  return sql<boolean>`instr(${sql.ref(column)}, ${text}) > 0`;
}

/**
 * Puts a failure of SQLite into words a registrar can act on; anything else stays what it is.
 *
 * @param folder the register's, which the words may name
 */
export function explainSqliteError(error: unknown, folder = ""): unknown {
  const code = sqliteCode(error);
  if (isBusy(error)) return new UserError("register-busy", {}, error);
  if (isForbiddenToWrite(code)) return new UserError("register-read-only", {}, error);
  if (code === "SQLITE_FULL") return new UserError("disk-full", {}, error);
  if (code.startsWith("SQLITE_CORRUPT") || code === "SQLITE_NOTADB") {
    return new UserError("register-damaged", {}, error);
  }
  if (FAILURES_TO_TAKE_TURNS.has(code)) return new UserError("register-place-unfit", {}, error);
  if (code.startsWith("SQLITE_IOERR")) return new UserError("disk-failing", { folder }, error);
  return error;
}

/** Locks and the memory that programs share, which disks of other computers often do not have. */
const FAILURES_TO_TAKE_TURNS = new Set([
  "SQLITE_NOLFS",
  "SQLITE_IOERR_LOCK",
  "SQLITE_IOERR_UNLOCK",
  "SQLITE_IOERR_RDLOCK",
  "SQLITE_IOERR_CHECKRESERVEDLOCK",
  "SQLITE_IOERR_SHMOPEN",
  "SQLITE_IOERR_SHMLOCK",
  "SQLITE_IOERR_SHMMAP",
]);

function isForbiddenToWrite(code: string): boolean {
  return code.startsWith("SQLITE_READONLY") || code === "SQLITE_CANTOPEN";
}

/**
 * Reads a register while others may go on writing: what `work` reads is all of one moment.
 *
 * @param work only reads: whatever it would write is undone
 */
export async function atOneMoment<Result>(db: Db, work: (moment: Db) => Promise<Result>) {
  return db.connection().execute(async (moment) => {
    // Not as Kysely begins them here: that would keep others from writing.
    await sql`begin deferred`.execute(moment);
    try {
      return await work(moment);
    } finally {
      // SQLite ends the transaction by itself where the file is damaged.
      await sql`rollback`.execute(moment).catch(() => null);
    }
  });
}

/** Whether somebody else has changed the register since a moment. @param inside a transaction */
export type ChangedMeanwhile = (inside: Db) => Promise<boolean>;

/**
 * Begins to watch whether somebody else changes the register. What was read and decided after this holds
 * as long as nobody has; where somebody has, what matters to an act is read again in its transaction, and
 * compared. What this program changes itself does not count.
 */
export async function watchOthers(db: Db): Promise<ChangedMeanwhile> {
  const before = await versionOfOthers(db);
  return async (inside) => (await versionOfOthers(inside)) !== before;
}

/** The same where what this program changes itself meanwhile counts too. */
export async function watchAll(db: Db): Promise<ChangedMeanwhile> {
  const ofOwn = async (inside: Db) =>
    (await sql<{ changes: number }>`select total_changes() as changes`.execute(inside)).rows[0];
  const others = await watchOthers(db);
  const before = await ofOwn(db);
  return async (inside) =>
    (await others(inside)) || (await ofOwn(inside))?.changes !== before?.changes;
}
