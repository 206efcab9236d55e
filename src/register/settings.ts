import type { Centre } from "../model/centre.js";
import { type Act, addJournalEntry } from "./journal-entries.js";
import { hashOfSetting } from "./seals.js";
import type { RegisterDatabase } from "./sqlite.js";

const CENTRE = "centre";
const CHECK_SECRET = "check-secret";

/** Hashes of settings by their keys, for the entry of the journal by whose act they were written. */
export type SealedSettings = Record<string, string>;

/**
 * Keeps the centre's data; what was there before is replaced.
 *
 * @returns what the entry of the journal is to say of it, as `settings` in its details
 */
export async function saveCentre(db: RegisterDatabase, centre: Centre): Promise<SealedSettings> {
  const value = JSON.stringify(centre);
  await db
    .insertInto("settings")
    .values({ key: CENTRE, value })
    .onConflict((conflict) => conflict.column("key").doUpdateSet({ value }))
    .execute();
  return { [CENTRE]: hashOfSetting(value) };
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
  return (await checkSecret(db)) ?? (await keepFirstSecret(db, fresh, act));
}

/** Another process may have been first by now. */
async function keepFirstSecret(db: RegisterDatabase, fresh: string, act: Act): Promise<string> {
  return db.transaction().execute(async (transaction) => {
    const kept = await checkSecret(transaction);
    if (kept !== null) return kept;
    await transaction.insertInto("settings").values({ key: CHECK_SECRET, value: fresh }).execute();
    await addJournalEntry(transaction, act, "settings", CHECK_SECRET, {
      settings: { [CHECK_SECRET]: hashOfSetting(fresh) } satisfies SealedSettings,
    });
    return fresh;
  });
}

async function checkSecret(db: RegisterDatabase): Promise<string | null> {
  const row = await db
    .selectFrom("settings")
    .select("value")
    .where("key", "=", CHECK_SECRET)
    .executeTakeFirst();
  return row?.value ?? null;
}
