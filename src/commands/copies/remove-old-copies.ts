import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { sha256Of } from "../../model/sha-256.js";
import { backupsMade } from "../../register/backups-made.js";
import type { RegisterDatabase } from "../../register/sqlite.js";

/**
 * Removes the oldest copies from a folder but for the last ones. Only what the journal of this
 * register says to be a copy of its own, and what still is that to the byte, goes.
 *
 * @param keep how many stay
 * @returns names of the removed files, the oldest first
 */
export async function removeOldCopies(
  db: RegisterDatabase,
  folder: string,
  keep: number,
): Promise<string[]> {
  const made = await backupsMade(db);
  const own = readdirSync(folder)
    .filter((name) => made.has(name))
    .sort(byAge);
  const removed = own
    .slice(0, Math.max(0, own.length - keep))
    .filter((name) => sha256Of(readFileSync(join(folder, name))) === made.get(name));
  for (const name of removed) rmSync(join(folder, name));
  return removed;
}

/** Of one second there may be several: `kualik-2026-11-23-174430.db`, `kualik-2026-11-23-174430-2.db`. */
function byAge(one: string, other: string): number {
  return momentOf(one).localeCompare(momentOf(other), "en", { numeric: true });
}

function momentOf(name: string): string {
  return name.replace(/\..*$/, "");
}
