import type { CompiledQuery, Insertable } from "kysely";
import type { Schema } from "./schema.js";
import type { RegisterDatabase } from "./sqlite.js";

/** Far below the number of values that one query may take. */
const VALUES_A_QUERY = 500;

/** What `query` finds for all the values, asked a chunk of them at a time. */
export async function inChunks<Value, Found>(
  values: readonly Value[],
  query: (chunk: readonly Value[]) => Promise<readonly Found[]>,
): Promise<Found[]> {
  const found: Found[] = [];
  for (let from = 0; from < values.length; from += VALUES_A_QUERY) {
    found.push(...(await query(values.slice(from, from + VALUES_A_QUERY))));
  }
  return found;
}

/**
 * Enters rows by the thousand: the statement is compiled for the first row and run for all.
 *
 * @returns what enters a row; all rows must name the same columns in the same order
 */
export function rowInserter<Table extends keyof Schema>(
  db: RegisterDatabase,
  table: Table,
): (row: Insertable<Schema[Table]>) => Promise<void> {
  let compiled: CompiledQuery | null = null;
  let columns = "";
  return async (row) => {
    const named = Object.keys(row).join();
    compiled ??= db.insertInto(table).values(row).compile();
    columns ||= named;
    if (named !== columns) throw new Error("rows of different columns");
    await db.executeQuery({ ...compiled, parameters: Object.values(row) });
  };
}

/** How many rows a table has. */
export async function countRows(db: RegisterDatabase, table: keyof Schema): Promise<number> {
  const { count } = await db
    .selectFrom(table)
    .select((select) => select.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return Number(count);
}
