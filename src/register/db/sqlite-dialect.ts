import { setTimeout } from "node:timers/promises";
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  SqliteDialect,
  type SqliteDialectConfig,
  SqliteDriver,
} from "kysely";

/** How long one statement waits; nothing else of this process goes on meanwhile. */
export const WAIT_FOR_OTHERS_MS = 10_000;
/** How long a transaction waits at a stretch before it begins: then the person is told. */
const WAIT_AT_A_STRETCH_MS = 2_000;
/** Processes that wait do not ask at the same moment again. */
const LONGEST_PAUSE_MS = 100;

export interface Waiting {
  /** Milliseconds after which a transaction waits no longer to begin. */
  patience: number;
  /** Called when it has waited for another program for seconds. */
  onWait: () => void;
  isInTransaction: () => boolean;
}

/**
 * Takes the write lock when a transaction begins: what it then reads cannot change before it writes,
 * so two issues running at once cannot take one number. Who comes second waits.
 */
class ImmediateSqliteDriver extends SqliteDriver {
  readonly #waiting: Waiting;

  constructor(config: SqliteDialectConfig, waiting: Waiting) {
    super(config);
    this.#waiting = waiting;
  }

  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    const { patience, onWait } = this.#waiting;
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

  /** SQLite itself takes some failures back, a full disk's among them; then nothing is left to do. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#waiting.isInTransaction()) await super.rollbackTransaction(connection);
  }
}

async function waitAtMost(connection: DatabaseConnection, milliseconds: number): Promise<void> {
  await connection.executeQuery(CompiledQuery.raw(`pragma busy_timeout = ${milliseconds}`));
}

/** SQLite as Kysely speaks to it, but that transactions take turns. */
export function immediateDialect(config: SqliteDialectConfig, waiting: Waiting): Dialect {
  const createDriver = () => new ImmediateSqliteDriver(config, waiting);
  return Object.assign(new SqliteDialect(config), { createDriver });
}

/** `SQLITE_PROTOCOL` is a race of many that open the database at one moment. */
export function isBusy(error: unknown): boolean {
  const code = sqliteCode(error);
  return code.startsWith("SQLITE_BUSY") || code === "SQLITE_LOCKED" || code === "SQLITE_PROTOCOL";
}

/** SQLite's own name of a failure, `SQLITE_BUSY`; empty for anything else. */
export function sqliteCode(error: unknown): string {
  const code = error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;
  return code?.startsWith("SQLITE_") ? code : "";
}
