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
  | "course"
  | "drop"
  | "review"
  | "trainee"
  | "template"
  | "issue"
  | "export";

/**
 * Adds an entry to the register's log of acts. Names belong into `details` only where they are what
 * changed; IINs never.
 */
export async function addJournalEntry(
  db: RegisterDatabase,
  { operator, at }: Act,
  act: ActName,
  subject: string,
  details: Record<string, unknown> = {},
): Promise<void> {
  await db
    .insertInto("journal")
    .values({ at, operator, act, subject, details: JSON.stringify(details) })
    .execute();
}
