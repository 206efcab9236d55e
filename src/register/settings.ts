import type { Centre } from "../model/centre.js";
import { type Act, addJournalEntry } from "./journal-entries.js";
import type { RegisterDatabase } from "./sqlite.js";

const CENTRE = "centre";
const CHECK_SECRET = "check-secret";

/** Keeps the centre's data; what was there before is replaced. */
export async function saveCentre(db: RegisterDatabase, centre: Centre): Promise<void> {
  const value = JSON.stringify(centre);
  await db
    .insertInto("settings")
    .values({ key: CENTRE, value })
    .onConflict((conflict) => conflict.column("key").doUpdateSet({ value }))
    .execute();
}

/** The centre's data as it stands now. */
export async function readCentre(db: RegisterDatabase): Promise<Centre> {
  const { value } = await db
    .selectFrom("settings")
    .select("value")
    .where("key", "=", CENTRE)
    .executeTakeFirstOrThrow();
  return JSON.parse(value) as Centre;
}

/**
 * The secret from which check codes are made; made once, when the first code is needed.
 *
 * @param fresh random, kept where there is none yet
 */
export async function keepCheckSecret(
  db: RegisterDatabase,
  fresh: string,
  act: Act,
): Promise<string> {
  return db.transaction().execute(async (transaction) => {
    const kept = await transaction
      .selectFrom("settings")
      .select("value")
      .where("key", "=", CHECK_SECRET)
      .executeTakeFirst();
    if (kept) return kept.value;
    await transaction.insertInto("settings").values({ key: CHECK_SECRET, value: fresh }).execute();
    await addJournalEntry(transaction, act, "settings", CHECK_SECRET);
    return fresh;
  });
}
