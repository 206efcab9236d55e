import { hash } from "node:crypto";
import { STATUTORY_HOURS, type WorkingHours } from "../../model/calendar.js";
import type { Centre } from "../../model/centre.js";
import type { Db } from "../db/sqlite.js";
import { type Act, addJournalEntry, changeOf } from "../journal/entries.js";

export const CENTRE = "centre";
const WORKING_HOURS = "working-hours";
const COPY_EVERY = "copy-every";
const USUAL_COPY_EVERY = 7;
/** The key of the secret from which check codes are made. */
export const CHECK_SECRET = "check-secret";

/** Hashes of settings by their keys, for the entry of the journal by whose act they were written. */
type SealedSettings = Record<string, string>;

/**
 * Keeps the centre's data; what was there before is replaced.
 *
 * @returns what the entry of the journal is to say of it, as `settings` in its details
 */
export async function saveCentre(db: Db, centre: Centre): Promise<SealedSettings> {
  return save(db, CENTRE, centre);
}

export async function readCentre(db: Db): Promise<Centre> {
  const value = await settingOf(db, CENTRE);
  if (value === null) throw new Error("a register without its centre");
  return JSON.parse(value) as Centre;
}

/** Keeps the centre's working hours. @returns as `saveCentre` */
export async function saveWorkingHours(db: Db, hours: WorkingHours) {
  return save(db, WORKING_HOURS, hours);
}

/** The centre's working hours; those of the law until the centre says otherwise. */
export async function readWorkingHours(db: Db): Promise<WorkingHours> {
  const kept = await settingOf(db, WORKING_HOURS);
  return kept === null ? STATUTORY_HOURS : (JSON.parse(kept) as WorkingHours);
}

/** Keeps after how many days without a copy somebody is reminded; 0: never. @returns as `saveCentre` */
export async function saveCopyEvery(db: Db, days: number) {
  return save(db, COPY_EVERY, days);
}

/** After how many days without a copy somebody is reminded; a week until the centre says otherwise. */
export async function readCopyEvery(db: Db): Promise<number> {
  const kept = await settingOf(db, COPY_EVERY);
  return kept === null ? USUAL_COPY_EVERY : Number(kept);
}

async function settingOf(db: Db, key: string): Promise<string | null> {
  const row = await db
    .selectFrom("settings")
    .select("value")
    .where("key", "=", key)
    .executeTakeFirst();
  return row?.value ?? null;
}

/** The hash of a setting's value; of a secret it tells nothing, being long and random. */
export function hashOfSetting(value: string): string {
  return hash("sha256", value);
}

async function save(db: Db, key: string, content: unknown): Promise<SealedSettings> {
  const value = JSON.stringify(content);
  await db
    .insertInto("settings")
    .values({ key, value })
    .onConflict((conflict) => conflict.column("key").doUpdateSet({ value }))
    .execute();
  return { [key]: hashOfSetting(value) };
}

/**
 * The secret from which check codes are made; made once, when the first code is needed.
 *
 * @param fresh random, kept where there is none yet
 */
export async function keepCheckSecret(db: Db, fresh: string, act: Act) {
  return db.transaction().execute(async (transaction) => {
    const kept = await settingOf(transaction, CHECK_SECRET);
    if (kept !== null) return kept;
    await transaction.insertInto("settings").values({ key: CHECK_SECRET, value: fresh }).execute();
    await addJournalEntry(transaction, act, "settings", CHECK_SECRET, {
      settings: { [CHECK_SECRET]: hashOfSetting(fresh) } satisfies SealedSettings,
    });
    return fresh;
  });
}

/**
 * Keeps the centre's data as they are from now on. What was said before can be read in the journal;
 * what is as it was leaves no entry.
 *
 * @param db a transaction
 */
export async function changeCentre(db: Db, before: Centre, now: Centre, act: Act) {
  const change = changeOf(before, now, Object.keys(now) as (keyof Centre)[]);
  if (change.fields.length === 0) return;
  const settings = await saveCentre(db, now);
  await addJournalEntry(db, act, "settings", "centre", { ...change, settings });
}
