import { sql } from "kysely";
import { changesOfOwn, type RegisterDatabase, versionOfOthers } from "./sqlite.js";

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

/** Whether somebody else has changed the register since a moment. @param inside a transaction */
export type ChangedMeanwhile = (inside: RegisterDatabase) => Promise<boolean>;

/**
 * Begins to watch whether somebody else changes the register. What was read and decided after this holds
 * as long as nobody has; where somebody has, what matters to an act is read again in its transaction, and
 * compared. What this program changes itself does not count.
 */
export async function watchOthers(db: RegisterDatabase): Promise<ChangedMeanwhile> {
  const before = await versionOfOthers(db);
  return async (inside) => (await versionOfOthers(inside)) !== before;
}

/** The same where what this program changes itself meanwhile counts too. */
export async function watchAll(db: RegisterDatabase): Promise<ChangedMeanwhile> {
  const others = await watchOthers(db);
  const before = await changesOfOwn(db);
  return async (inside) => (await others(inside)) || (await changesOfOwn(inside)) !== before;
}
