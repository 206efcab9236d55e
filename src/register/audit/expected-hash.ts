import { sql } from "kysely";
import type { RegisterDatabase } from "../db/sqlite.js";
import type { AuditCheck } from "./audit-check.js";

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
