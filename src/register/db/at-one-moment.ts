import { sql } from "kysely";
import type { RegisterDatabase } from "./sqlite.js";

/**
 * Reads a register while others may go on writing: what `work` reads is all of one moment.
 *
 * @param work only reads: whatever it would write is undone
 */
export async function atOneMoment<Result>(
  db: RegisterDatabase,
  work: (moment: RegisterDatabase) => Promise<Result>,
): Promise<Result> {
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
