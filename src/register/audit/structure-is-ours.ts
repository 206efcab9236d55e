import { sql } from "kysely";
import { createSchema } from "../db/create-schema.js";
import { openSqlite, type RegisterDatabase } from "../db/sqlite.js";
import type { AuditNotes } from "./audit-check.js";

/** Tables, indexes, views and triggers are those that this Kualik makes, word for word. */
export async function structureIsOurs(
  db: RegisterDatabase,
  { report }: AuditNotes,
): Promise<number> {
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
export async function isLegible(db: RegisterDatabase): Promise<boolean> {
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

/**
 * Parts by name, such as «trigger journal_no_update». SQLite notes of each which table it belongs to,
 * whatever its words say. Names like SQLite's own are asked too: a trigger of such a name runs as any
 * other.
 */
async function structureOf(db: RegisterDatabase): Promise<Map<string, string>> {
  const { rows } = await sql<{ type: string; name: string; table: string; sql: string | null }>`
    select type, name, tbl_name as "table", sql from sqlite_master order by rowid`.execute(db);
  return new Map(rows.map((row) => [`${row.type} ${row.name}`, `${row.table}: ${row.sql}`]));
}
