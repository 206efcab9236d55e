import type { RegisterDatabase } from "../db/sqlite.js";
import type { Timestamp } from "../db/tables/table.js";
import { type Act, addJournalEntry, nameOfOperator } from "./entries.js";

/** Somebody who works with the register. */
export interface Operator {
  /** Operating-system user. */
  user: string;
  /** Null where the register knows none. */
  name: string | null;
  /** How many entries of the journal are theirs. */
  acts: number;
  /** Null for somebody who has a name and has not acted yet. */
  lastActAt: Timestamp | null;
}

/** Everybody who has a name or has acted, in the order of their users. */
export async function listOperators(db: RegisterDatabase): Promise<Operator[]> {
  const named = await db.selectFrom("operators").select(["osUser", "name"]).execute();
  const active = await db
    .selectFrom("journal")
    .groupBy("operator")
    .select(["operator"])
    .select(({ fn }) => [fn.countAll<number>().as("acts"), fn.max("at").as("last")])
    .execute();
  const names = new Map(named.map(({ osUser, name }) => [osUser, name]));
  const acts = new Map(active.map((row) => [row.operator, row]));
  return [...new Set([...names.keys(), ...acts.keys()])].sort().map((user) => ({
    user,
    name: names.get(user) ?? null,
    acts: Number(acts.get(user)?.acts ?? 0),
    lastActAt: acts.get(user)?.last ?? null,
  }));
}

/**
 * Records by what name the journal is to show a user from now on. What was done before keeps the name
 * of then; a name that is known already leaves no entry.
 */
export async function nameOperator(
  db: RegisterDatabase,
  user: string,
  name: string,
  act: Act,
): Promise<void> {
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
