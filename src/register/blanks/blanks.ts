import { sql } from "kysely";
import { type Blank, blankText, seriesKey } from "../../model/blank.js";
import type { DocumentKind } from "../../model/document.js";
import { UserError } from "../../model/errors.js";
import { isThere } from "../db/rows.js";
import type { Db } from "../db/sqlite.js";

/** A blank that was received, with what has become of it. */
export interface KnownBlank {
  rangeId: number;
  number: number;
  /** As it stands on the paper. */
  blank: string;
  /** What it is for; null for documents of any kind. */
  kind: DocumentKind | null;
  /** The document that is on it, and the entry that says so; null where none is. */
  use: { id: number; document: string } | null;
  isSpoiled: boolean;
}

/** «АБ 000123», or the first and the last of several. */
export function blanksText(blanks: readonly Pick<KnownBlank, "blank">[]): string {
  return [...new Set([blanks[0]?.blank ?? "", blanks.at(-1)?.blank ?? ""])].join(" … ");
}

/** A blank that a document can be put onto. */
export type FreeBlank = Pick<KnownBlank, "rangeId" | "number" | "blank">;

/** The blank with this number. @throws UserError `blank-unknown` where it was not received */
export async function knownBlank(db: Db, named: Blank): Promise<KnownBlank> {
  const blank = await blankNamed(db, named);
  if (!blank) throw new UserError("blank-unknown", { blank: blankText(named) });
  return blank;
}

/** The number of the document that is on a blank; null where none is, or it was not received. */
export async function documentOnBlank(db: Db, named: Blank | null) {
  const blank = named && (await blankNamed(db, named));
  return blank?.use?.document ?? null;
}

async function blankNamed(db: Db, { series, number }: Blank) {
  const range = await db
    .selectFrom("blank_ranges")
    .where("seriesKey", "=", seriesKey(series))
    .where("first", "<=", number)
    .where("last", ">=", number)
    .selectAll()
    .executeTakeFirst();
  if (!range) return null;
  const use = await db
    .selectFrom("blanks_in_use")
    .innerJoin("documents", "documents.id", "blanks_in_use.documentId")
    .where("rangeId", "=", range.id)
    .where("blanks_in_use.number", "=", number)
    .select(["blanks_in_use.id", "documents.number as document"])
    .executeTakeFirst();
  const spoiled = db.selectFrom("spoiled_blanks").where("rangeId", "=", range.id);
  return {
    rangeId: range.id,
    number,
    blank: blankText({ ...range, number }),
    kind: range.kind,
    use: use ?? null,
    isSpoiled: await isThere(spoiled.where("number", "=", number)),
  };
}

const MOST_AT_ONCE = 1000;

/**
 * The blanks from one to another, both among them.
 *
 * @throws UserError `blank-range` where that is no row of a series, or too long for one act;
 *   `blank-unknown` where one of them was not received
 */
export async function blanksBetween(db: Db, from: Blank, to: Blank): Promise<KnownBlank[]> {
  const isRow = seriesKey(from.series) === seriesKey(to.series) && from.number <= to.number;
  if (!isRow || to.number - from.number >= MOST_AT_ONCE) {
    throw new UserError("blank-range", { most: MOST_AT_ONCE });
  }
  const blanks: KnownBlank[] = [];
  for (let { number } = from; number <= to.number; number += 1) {
    blanks.push(await knownBlank(db, { ...from, number }));
  }
  return blanks;
}

/** @throws UserError `blank-used`, `blank-spoiled` where no document can be put onto it */
export function refuseTakenBlank({ blank, use, isSpoiled }: KnownBlank): void {
  if (isSpoiled) throw new UserError("blank-spoiled", { blank });
  if (use) throw new UserError("blank-used", { blank, number: use.document });
}

/**
 * The blanks that lie upon each other from this one on, for the same documents; those used and
 * spoiled are not among them any more.
 *
 * @param count how many at most
 */
export async function blanksFrom(
  db: Db,
  { rangeId, number }: Pick<KnownBlank, "rangeId" | "number">,
  count: number,
): Promise<FreeBlank[]> {
  const free: FreeBlank[] = [];
  for (const range of await rangesLike(db, rangeId)) {
    if (range.last < number) continue;
    const taken = await takenIn(db, range.id);
    for (let at = Math.max(range.first, number); at <= range.last; at += 1) {
      if (free.length === count) return free;
      if (taken.has(at)) continue;
      free.push({ rangeId: range.id, number: at, blank: blankText({ ...range, number: at }) });
    }
  }
  return free;
}

/** The ranges of the same series for the same documents, in the order of their numbers. */
async function rangesLike(db: Db, rangeId: number) {
  const ranges = await db.selectFrom("blank_ranges").selectAll().orderBy("first").execute();
  const own = ranges.find(({ id }) => id === rangeId);
  return ranges.filter(({ seriesKey, kind }) => seriesKey === own?.seriesKey && kind === own.kind);
}

/** Numbers of a range that are used or spoiled. */
async function takenIn(db: Db, rangeId: number): Promise<Set<number>> {
  const numbers = async (table: "blanks_in_use" | "spoiled_blanks") =>
    db.selectFrom(table).where("rangeId", "=", rangeId).select("number").execute();
  const taken = [...(await numbers("blanks_in_use")), ...(await numbers("spoiled_blanks"))];
  return new Set(taken.map(({ number }) => number));
}

/** The blank that a document is on, as a column of a query over `documents`. */
export function blankOfDocument() {
  return sql<string | null>`(
    select in_use.blank from blanks_in_use as in_use where in_use.documentId = documents.id
  )`.as("blank");
}
