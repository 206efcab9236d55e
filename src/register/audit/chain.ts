import { sql } from "kysely";
import type { RegisterDatabase } from "../db/sqlite.js";
import { BEFORE_THE_FIRST, hashOfEntry } from "../journal/entries.js";
import { detailsOf, journalPages } from "../journal/told.js";
import type { AuditCheck, AuditNotes } from "./checks.js";

/** Entries run from 1 without a gap, and each has the hash that follows from it and those before. */
export async function chainIsWhole(db: RegisterDatabase, { report }: AuditNotes): Promise<number> {
  let count = 0;
  let last = { id: 0, hash: BEFORE_THE_FIRST };
  for await (const { hash, ...entry } of journalPages(db)) {
    const isNext = entry.id === last.id + 1;
    if (entry.id > last.id + 1) {
      const range = { first: last.id + 1, last: entry.id - 1 };
      report("entries-missing", `journal ${range.first}–${range.last}`, range);
    }
    // After a gap it is not known what the entry was chained to.
    const isChained = isNext && hash === hashOfEntry(last.hash, entry);
    if (!isChained && entry.id <= last.id + 1) {
      report("entry-changed", `journal ${entry.id}`, { entry: entry.id });
    }
    if (detailsOf(entry) === null) {
      report("entry-unreadable", `journal ${entry.id}`, { entry: entry.id });
    }
    last = { id: entry.id, hash };
    count += 1;
  }
  return count;
}

/**
 * The check that the journal still has the entry whose hash somebody wrote down, and with it all that
 * was before.
 *
 * @param expected the hash or its beginning
 */
export function expectedHashIsThere(expected: string): AuditCheck {
  return {
    name: "expected",
    async run(db, { report }) {
      const known = await entryWithHash(db, expected);
      if (known === null) report("expected-hash-missing", expected, { hash: expected });
      return 1;
    },
  };
}

/** The entry whose hash begins so; null where there is none. */
export async function entryWithHash(
  db: RegisterDatabase,
  beginning: string,
): Promise<number | null> {
  const row = await db
    .selectFrom("journal")
    .select("id")
    .where(sql<boolean>`substr(hash, 1, ${beginning.length}) = ${beginning}`)
    .orderBy("id")
    .executeTakeFirst();
  return row?.id ?? null;
}
