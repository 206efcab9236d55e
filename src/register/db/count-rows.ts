import type { Schema } from "./schema.js";
import type { RegisterDatabase } from "./sqlite.js";

/** How many rows a table has. */
export async function countRows(db: RegisterDatabase, table: keyof Schema): Promise<number> {
  const { count } = await db
    .selectFrom(table)
    .select((select) => select.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return Number(count);
}
