import { createHash } from "node:crypto";
import type { Insertable, Selectable } from "kysely";
import { rowInserter } from "../db/rows.js";
import { type Schema, type SealedTable, TABLES } from "../db/schema.js";
import type { Db } from "../db/sqlite.js";
import type { STAMP } from "../db/tables/table.js";
import { type Act, sha256OfJson, stampOf } from "./stamp.js";

/**
 * Rows of a table that are written once and never changed, with what tells whether they are still
 * what they were. Seals stand in the entry of the journal by whose act the rows were written.
 */
export interface SealedRows {
  table: SealedTable;
  /** Keys of the first and the last row; all between them belong to it. */
  first: number;
  last: number;
  /** See `startSeal`. */
  seal: string;
}

export const SEALED_TABLES = (Object.keys(TABLES) as (keyof typeof TABLES)[]).filter(
  (name): name is SealedTable => TABLES[name].keeping === "sealed",
);

/** In this column a row bears its own hash, which is none of what it seals. */
const OWN_HASH = "recordSha256";

const SEALED_COLUMNS = new Map<string, readonly string[]>(
  SEALED_TABLES.map((name) => [
    name,
    Object.keys(TABLES[name].columns).filter((column) => column !== OWN_HASH),
  ]),
);

/** A row of a sealed table but for the hash that it may bear itself. */
type SealedRecord<Name extends SealedTable> = Omit<Selectable<Schema[Name]>, typeof OWN_HASH>;

/**
 * The hash of a sealed row: all columns as they stand, in the order in which the table has them, but
 * for the hash itself. See `sha256OfJson`.
 */
export function hashOfRecord<Name extends SealedTable>(table: Name, record: SealedRecord<Name>) {
  const values = record as Record<string, string | number | null>;
  return sha256OfJson((SEALED_COLUMNS.get(table) ?? []).map((column) => values[column] ?? null));
}

/**
 * The seal of rows: SHA-256, hexadecimal, of their records' hashes, each ended by a line feed, in the
 * order of their keys.
 */
export function startSeal() {
  const hash = createHash("sha256");
  return {
    add: (record: string) => void hash.update(`${record}\n`),
    end: () => hash.digest("hex"),
  };
}

/** A row about to be entered: its key, its hash, and who enters it when are added on the way. */
export type NewRow<Name extends SealedTable> = Omit<
  Insertable<Schema[Name]>,
  "id" | typeof OWN_HASH | keyof typeof STAMP
>;

/**
 * Begins to enter rows of a sealed table one after the other, under the keys that follow.
 *
 * @param db a transaction, in which the journal gets the seal too
 */
export async function sealedWriter<Name extends SealedTable>(db: Db, table: Name, act: Act) {
  const insert = rowInserter(db, table);
  const stamp = await stampOf(db, act);
  const first = await nextKey(db, table);
  const seal = startSeal();
  let next = first;
  return {
    async enter(row: NewRow<Name>): Promise<void> {
      // Whoever hands a row over may know more than the table keeps.
      const known: Record<string, unknown> = { ...row, ...stamp, id: next };
      const columns = SEALED_COLUMNS.get(table) ?? [];
      const record = Object.fromEntries(columns.map((column) => [column, known[column] ?? null]));
      const hash = hashOfRecord(table, record as SealedRecord<Name>);
      const hasHash = OWN_HASH in TABLES[table].columns;
      const entered = hasHash ? { ...record, [OWN_HASH]: hash } : record;
      await insert(entered as unknown as Insertable<Schema[Name]>);
      seal.add(hash);
      next += 1;
    },
    /** What the journal is to keep of what was entered; called once, and after at least one row. */
    sealed(): SealedRows {
      if (next === first) throw new Error("no rows to seal");
      return { table, first, last: next - 1, seal: seal.end() };
    },
  };
}

/** Enters one row of a sealed table, see `sealedWriter`; its key is the seal's `first`. */
export async function enterSealed<Name extends SealedTable>(
  db: Db,
  table: Name,
  row: NewRow<Name>,
  act: Act,
): Promise<SealedRows> {
  const writer = await sealedWriter(db, table, act);
  await writer.enter(row);
  return writer.sealed();
}

/** The same of several. @returns one seal for all, or none where there are none */
export async function enterAllSealed<Name extends SealedTable>(
  db: Db,
  table: Name,
  rows: readonly NewRow<Name>[],
  act: Act,
): Promise<SealedRows[]> {
  if (rows.length === 0) return [];
  const writer = await sealedWriter(db, table, act);
  for (const row of rows) await writer.enter(row);
  return [writer.sealed()];
}

async function nextKey(db: Db, table: SealedTable): Promise<number> {
  // All these tables have keys; the compiler would not see it of a choice of them.
  const { last } = await db
    .selectFrom(table as "documents")
    .select((select) => select.fn.max("id").as("last"))
    .executeTakeFirstOrThrow();
  return Number(last ?? 0) + 1;
}
