import { sql } from "kysely";
import { SEALED_TABLES } from "../journal/seals.js";
import type { RegisterDatabase } from "./sqlite.js";
import { createBlanks } from "./tables/blanks.js";
import { createCourses } from "./tables/courses.js";
import { createDocuments } from "./tables/documents.js";
import { createJournal } from "./tables/journal.js";
import { createPeople } from "./tables/people.js";
import { keepRows } from "./tables/refuse.js";
import { createService } from "./tables/service.js";

/** The layout that this Kualik reads and writes. */
export const LAYOUT = 1;

/** Tables whose rows are written once and never change. */
const WRITTEN_ONCE = ["journal", "editions", ...SEALED_TABLES];

/**
 * Makes the register's tables in an empty database, in one transaction: cut off, it stays empty, and
 * of several programs at once one makes them.
 */
export async function createSchema(db: RegisterDatabase): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    if ((await layoutOf(transaction)) !== null) return;
    await createJournal(transaction);
    await createCourses(transaction);
    await createPeople(transaction);
    await createDocuments(transaction);
    await createBlanks(transaction);
    await createService(transaction);
    for (const table of WRITTEN_ONCE) await keepRows(transaction, table);
    await stampLayout(transaction);
  });
}

async function stampLayout(db: RegisterDatabase): Promise<void> {
  await db.schema
    .createTable("kualik_layout")
    .addColumn("version", "integer", (column) => column.primaryKey())
    .execute();
  await db.insertInto("kualik_layout").values({ version: LAYOUT }).execute();
}

/** The layout that a database was made with; null where it is no register. */
export async function layoutOf(db: RegisterDatabase): Promise<number | null> {
  const tables = await sql<{ name: string }>`
    select name from sqlite_master where type = 'table' and name = 'kualik_layout'`.execute(db);
  if (tables.rows.length === 0) return null;
  const row = await db
    .selectFrom("kualik_layout")
    .select("version")
    .orderBy("version", "desc")
    .executeTakeFirst();
  return row?.version ?? null;
}
