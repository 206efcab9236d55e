import type { Centre } from "../model/centre.js";
import { STATUTORY_HOURS, type WorkingHours } from "../model/working-hours.js";
import { type Act, addJournalEntry } from "./journal-entries.js";
import type { RegisterDatabase } from "./sqlite.js";

const CENTRE = "centre";
const WORKING_HOURS = "working-hours";
const CHECK_SECRET = "check-secret";

/** Keeps the centre's data; what was there before is replaced. */
export async function saveCentre(db: RegisterDatabase, centre: Centre): Promise<void> {
  await save(db, CENTRE, centre);
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

/** Keeps the centre's working hours. */
export async function saveWorkingHours(db: RegisterDatabase, hours: WorkingHours): Promise<void> {
  await save(db, WORKING_HOURS, hours);
}

/** The centre's working hours; those of the law until the centre says otherwise. */
export async function readWorkingHours(db: RegisterDatabase): Promise<WorkingHours> {
  const kept = await db
    .selectFrom("settings")
    .select("value")
    .where("key", "=", WORKING_HOURS)
    .executeTakeFirst();
  return kept === undefined ? STATUTORY_HOURS : (JSON.parse(kept.value) as WorkingHours);
}

async function save(db: RegisterDatabase, key: string, content: unknown): Promise<void> {
  const value = JSON.stringify(content);
  await db
    .insertInto("settings")
    .values({ key, value })
    .onConflict((conflict) => conflict.column("key").doUpdateSet({ value }))
    .execute();
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
