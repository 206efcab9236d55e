import type { Insertable, Selectable } from "kysely";
import type { BlankRangesTable, BlankReleasesTable, BlankUsesTable, SpoiledBlanksTable } from "../db/schema.js";
import type { RegisterDatabase } from "../db/sqlite.js";
import { sha256OfJson, type Act, nameOfOperator } from "../journal/entries.js";
import { type SealedRows, sealOfRows } from "../journal/seals.js";

/** The hash of the record of blanks that were received. */
export function hashOfBlankRange(row: Selectable<BlankRangesTable>): string {
  return sha256OfJson([
    row.id,
    row.series,
    row.series_key,
    row.digits,
    row.first,
    row.last,
    row.kind,
    row.note,
    row.at,
    row.operator,
    row.person,
  ]);
}

/** The hash of the record of a document put onto a blank. */
export function hashOfBlankUse(row: Selectable<BlankUsesTable>): string {
  return sha256OfJson([
    row.id,
    row.range_id,
    row.number,
    row.document_id,
    row.at,
    row.operator,
    row.person,
  ]);
}

/** The hash of the record of a use taken back. */
export function hashOfBlankRelease(row: Selectable<BlankReleasesTable>): string {
  return sha256OfJson([row.id, row.use_id, row.reason, row.at, row.operator, row.person]);
}

/** The hash of a spoiled blank's record. */
export function hashOfSpoiledBlank(row: Selectable<SpoiledBlanksTable>): string {
  return sha256OfJson([
    row.id,
    row.range_id,
    row.number,
    row.reason,
    row.at,
    row.operator,
    row.person,
  ]);
}

type Stamped = "id" | "at" | "operator" | "person";

/** Enters blanks that were received. @returns the seal for the journal */
export async function addBlankRange(
  db: RegisterDatabase,
  range: Omit<Insertable<BlankRangesTable>, Stamped>,
  act: Act,
): Promise<SealedRows> {
  const row = await db
    .insertInto("blank_ranges")
    .values({ ...range, ...(await stamp(db, act)) })
    .returningAll()
    .executeTakeFirstOrThrow();
  return { table: "blank_ranges", ...sealed([row], hashOfBlankRange) };
}

/** Enters which documents are on which blanks. @returns the seal for the journal */
export async function addBlankUses(
  db: RegisterDatabase,
  uses: readonly Omit<Insertable<BlankUsesTable>, Stamped>[],
  act: Act,
): Promise<SealedRows> {
  const by = await stamp(db, act);
  const rows: Selectable<BlankUsesTable>[] = [];
  for (const use of uses) {
    const insert = db.insertInto("blank_uses").values({ ...use, ...by });
    rows.push(await insert.returningAll().executeTakeFirstOrThrow());
  }
  return { table: "blank_uses", ...sealed(rows, hashOfBlankUse) };
}

/** Enters uses that were wrong. @returns the seal for the journal */
export async function addBlankReleases(
  db: RegisterDatabase,
  releases: readonly Omit<Insertable<BlankReleasesTable>, Stamped>[],
  act: Act,
): Promise<SealedRows> {
  const by = await stamp(db, act);
  const rows: Selectable<BlankReleasesTable>[] = [];
  for (const release of releases) {
    const insert = db.insertInto("blank_releases").values({ ...release, ...by });
    rows.push(await insert.returningAll().executeTakeFirstOrThrow());
  }
  return { table: "blank_releases", ...sealed(rows, hashOfBlankRelease) };
}

/** Enters spoiled blanks. @returns the seal for the journal */
export async function addSpoiledBlanks(
  db: RegisterDatabase,
  blanks: readonly Omit<Insertable<SpoiledBlanksTable>, Stamped>[],
  act: Act,
): Promise<SealedRows> {
  const by = await stamp(db, act);
  const rows: Selectable<SpoiledBlanksTable>[] = [];
  for (const blank of blanks) {
    const insert = db.insertInto("spoiled_blanks").values({ ...blank, ...by });
    rows.push(await insert.returningAll().executeTakeFirstOrThrow());
  }
  return { table: "spoiled_blanks", ...sealed(rows, hashOfSpoiledBlank) };
}

async function stamp(db: RegisterDatabase, { at, operator }: Act) {
  return { at, operator, person: await nameOfOperator(db, operator) };
}

/** Rows entered in one transaction have keys in a row. */
function sealed<Row extends { id: number }>(
  rows: readonly Row[],
  hashOf: (row: Row) => string,
): Omit<SealedRows, "table"> {
  const [first = 0, last = 0] = [rows[0]?.id, rows.at(-1)?.id];
  return { first, last, seal: sealOfRows(rows.map(hashOf)) };
}
