import type { FindingCode } from "../../model/finding.js";
import { CHECK_SECRET } from "../centre/settings.js";
import type { RegisterDatabase } from "../db/sqlite.js";
import { hashOfSetting } from "../journal/seals.js";
import type { AuditNotes } from "./audit-check.js";
import { detailsOf, isRecord, journalPages } from "./journal-pages.js";

/** Settings have the values that the journal says were set last. */
export async function settingsAreSealed(db: RegisterDatabase, notes: AuditNotes): Promise<number> {
  // Nobody can set the secret anew: what to do is something else than with other settings.
  const report = (code: FindingCode, setting: string) =>
    notes.report(setting === CHECK_SECRET ? "check-key-changed" : code, setting, { setting });
  const told = await toldByJournal(db);
  const rows = await db.selectFrom("settings").selectAll().orderBy("key").execute();
  for (const { key, value } of rows) {
    const hash = told.get(key);
    if (hash === undefined) report("setting-unsealed", key);
    else if (hash !== hashOfSetting(value)) report("setting-changed", key);
    told.delete(key);
  }
  for (const key of told.keys()) report("setting-missing", key);
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
