import { inChunks } from "../db/rows.js";
import { TABLES, type WatchedTable } from "../db/schema.js";
import type { Db } from "../db/sqlite.js";
import { takeWrittenRows } from "../db/sqlite-written.js";
import { enterAllSealed, type SealedRows } from "./seals.js";
import { type Act, sha256OfJson } from "./stamp.js";

/** How many signs of its hash tell what a row was: nobody finds another row with the same. */
const SIGNS = 32;
/** Of a row that is there no longer. */
export const GONE = "-".repeat(SIGNS);
const ROWS_TOGETHER = 1000;

/** What a row of a watched table is: the beginning of the hash of all its columns, see `sha256OfJson`. */
export function stateOf(table: WatchedTable, row: Record<string, unknown>): string {
  const values = row as Record<string, string | number | null>;
  return stateOfValues(Object.keys(TABLES[table].columns).map((column) => values[column] ?? null));
}

function stateOfValues(values: readonly (string | number | null)[]): string {
  return sha256OfJson(values).slice(0, SIGNS);
}

/** What rows with these keys are now, by key. */
async function presentStates(db: Db, table: WatchedTable, keys: readonly number[]) {
  // All these tables have the same key; the compiler would not see it of a choice of them.
  const all = db.selectFrom(table as "courses").selectAll();
  const states = await inChunks(keys, async (some) => {
    const rows = await all.where("id", "in", some).execute();
    return rows.map((row) => [row.id, stateOf(table, row)] as const);
  });
  return new Map(states);
}

/**
 * Keeps what the rows are that the transaction has written.
 *
 * @returns what the entry of the journal is to say of it; among it which of these rows were not what had
 *   been written before
 */
export async function sealWrittenRows(db: Db, act: Act): Promise<SealedStates> {
  const written = Map.groupBy(await takeWrittenRows(db), ({ tableName }) => tableName);
  const rows = [];
  const overwritten: string[] = [];
  for (const [tableName, ofTable] of written) {
    const keys = ofTable.map(({ id }) => id);
    const kept = new Map(
      await inChunks(keys, async (some) => [...(await keptStates(db, tableName, some))]),
    );
    for (const { id, was } of ofTable) {
      const before = was === null ? GONE : stateOfValues(JSON.parse(was));
      if (before !== (kept.get(id) ?? GONE)) overwritten.push(`${tableName} ${id}`);
    }
    const states = await presentStates(db, tableName, keys);
    for (const { first, last } of runsOf(keys)) {
      const run = Array.from({ length: last - first + 1 }, (_, at) => states.get(first + at));
      rows.push({ tableName, first, last, states: run.map((state) => state ?? GONE).join(" ") });
    }
  }
  return { sealed: await enterAllSealed(db, "row_states", rows, act), overwritten };
}

interface SealedStates {
  sealed: SealedRows[];
  /** Table and key of each. */
  overwritten: string[];
}

/** Keys in their order as runs of those that follow one another, none too long. */
export function runsOf(keys: readonly number[]) {
  const runs: { first: number; last: number }[] = [];
  for (const key of keys) {
    const run = runs.at(-1);
    const isNext = run?.last === key - 1 && key - run.first < ROWS_TOGETHER;
    if (run && isNext) run.last = key;
    else runs.push({ first: key, last: key });
  }
  return runs;
}

/**
 * Looks whether rows are what an act wrote last.
 *
 * @returns the key of one that is not; null where all are
 */
export async function rowNotAsWritten(db: Db, table: WatchedTable, keys: readonly number[]) {
  // Those next to one another have most likely been written together.
  const inOrder = [...new Set(keys)].sort((one, other) => one - other);
  const changed = await inChunks(inOrder, async (some) => {
    const present = await presentStates(db, table, some);
    const kept = await keptStates(db, table, some);
    return some.filter((key) => present.get(key) !== kept.get(key));
  });
  return changed[0] ?? null;
}

/** @param keys in their order */
async function keptStates(db: Db, table: WatchedTable, keys: readonly number[]) {
  const kept = new Map<number, string>();
  const wanted = new Set(keys);
  const runs = await db
    .selectFrom("row_states")
    .select(["first", "states"])
    .where("tableName", "=", table)
    .where("last", ">=", keys.at(0) ?? 0)
    .where("first", "<=", keys.at(-1) ?? 0)
    .orderBy("id")
    .execute();
  for (const { first, states } of runs) {
    for (const [at, state] of states.split(" ").entries()) {
      if (wanted.has(first + at)) kept.set(first + at, state);
    }
  }
  return kept;
}
