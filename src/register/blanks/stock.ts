import { type BlankRange, type BlankStock, rangeText, seriesKey } from "../../model/blank.js";
import { UserError } from "../../model/errors.js";
import { ROW_COUNT } from "../db/rows.js";
import type { RegisterDatabase } from "../db/sqlite.js";
import { type Act, addJournalEntry, stampOf } from "../journal/entries.js";
import { enterSealed } from "../journal/seals.js";
import { blanksFrom } from "./blanks.js";

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
    const row = { series, seriesKey: seriesKey(series), digits, first, last, kind, note };
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
    .where("seriesKey", "=", seriesKey(series))
    .where("first", "<=", last)
    .where("last", ">=", first)
    .selectAll()
    .orderBy("first")
    .executeTakeFirst();
  if (there) throw new UserError("blanks-received-before", { range: rangeText(there) });
}

/** What there is of each series, and of each kind of document within it, in the order of arrival. */
export async function blankStock(db: RegisterDatabase): Promise<BlankStock[]> {
  const ranges = await db.selectFrom("blank_ranges").selectAll().orderBy("id").execute();
  const used = await countByRange(db, "blanks_in_use");
  const spoiled = await countByRange(db, "spoiled_blanks");
  const stocks = new Map<string, BlankStock>();
  for (const range of ranges) {
    const key = `${range.seriesKey} ${range.kind ?? ""}`;
    const stock = stocks.get(key) ?? emptyStock(range);
    stock.received += range.last - range.first + 1;
    stock.used += used.get(range.id) ?? 0;
    stock.spoiled += spoiled.get(range.id) ?? 0;
    stock.left = stock.received - stock.used - stock.spoiled;
    stock.ranges.push(range.id);
    stocks.set(key, stock);
  }
  const withNext: BlankStock[] = [];
  for (const stock of stocks.values()) {
    withNext.push({ ...stock, next: await nextOf(db, stock.ranges[0] ?? 0) });
  }
  return withNext;
}

function emptyStock({ series, kind }: Pick<BlankStock, "series" | "kind">): BlankStock {
  return { series, kind, received: 0, used: 0, spoiled: 0, left: 0, next: null, ranges: [] };
}

async function nextOf(db: RegisterDatabase, rangeId: number): Promise<string | null> {
  const [next] = await blanksFrom(db, { rangeId, number: 0 }, 1);
  return next?.blank ?? null;
}

/** How many blanks of each range are used, or spoiled. */
async function countByRange(
  db: RegisterDatabase,
  table: "blanks_in_use" | "spoiled_blanks",
): Promise<Map<number, number>> {
  const rows = await db
    .selectFrom(table)
    .select(["rangeId", ROW_COUNT])
    .groupBy("rangeId")
    .execute();
  return new Map(rows.map(({ rangeId, count }) => [rangeId, Number(count)]));
}

/** How many are left in the series, and for the same documents, that a blank is of. */
export async function stockLike(db: RegisterDatabase, rangeId: number): Promise<BlankStock | null> {
  return (await blankStock(db)).find(({ ranges }) => ranges.includes(rangeId)) ?? null;
}
