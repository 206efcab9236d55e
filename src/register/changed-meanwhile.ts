import { changesOfOwn, type RegisterDatabase, versionOfOthers } from "./sqlite.js";

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
