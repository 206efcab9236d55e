import {
  type Blank,
  type BlankRange,
  type BlankStock,
  rangeText,
  seriesKey,
} from "../../model/blank.js";
import { UserError } from "../../model/errors.js";
import { ROW_COUNT } from "../db/rows.js";
import type { Db } from "../db/sqlite.js";
import { type Act, addJournalEntry } from "../journal/entries.js";
import { enterAllSealed, type SealedRows } from "../journal/seals.js";
import { blanksBetween, blanksFrom, blanksText, type KnownBlank } from "./blanks.js";

/**
 * Enters blanks that were received.
 *
 * @throws UserError `blanks-received-before` where some of them are in the register already
 */
export async function enterBlanks(db: Db, range: BlankRange, act: Act) {
  await db.transaction().execute(async (transaction) => {
    await refuseReceived(transaction, range);
    const row = { ...range, seriesKey: seriesKey(range.series) };
    const sealed = await enterAllSealed(transaction, "blank_ranges", [row], act);
    const details = { change: "received", sealed };
    await addJournalEntry(transaction, act, "blanks", rangeText(range), details);
  });
}

/** @throws UserError `blanks-received-before` */
export async function refuseReceived(db: Db, { series, first, last }: BlankRange) {
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
export async function blankStock(db: Db): Promise<BlankStock[]> {
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
  for (const stock of stocks.values()) {
    const [next] = await blanksFrom(db, { rangeId: stock.ranges[0] ?? 0, number: 0 }, 1);
    stock.next = next?.blank ?? null;
  }
  return [...stocks.values()];
}

function emptyStock({ series, kind }: Pick<BlankStock, "series" | "kind">): BlankStock {
  return { series, kind, received: 0, used: 0, spoiled: 0, left: 0, next: null, ranges: [] };
}

/** How many blanks of each range are used, or spoiled. */
async function countByRange(db: Db, table: "blanks_in_use" | "spoiled_blanks") {
  const rows = await db
    .selectFrom(table)
    .select(["rangeId", ROW_COUNT])
    .groupBy("rangeId")
    .execute();
  return new Map(rows.map(({ rangeId, count }) => [rangeId, Number(count)]));
}

/** How many are left in the series, and for the same documents, that a blank is of. */
export async function stockLike(db: Db, rangeId: number): Promise<BlankStock | null> {
  return (await blankStock(db)).find(({ ranges }) => ranges.includes(rangeId)) ?? null;
}

/** Blanks from one to another, both among them. */
export interface BlanksMeant {
  from: Blank;
  to: Blank;
}

/**
 * Enters that blanks are spoiled; those of which it is known are passed over. A document that was on
 * one is on none then, and can be put onto another.
 *
 * @returns the blanks as they were
 * @throws UserError `blank-unknown`, `blank-range`, `blank-spoiled` where it is known of all
 */
export async function enterSpoiledBlanks(
  db: Db,
  { from, to }: BlanksMeant,
  reason: string,
  act: Act,
): Promise<KnownBlank[]> {
  return db.transaction().execute(async (transaction) => {
    const all = await blanksBetween(transaction, from, to);
    const blanks = all.filter(({ isSpoiled }) => !isSpoiled);
    if (blanks.length === 0) throw new UserError("blank-spoiled", { blank: blanksText(all) });
    const rows = blanks.map(({ rangeId, number }) => ({ rangeId, number, reason }));
    const sealed = await enterAllSealed(transaction, "spoiled_blanks", rows, act);
    await tellJournal(transaction, act, blanks, { change: "spoiled", reason, sealed });
    return blanks;
  });
}

/**
 * Takes back that documents are on blanks, which was entered wrongly: the blanks are left again.
 *
 * @returns the blanks as they were
 * @throws UserError `blank-unknown`, `blank-range`, `blank-not-used` where no document is on them
 */
export async function releaseBlanks(db: Db, { from, to }: BlanksMeant, reason: string, act: Act) {
  return db.transaction().execute(async (transaction) => {
    const all = await blanksBetween(transaction, from, to);
    const blanks = all.filter(({ use }) => use !== null);
    if (blanks.length === 0) throw new UserError("blank-not-used", { blank: blanksText(all) });
    const rows = blanks.flatMap(({ use }) => (use ? [{ useId: use.id, reason }] : []));
    const sealed = await enterAllSealed(transaction, "blank_releases", rows, act);
    await tellJournal(transaction, act, blanks, { change: "released", reason, sealed });
    return blanks;
  });
}

async function tellJournal(
  db: Db,
  act: Act,
  all: readonly KnownBlank[],
  details: { change: "spoiled" | "released"; reason: string; sealed: SealedRows[] },
): Promise<void> {
  const blanks = all.map(({ blank, use }) => ({ blank, document: use?.document ?? null }));
  await addJournalEntry(db, act, "blanks", blanksText(all), { ...details, blanks });
}
