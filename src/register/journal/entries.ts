import { isDeepStrictEqual } from "node:util";
import type { ActName } from "../../model/journal.js";
import { sortedBy } from "../../model/sort-order.js";
import type { Row } from "../db/schema.js";
import type { Db } from "../db/sqlite.js";
import { sealWrittenRows } from "./row-states.js";
import type { SealedRows } from "./seals.js";
import { type Act, nameOfOperator, sha256OfJson, stampOf } from "./stamp.js";

export type { Act };

/** An entry of the journal as it stands in the register, without the hash that seals it. */
type ChainedEntry = Omit<Row<"journal">, "hash">;

/** What the first entry follows upon. */
export const BEFORE_THE_FIRST = "";

/**
 * The hash of an entry, which depends on every entry before it: SHA-256, hexadecimal, of the UTF-8
 * JSON array `[previous hash, id, at, operator, person, act, subject, details]` without spaces.
 *
 * @param previous hash of the entry before, `BEFORE_THE_FIRST` for the first
 */
export function hashOfEntry(previous: string, entry: ChainedEntry): string {
  const { id, at, operator, person, act, subject, details } = entry;
  return sha256OfJson([previous, id, at, operator, person, act, subject, details]);
}

/** What an entry says besides who did what to which. */
export interface EntryDetails {
  /** What the act wrote that is never to change. */
  sealed?: SealedRows[];
  /** Rows that were changed past the program before the act wrote them, by table and key. */
  overwritten?: string[];
  /** What settings it wrote, by the hashes of their values. */
  settings?: Record<string, string>;
  [name: string]: unknown;
}

/** What of data is another now, as an entry tells it. @param among the fields that are looked at */
export function changeOf<Data extends object, Field extends keyof Data = keyof Data>(
  before: Data,
  now: Data,
  among: readonly Field[],
) {
  const fields = among.filter((field) => !isDeepStrictEqual(before[field], now[field]));
  return { fields, from: only(before, fields), to: only(now, fields) };
}

export function only<Data extends object, Field extends keyof Data>(
  data: Data,
  fields: readonly Field[],
): Pick<Data, Field> {
  const some = fields.map((field) => [field, data[field]] as const);
  return Object.fromEntries(some) as Pick<Data, Field>;
}

/** The end of the journal, with the number of its entries: everything before it depends on its hash. */
export type JournalHead = Pick<Row<"journal">, "id" | "hash">;

/**
 * Adds an entry to the register's log of acts, chained to the one before. Names belong into `details`
 * only where they are what changed; IINs never: what stands here stays for ever. What the transaction
 * has written until now, of rows that may change, is sealed with it.
 *
 * @param db where it is no transaction, the entry is one of its own
 * @returns the entry's key
 */
export async function addJournalEntry(
  db: Db,
  act: Act,
  name: ActName,
  subject: string,
  said: EntryDetails = {},
): Promise<number> {
  if (!db.isTransaction) {
    return db
      .transaction()
      .execute((transaction) => addJournalEntry(transaction, act, name, subject, said));
  }
  const states = await sealWrittenRows(db, act);
  const sealed = [...(said.sealed ?? []), ...states.sealed];
  const details = {
    ...said,
    ...(states.overwritten.length > 0 ? { overwritten: states.overwritten } : {}),
    ...(sealed.length > 0 ? { sealed } : {}),
  };
  const head = await journalHead(db);
  const entry = {
    id: head.id + 1,
    ...(await stampOf(db, act)),
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
export async function journalHead(db: Db): Promise<JournalHead> {
  const last = await db
    .selectFrom("journal")
    .select(["id", "hash"])
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirst();
  return last ?? { id: 0, hash: BEFORE_THE_FIRST };
}

/**
 * Whether the subject of an act is the key of one of the register's people: a correction after issue
 * is one of a person or one of a course.
 */
export function isAboutPerson(act: string, details: EntryDetails): boolean {
  return act === "trainee" || (act === "correction" && details.of === "trainee");
}

/** Everybody who has a name or has acted, in the order of their users. */
export async function listOperators(db: Db) {
  const named = await db.selectFrom("operators").select(["osUser", "name"]).execute();
  const active = await db
    .selectFrom("journal")
    .groupBy("operator")
    .select(["operator"])
    .select(({ fn }) => [fn.countAll<number>().as("acts"), fn.max("at").as("last")])
    .execute();
  const names = new Map(named.map(({ osUser, name }) => [osUser, name]));
  const acts = new Map(active.map((row) => [row.operator, row]));
  const users = [...new Set([...names.keys(), ...acts.keys()])];
  return sortedBy(users, (user) => user).map((user) => ({
    user,
    name: names.get(user) ?? null,
    acts: Number(acts.get(user)?.acts ?? 0),
    /** Null for somebody who has a name and has not acted yet. */
    lastActAt: acts.get(user)?.last ?? null,
  }));
}

/**
 * Records by what name the journal is to show a user from now on. What was done before keeps the name
 * of then; a name that is known already leaves no entry.
 */
export async function nameOperator(db: Db, user: string, name: string, act: Act) {
  await db.transaction().execute(async (transaction) => {
    const before = await nameOfOperator(transaction, user);
    if (before === name) return;
    await transaction
      .insertInto("operators")
      .values({ osUser: user, name })
      .onConflict((conflict) => conflict.column("osUser").doUpdateSet({ name }))
      .execute();
    await addJournalEntry(transaction, act, "operators", user, { from: before, to: name });
  });
}
