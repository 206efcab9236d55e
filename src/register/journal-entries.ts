import type { RegisterDatabase } from "./sqlite.js";

/** Who acts, and when. */
export interface Act {
  /** Operating-system user. */
  operator: string;
  /** UTC, ISO 8601. */
  at: string;
}

/** Everything that changes a register, by name. */
export type ActName =
  | "init"
  | "settings"
  | "import"
  | "undo"
  | "course"
  | "drop"
  | "review"
  | "trainee"
  | "template"
  | "issue"
  | "reprint"
  | "print"
  | "export"
  | "backup"
  | "restore"
  | "upgrade";

/**
 * Adds an entry to the register's log of acts. Names belong into `details` only where they are what
 * changed; IINs never.
 *
 * @returns the entry's key
 */
export async function addJournalEntry(
  db: RegisterDatabase,
  { operator, at }: Act,
  act: ActName,
  subject: string,
  details: Record<string, unknown> = {},
): Promise<number> {
  const { id } = await db
    .insertInto("journal")
    .values({ at, operator, act, subject, details: JSON.stringify(details) })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}
