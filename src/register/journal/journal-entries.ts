import type { ActName } from "../../model/act-name.js";
import type { RegisterDatabase } from "../db/sqlite.js";
import { BEFORE_THE_FIRST, hashOfEntry } from "./journal-chain.js";
import { nameOfOperator } from "./operators.js";
import type { SealedRows } from "./seals.js";

/** Who acts, and when. */
export interface Act {
  /** Operating-system user. */
  operator: string;
  /** UTC, ISO 8601. */
  at: string;
}

/** What an entry says besides who did what to which. */
export interface EntryDetails {
  /** What the act wrote that is never to change. */
  sealed?: SealedRows[];
  /** What settings it wrote, by the hashes of their values. */
  settings?: Record<string, string>;
  [name: string]: unknown;
}

/** The end of the journal: everything before it depends on its hash. */
export interface JournalHead {
  /** How many entries there are. */
  id: number;
  hash: string;
}

/**
 * Adds an entry to the register's log of acts, chained to the one before. Names belong into `details`
 * only where they are what changed; IINs never: what stands here stays for ever.
 *
 * @param db where it is no transaction, the entry is one of its own
 * @returns the entry's key
 */
export async function addJournalEntry(
  db: RegisterDatabase,
  act: Act,
  name: ActName,
  subject: string,
  details: EntryDetails = {},
): Promise<number> {
  if (!db.isTransaction) {
    return db
      .transaction()
      .execute((transaction) => addJournalEntry(transaction, act, name, subject, details));
  }
  const head = await journalHead(db);
  const entry = {
    id: head.id + 1,
    at: act.at,
    operator: act.operator,
    person: await nameOfOperator(db, act.operator),
    act: name,
    subject,
    details: JSON.stringify(details),
  };
  await db
    .insertInto("journal")
    .values({ ...entry, hash: hashOfEntry(head.hash, entry) })
    .execute();
  return entry.id;
}

/** The journal's end; `{id: 0, hash: ""}` while it is empty. */
export async function journalHead(db: RegisterDatabase): Promise<JournalHead> {
  const last = await db
    .selectFrom("journal")
    .select(["id", "hash"])
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirst();
  return last ?? { id: 0, hash: BEFORE_THE_FIRST };
}
