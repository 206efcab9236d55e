import { detailsOf } from "../audit/journal-pages.js";
import type { RegisterDatabase } from "../db/sqlite.js";

/**
 * Numbers of documents that a register knew once and lost when copies were restored before, as far as
 * its journal tells: an entry that was tampered with must not keep a copy from being restored.
 */
export async function lostEarlier(db: RegisterDatabase): Promise<string[]> {
  const rows = await db
    .selectFrom("journal")
    .select("details")
    .where("act", "=", "restore")
    .orderBy("id")
    .execute();
  return rows.flatMap((row) => {
    const documents = detailsOf(row)?.documents;
    return Array.isArray(documents) ? documents.filter((one) => typeof one === "string") : [];
  });
}

/** Of these numbers those that no document of the register has, each once. */
export async function unknownNumbers(
  db: RegisterDatabase,
  numbers: readonly string[],
): Promise<string[]> {
  const rows = await db.selectFrom("documents").select("number").execute();
  const known = new Set(rows.map(({ number }) => number));
  return [...new Set(numbers)].filter((number) => !known.has(number));
}
