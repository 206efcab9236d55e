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
  return saveSetting(db, CENTRE, centre);
}

export async function readCentre(db: Db): Promise<Centre> {
  const value = await settingOf(db, CENTRE);
  if (value === null) throw new Error("a register without its centre");
  return JSON.parse(value) as Centre;
}

/** Keeps the centre's working hours. @returns as `saveCentre` */
export async function saveWorkingHours(db: Db, hours: WorkingHours) {
  return saveSetting(db, WORKING_HOURS, hours);
}

/** The centre's working hours; those of the law until the centre says otherwise. */
export async function readWorkingHours(db: Db): Promise<WorkingHours> {
  const kept = await settingOf(db, WORKING_HOURS);
  return kept === null ? STATUTORY_HOURS : (JSON.parse(kept) as WorkingHours);
}

/** Leads the keys of pictures, which go on by the SHA-256 of their bytes. */
const PICTURE = "picture-";

/**
 * Keeps a picture, by its hash, for ever: documents that show it are made again from it.
 *
 * @returns as `saveCentre`, and the hash
 */
export async function keepPicture(db: Db, bytes: Uint8Array) {
  const sha256 = hash("sha256", bytes);
  const settings = await saveSetting(db, PICTURE + sha256, Buffer.from(bytes).toString("base64"));
  return { sha256, settings };
}

/** The pictures that the register keeps, by their hashes. */
export async function keptPictures(db: Db): Promise<ReadonlyMap<string, Buffer>> {
  const rows = await db
    .selectFrom("settings")
    .select(["key", "value"])
    .where("key", "like", `${PICTURE}%`)
    .execute();
  return new Map(
    rows.map(({ key, value }) => [
      key.slice(PICTURE.length),
      Buffer.from(JSON.parse(value) as string, "base64"),
    ]),
  );
}

/** Keeps after how many days without a copy somebody is reminded; 0: never. @returns as `saveCentre` */
export async function saveCopyEvery(db: Db, days: number) {
  return saveSetting(db, COPY_EVERY, days);
}

/** After how many days without a copy somebody is reminded; a week until the centre says otherwise. */
export async function readCopyEvery(db: Db): Promise<number> {
  const kept = await settingOf(db, COPY_EVERY);
  return kept === null ? USUAL_COPY_EVERY : Number(kept);
}

/** The value of a setting as it is kept; null where there is none. */
export async function settingOf(db: Db, key: string): Promise<string | null> {
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

/** Keeps a setting. @returns what the entry of the journal is to say of it, see `saveCentre` */
export async function saveSetting(db: Db, key: string, content: unknown): Promise<SealedSettings> {
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
export async function changeCentre(
  db: Db,
  before: Centre,
  now: Centre,
  act: Act,
  others: SealedSettings = {},
) {
  const change = changeOf(before, now, Object.keys(now) as (keyof Centre)[]);
  if (change.fields.length === 0) return;
  const settings = { ...others, ...(await saveCentre(db, now)) };
  await addJournalEntry(db, act, "settings", "centre", { ...change, settings });
}
