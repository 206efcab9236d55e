import { hashOfSetting } from "../seals.js";
import type { RegisterDatabase } from "../sqlite.js";
import type { AuditNotes } from "./audit-check.js";
import { detailsOf, isRecord, journalPages } from "./journal-pages.js";

/** Settings have the values that the journal says were set last. */
export async function settingsAreSealed(
  db: RegisterDatabase,
  { report }: AuditNotes,
): Promise<number> {
  const told = await toldByJournal(db);
  const rows = await db.selectFrom("settings").selectAll().orderBy("key").execute();
  for (const { key, value } of rows) {
    const hash = told.get(key);
    if (hash === undefined) report("setting-unsealed", key, { setting: key });
    else if (hash !== hashOfSetting(value)) report("setting-changed", key, { setting: key });
    told.delete(key);
  }
  for (const key of told.keys()) report("setting-missing", key, { setting: key });
  return rows.length;
}

/** Any act may write a setting: `restore` as well as `init` and `settings`. */
async function toldByJournal(db: RegisterDatabase): Promise<Map<string, unknown>> {
  const told = new Map<string, unknown>();
  for await (const entry of journalPages(db)) {
    const settings = detailsOf(entry)?.settings;
    if (!isRecord(settings)) continue;
    for (const [key, hash] of Object.entries(settings)) told.set(key, hash);
  }
  return told;
}
