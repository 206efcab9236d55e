import type { RegisterDatabase } from "../db/sqlite.js";
import { type Act, stampOf } from "../journal/entries.js";
import { enterAllSealed, type NewRow, type SealedRows } from "../journal/seals.js";

/** How many blanks a copy was told of that it did not know of, or not what became of them. */
export interface CarriedBlanks {
  received: number;
  used: number;
  spoiled: number;
}

interface CarryOrder {
  act: Act;
  /** Why a blank is spoiled that holds a document which the copy does not know. */
  reasonFor(document: string): string;
}

/**
 * Tells a copy what became of blanks since it was made. Paper that was printed on lies in no stack any
 * more, whatever a copy says: it must not look unused.
 *
 * @param copy in a transaction
 * @returns what was carried over, and the seals for the journal
 */
export async function carryBlanks(
  present: RegisterDatabase,
  copy: RegisterDatabase,
  order: CarryOrder,
): Promise<{ blanks: CarriedBlanks; sealed: SealedRows[] }> {
  const received = await carryRanges(present, copy, order);
  const spoiled = await carrySpoiled(present, copy, order);
  const used = await carryUsed(present, copy, order);
  return {
    blanks: {
      received: received.count,
      used: used.count,
      spoiled: spoiled.count + used.spoiled,
    },
    sealed: [...received.sealed, ...spoiled.sealed, ...used.sealed],
  };
}

interface Carried {
  count: number;
  sealed: SealedRows[];
}

/** What overlaps with blanks of the copy is of another history, and left out. */
async function carryRanges(
  present: RegisterDatabase,
  copy: RegisterDatabase,
  { act }: CarryOrder,
): Promise<Carried> {
  const known = await copy.selectFrom("blank_ranges").selectAll().execute();
  const ranges = await present.selectFrom("blank_ranges").selectAll().orderBy("id").execute();
  const strange = ranges.filter(
    ({ seriesKey, first, last }) =>
      !known.some(
        (there) => there.seriesKey === seriesKey && there.first <= last && first <= there.last,
      ),
  );
  const stamp = await stampOf(copy, act);
  const rows = strange.map(({ id: _, ...range }) => ({ ...range, ...stamp }));
  return {
    count: strange.reduce((sum, { first, last }) => sum + last - first + 1, 0),
    sealed: await enterAllSealed(copy, "blank_ranges", rows),
  };
}

async function carrySpoiled(
  present: RegisterDatabase,
  copy: RegisterDatabase,
  { act }: CarryOrder,
): Promise<Carried> {
  const place = await placesIn(copy);
  const known = keysOf(await spoiledOf(copy));
  const stamp = await stampOf(copy, act);
  const rows = (await spoiledOf(present)).flatMap((spoiled) => {
    const rangeId = place(spoiled);
    if (rangeId === null || known.has(keyOf(spoiled))) return [];
    const { number, reason } = spoiled;
    return [{ rangeId, number, reason, ...stamp }];
  });
  return { count: rows.length, sealed: await enterAllSealed(copy, "spoiled_blanks", rows) };
}

/** A blank with a document that the copy does not know counts as spoiled: nothing else can be said of it. */
async function carryUsed(
  present: RegisterDatabase,
  copy: RegisterDatabase,
  { act, reasonFor }: CarryOrder,
): Promise<Carried & { spoiled: number }> {
  const place = await placesIn(copy);
  const there = await usedOf(copy);
  const taken = keysOf([...there, ...(await spoiledOf(copy))]);
  const onBlank = new Set(there.map(({ document }) => document));
  const documents = await documentsOf(copy);
  const stamp = await stampOf(copy, act);
  const uses: NewRow<"blank_uses">[] = [];
  const spoiled: NewRow<"spoiled_blanks">[] = [];
  for (const use of await usedOf(present)) {
    const rangeId = place(use);
    if (rangeId === null || taken.has(keyOf(use))) continue;
    const { number, document, sha256 } = use;
    const id = documents.get(`${document} ${sha256}`);
    if (id === undefined || onBlank.has(document)) {
      spoiled.push({ rangeId, number, reason: reasonFor(document), ...stamp });
    } else uses.push({ rangeId, number, documentId: id, ...stamp });
  }
  return {
    count: uses.length,
    spoiled: spoiled.length,
    sealed: [
      ...(await enterAllSealed(copy, "blank_uses", uses)),
      ...(await enterAllSealed(copy, "spoiled_blanks", spoiled)),
    ],
  };
}

/** A blank by what stands on it: the keys of ranges differ between registers. */
interface NamedBlank {
  seriesKey: string;
  number: number;
}

function keyOf({ seriesKey, number }: NamedBlank): string {
  return `${seriesKey} ${number}`;
}

function keysOf(blanks: readonly NamedBlank[]): Set<string> {
  return new Set(blanks.map(keyOf));
}

/** Tells which range of a register a blank is of; null where it was not received there. */
async function placesIn(db: RegisterDatabase): Promise<(blank: NamedBlank) => number | null> {
  const ranges = await db.selectFrom("blank_ranges").selectAll().execute();
  return ({ seriesKey, number }) =>
    ranges.find(
      (range) => range.seriesKey === seriesKey && range.first <= number && number <= range.last,
    )?.id ?? null;
}

function spoiledOf(db: RegisterDatabase) {
  return db
    .selectFrom("spoiled_blanks as spoiled")
    .innerJoin("blank_ranges", "blank_ranges.id", "spoiled.rangeId")
    .select(["blank_ranges.seriesKey", "spoiled.number", "spoiled.reason"])
    .orderBy("spoiled.id")
    .execute();
}

function usedOf(db: RegisterDatabase) {
  return db
    .selectFrom("blanks_in_use as uses")
    .innerJoin("blank_ranges", "blank_ranges.id", "uses.rangeId")
    .innerJoin("documents", "documents.id", "uses.documentId")
    .select([
      "blank_ranges.seriesKey",
      "uses.number",
      "documents.number as document",
      "documents.sha256",
    ])
    .orderBy("uses.id")
    .execute();
}

/** Keys of documents by number and bytes: the same number may be another document there. */
async function documentsOf(db: RegisterDatabase): Promise<Map<string, number>> {
  const rows = await db.selectFrom("documents").select(["id", "number", "sha256"]).execute();
  return new Map(rows.map(({ id, number, sha256 }) => [`${number} ${sha256}`, id]));
}
