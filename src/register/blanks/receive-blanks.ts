import { type BlankRange, rangeText, seriesKey } from "../../model/blank.js";
import { UserError } from "../../model/errors.js";
import type { RegisterDatabase } from "../db/sqlite.js";
import { type Act, addJournalEntry, stampOf } from "../journal/entries.js";
import { enterSealed } from "../journal/seals.js";

/**
 * Enters blanks that were received.
 *
 * @throws UserError `blanks-received-before` where some of them are in the register already
 */
export async function enterBlanks(
  db: RegisterDatabase,
  range: BlankRange,
  act: Act,
): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    await refuseReceived(transaction, range);
    const { series, digits, first, last, kind, note } = range;
    const row = { series, series_key: seriesKey(series), digits, first, last, kind, note };
    const stamp = await stampOf(transaction, act);
    const sealed = await enterSealed(transaction, "blank_ranges", { ...row, ...stamp });
    await addJournalEntry(transaction, act, "blanks", rangeText(range), {
      change: "received",
      sealed: [sealed],
    });
  });
}

/** @throws UserError `blanks-received-before` */
export async function refuseReceived(
  db: RegisterDatabase,
  { series, first, last }: BlankRange,
): Promise<void> {
  const there = await db
    .selectFrom("blank_ranges")
    .where("series_key", "=", seriesKey(series))
    .where("first", "<=", last)
    .where("last", ">=", first)
    .selectAll()
    .orderBy("first")
    .executeTakeFirst();
  if (there) throw new UserError("blanks-received-before", { range: rangeText(there) });
}
