import { sql } from "kysely";
import { countRows } from "../db/rows.js";
import { createSchema } from "../db/schema.js";
import { type Db, openSqlite } from "../db/sqlite.js";
import type { AuditNotes } from "./checks.js";

const SOUND = "ok";

/** SQLite finds nothing wrong with the file: every page, every index. */
export async function databaseIsSound(db: Db, { report }: AuditNotes): Promise<number> {
  const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(db);
  for (const { integrity_check: message } of rows) {
    if (message !== SOUND) report("database-unsound", "database", { message });
  }
  const pages = await sql<{ page_count: number }>`pragma page_count`.execute(db);
  return pages.rows[0]?.page_count ?? 0;
}

/** Tables, indexes, views and triggers are those that this Kualik makes, word for word. */
export async function structureIsOurs(db: Db, { report }: AuditNotes): Promise<number> {
  const own = await ownStructure();
  const present = await structureOf(db);
  for (const [name, words] of own) {
    const found = present.get(name);
    if (found === undefined) report("structure-missing", name, { name });
    else if (found !== words) report("structure-differs", name, { name });
  }
  for (const name of present.keys()) {
    if (!own.has(name)) report("structure-added", name, { name });
  }
  return present.size;
}

/** Whether every table and view is there as this Kualik makes it, so that its queries mean what they say. */
export async function isLegible(db: Db): Promise<boolean> {
  const present = await structureOf(db);
  return [...(await ownStructure())]
    .filter(([name]) => /^(?:table|view) /.test(name))
    .every(([name, words]) => present.get(name) === words);
}

let made: Promise<Map<string, string>> | null = null;

/** Of a new register; made once. */
function ownStructure(): Promise<Map<string, string>> {
  made ??= makeStructure();
  return made;
}

async function makeStructure(): Promise<Map<string, string>> {
  const db = openSqlite(":memory:", { create: true });
  try {
    await createSchema(db);
    return await structureOf(db);
  } finally {
    await db.destroy();
  }
}

/** What SQLite notes of how often values come (`analyze`) is no part of a register. */
const STATISTICS = /^sqlite_stat[134]$/;

/**
 * Parts by name, such as «trigger journal_no_update». SQLite notes of each which table it belongs to,
 * whatever its words say. Names like SQLite's own are asked too: a trigger of such a name runs as any
 * other.
 */
async function structureOf(db: Db): Promise<Map<string, string>> {
  const { rows } = await sql<{ type: string; name: string; table: string; sql: string | null }>`
    select type, name, tbl_name as "table", sql from sqlite_master order by rowid`.execute(db);
  const parts = rows.filter(({ type, name }) => type !== "table" || !STATISTICS.test(name));
  return new Map(parts.map((row) => [`${row.type} ${row.name}`, `${row.table}: ${row.sql}`]));
}

/** Rows belong to what they name; a place has one living document, and a duplicate an annulled original. */
export async function linksLeadSomewhere(db: Db, notes: AuditNotes): Promise<number> {
  await reportBroken(db, notes);
  await reportTwoLiving(db, notes);
  return reportReplaced(db, notes);
}

async function reportBroken(db: Db, { report }: AuditNotes): Promise<void> {
  const { rows } = await sql<{ table: string; rowid: number | null; parent: string }>`
    pragma foreign_key_check`.execute(db);
  for (const { table, rowid, parent } of rows) {
    const row = rowid ?? "?";
    report("link-broken", `${table} ${row}`, { table, row, parent });
  }
}

async function reportTwoLiving(db: Db, { report }: AuditNotes): Promise<void> {
  const { rows } = await sql<{ first: string; second: string }>`
    select min(number) as first, max(number) as second from live_documents
    group by enrolmentId having count(*) > 1`.execute(db);
  for (const { first, second } of rows) {
    report("two-living", second, { number: second, other: first });
  }
}

interface Replacing {
  number: string;
  original: string | null;
  isOther: number;
  isAnnulled: number;
}

/** @returns how many documents there are */
async function reportReplaced(db: Db, { report }: AuditNotes): Promise<number> {
  const { rows } = await sql<Replacing>`
    select d.number, o.number as original,
      (o.id is null or o.id >= d.id or o.enrolmentId is not d.enrolmentId) as isOther,
      exists (select 1 from annulments a where a.documentId = o.id) as isAnnulled
    from documents d left join documents o on o.id = d.replacesId
    where d.replacesId is not null`.execute(db);
  for (const { number, original, isOther, isAnnulled } of rows) {
    if (isOther) report("replaces-other", number, { number });
    else if (!isAnnulled) {
      report("replaced-living", number, { number, original: original ?? "" });
    }
  }
  return countRows(db, "documents");
}
