import type { Db } from "../db/sqlite.js";
import type { Act } from "../journal/entries.js";
import { enterAllSealed, type NewRow } from "../journal/seals.js";

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
 * @returns how many blanks it did not know of, or not what became of them; and the seals for the journal
 */
export async function carryBlanks(present: Db, copy: Db, { act, reasonFor }: CarryOrder) {
  const ranges = await unknownRanges(present, copy);
  const ofRanges = await enterAllSealed(copy, "blank_ranges", ranges, act);
  const spoiled = await unknownSpoiled(present, copy);
  const ofSpoiled = await enterAllSealed(copy, "spoiled_blanks", spoiled, act);
  // A blank that is spoiled by now frees its document for another one.
  const { uses, doubtful } = await unknownUses(present, copy, reasonFor);
  const ofUses = await enterAllSealed(copy, "blank_uses", uses, act);
  const ofDoubtful = await enterAllSealed(copy, "spoiled_blanks", doubtful, act);
  return {
    blanks: {
      received: ranges.reduce((sum, { first, last }) => sum + last - first + 1, 0),
      used: uses.length,
      spoiled: spoiled.length + doubtful.length,
    },
    sealed: [...ofRanges, ...ofSpoiled, ...ofUses, ...ofDoubtful],
  };
}

/** What overlaps with blanks of the copy is of another history, and left out. */
async function unknownRanges(present: Db, copy: Db) {
  const known = await copy.selectFrom("blank_ranges").selectAll().execute();
  const ranges = await present.selectFrom("blank_ranges").selectAll().orderBy("id").execute();
  return ranges
    .filter(({ seriesKey, first, last }) =>
      known.every(
        (there) => there.seriesKey !== seriesKey || there.first > last || first > there.last,
      ),
    )
    .map(({ id: _, ...range }) => range);
}

async function unknownSpoiled(present: Db, copy: Db) {
  const place = await placesIn(copy);
  const known = new Set((await spoiledOf(copy)).map(keyOf));
  return (await spoiledOf(present)).flatMap((blank) => {
    const rangeId = place(blank);
    if (rangeId === null || known.has(keyOf(blank))) return [];
    return [{ rangeId, number: blank.number, reason: blank.reason }];
  });
}

/** A blank with a document that the copy does not know counts as spoiled: nothing else can be said of it. */
async function unknownUses(present: Db, copy: Db, reasonFor: CarryOrder["reasonFor"]) {
  const place = await placesIn(copy);
  const there = await usedOf(copy);
  const taken = new Set([...there, ...(await spoiledOf(copy))].map(keyOf));
  const onBlank = new Set(there.map(({ document }) => document));
  const documents = await documentsOf(copy);
  const uses: NewRow<"blank_uses">[] = [];
  const doubtful: NewRow<"spoiled_blanks">[] = [];
  for (const use of await usedOf(present)) {
    const rangeId = place(use);
    if (rangeId === null || taken.has(keyOf(use))) continue;
    const { number, document, sha256 } = use;
    const documentId = documents.get(`${document} ${sha256}`);
    if (documentId === undefined || onBlank.has(document)) {
      doubtful.push({ rangeId, number, reason: reasonFor(document) });
    } else uses.push({ rangeId, number, documentId });
  }
  return { uses, doubtful };
}

/** A blank by what stands on it: the keys of ranges differ between registers. */
interface NamedBlank {
  seriesKey: string;
  number: number;
}

function keyOf({ seriesKey, number }: NamedBlank): string {
  return `${seriesKey} ${number}`;
}

/** Tells which range of a register a blank is of; null where it was not received there. */
async function placesIn(db: Db): Promise<(blank: NamedBlank) => number | null> {
  const ranges = await db.selectFrom("blank_ranges").selectAll().execute();
  return ({ seriesKey, number }) =>
    ranges.find(
      (range) => range.seriesKey === seriesKey && range.first <= number && number <= range.last,
    )?.id ?? null;
}

function spoiledOf(db: Db) {
  return db
    .selectFrom("spoiled_blanks as spoiled")
    .innerJoin("blank_ranges", "blank_ranges.id", "spoiled.rangeId")
    .select(["blank_ranges.seriesKey", "spoiled.number", "spoiled.reason"])
    .orderBy("spoiled.id")
    .execute();
}

function usedOf(db: Db) {
  return db
    .selectFrom("blanks_in_use as uses")
    .innerJoin("blank_ranges", "blank_ranges.id", "uses.rangeId")
    .innerJoin("documents", "documents.id", "uses.documentId")
    .select(["seriesKey", "uses.number", "documents.number as document", "sha256"])
    .orderBy("uses.id")
    .execute();
}

/** Keys of documents by number and bytes: the same number may be another document there. */
async function documentsOf(db: Db): Promise<Map<string, number>> {
  const rows = await db.selectFrom("documents").select(["id", "number", "sha256"]).execute();
  return new Map(rows.map(({ id, number, sha256 }) => [`${number} ${sha256}`, id]));
}
