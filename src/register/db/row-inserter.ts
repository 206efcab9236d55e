import type { CompiledQuery, Insertable } from "kysely";
import type { Schema } from "./schema.js";
import type { RegisterDatabase } from "./sqlite.js";

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
