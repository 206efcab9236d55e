import type { Updateable } from "kysely";
import { countOf } from "../db/rows.js";
import type { Schema } from "../db/schema.js";
import type { Db } from "../db/sqlite.js";

/** What entering people changed, in as few words as taking it back needs. */
export interface EnteringChanges {
  /** Keys of the people who were not known before. */
  newTrainees: Set<number>;
  /** What was otherwise of people and places that were there before. */
  trainees: Before<"trainees">[];
  enrolments: Before<"enrolments">[];
}

/** A row's key with the values that its changed columns had. */
export interface Before<Table extends keyof Schema> {
  id: number;
  was: Updateable<Schema[Table]>;
}

/** The first and the last of keys that follow one another. */
type KeyRange = [first: number, last: number];

/** Keys as ranges: those of new rows mostly follow one another. */
export function rangesOf(keys: Iterable<number>): KeyRange[] {
  const ranges: KeyRange[] = [];
  for (const key of [...keys].sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last && last[1] === key - 1) last[1] = key;
    else ranges.push([key, key]);
  }
  return ranges;
}

/** What an import changed, as it is kept: what else it brought is known by its roster's key. */
interface ImportChanges extends Omit<EnteringChanges, "newTrainees"> {
  /** The import's own entry in the journal. */
  journalEntry: number;
  courseIsNew: boolean;
  newTrainees: KeyRange[];
}

/** The last import, with what taking it back would do. */
export type LastImport = NonNullable<Awaited<ReturnType<typeof readLastImport>>>;

/** Keeps what an import changed, in place of what the one before it did. */
export async function keepLastImport(db: Db, rosterId: number, changes: ImportChanges) {
  await db.deleteFrom("last_import").execute();
  await db
    .insertInto("last_import")
    .values({ rosterId, changes: JSON.stringify(changes) })
    .execute();
}

/** The last import; null where there is none, or it has been taken back. */
export async function readLastImport(db: Db) {
  const row = await db
    .selectFrom("last_import")
    .innerJoin("rosters", "rosters.id", "last_import.rosterId")
    .innerJoin("courses", "courses.id", "rosters.courseId")
    .select(["rosterId", "courseId", "courses.code as courseCode", "fileName", "sha256"])
    .select(["importedAt", "importedBy", "changes"])
    .executeTakeFirst();
  if (!row) return null;
  const changes = JSON.parse(row.changes) as ImportChanges;
  return { ...row, changes, counts: await countsOf(db, row.rosterId, changes) };
}

async function countsOf(db: Db, rosterId: number, { enrolments }: ImportChanges) {
  const held = db.selectFrom("held_rows");
  const places = await countOf(db.selectFrom("enrolments").where("rosterId", "=", rosterId));
  return {
    /** People who are on the course since. */
    people: places - enrolments.length,
    /** People of whom it said something new. */
    updated: enrolments.filter(({ was }) => saysMoreThanPlace(was)).length,
    /** Rows that are held since. */
    held: await countOf(held.where("rosterId", "=", rosterId)),
    /** Held rows that it settled. */
    settled: await countOf(held.where("settledByRosterId", "=", rosterId)),
  };
}

/** Whoever comes again has a new line in a new roster, which alone is no news. */
function saysMoreThanPlace({ rosterId, row, ...data }: object & Record<string, unknown>): boolean {
  return Object.keys(data).length > 0;
}
