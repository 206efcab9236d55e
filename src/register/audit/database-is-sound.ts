import { sql } from "kysely";
import type { RegisterDatabase } from "../db/sqlite.js";
import type { AuditNotes } from "./audit-check.js";

const SOUND = "ok";

/** SQLite finds nothing wrong with the file: every page, every index. */
export async function databaseIsSound(
  db: RegisterDatabase,
  { report }: AuditNotes,
): Promise<number> {
  const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(db);
  for (const { integrity_check: message } of rows) {
    if (message !== SOUND) report("database-unsound", "database", { message });
  }
  const pages = await sql<{ page_count: number }>`pragma page_count`.execute(db);
  return pages.rows[0]?.page_count ?? 0;
}
