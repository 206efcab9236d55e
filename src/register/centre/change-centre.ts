import { isDeepStrictEqual } from "node:util";
import type { Centre } from "../../model/centre.js";
import type { RegisterDatabase } from "../db/sqlite.js";
import { type Act, addJournalEntry } from "../journal/journal-entries.js";
import { saveCentre } from "./settings.js";

/**
 * Keeps the centre's data as they are from now on. What was said before can be read in the journal;
 * what is as it was leaves no entry.
 *
 * @param db a transaction
 */
export async function changeCentre(
  db: RegisterDatabase,
  before: Centre,
  now: Centre,
  act: Act,
): Promise<void> {
  const fields = (Object.keys(now) as (keyof Centre)[]).filter(
    (field) => !isDeepStrictEqual(before[field], now[field]),
  );
  if (fields.length === 0) return;
  const settings = await saveCentre(db, now);
  await addJournalEntry(db, act, "settings", "centre", {
    fields,
    from: pick(before, fields),
    to: pick(now, fields),
    settings,
  });
}

function pick(centre: Centre, fields: readonly (keyof Centre)[]): Partial<Centre> {
  return Object.fromEntries(fields.map((field) => [field, centre[field]]));
}
