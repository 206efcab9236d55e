import type { Database } from "better-sqlite3";
import { CompiledQuery, type Kysely } from "kysely";
import { WATCHED_TABLES, type WatchedTable } from "./schema.js";

/** A row of a watched table that a transaction has written: added, changed or deleted. */
export interface WrittenRow {
  tableName: WatchedTable;
  id: number;
}

/** Only this connection has it, and no file. */
const NOTES = "temp.written";

/**
 * Readies a connection to note which rows of watched tables a transaction writes, whichever statement
 * writes them: so none can be left out of the journal. The notes begin empty.
 */
export function noteWrittenRows(database: Database): void {
  database.exec(`create table if not exists ${NOTES} (tableName text, id integer)`);
  database.exec(`delete from ${NOTES}`);
  // Tables that are replaced lose what watches them.
  const unwatched = database.prepare<string[], string>(`
    select name from main.sqlite_master where type = 'table'
      and name in (${WATCHED_TABLES.map(() => "?").join()})
      and name not in (select tbl_name from temp.sqlite_master where type = 'trigger')`);
  for (const name of unwatched.pluck().all(...WATCHED_TABLES)) watch(database, name);
}

function watch(database: Database, table: string): void {
  const changes = { insert: ["new"], update: ["old", "new"], delete: ["old"] };
  for (const [change, rows] of Object.entries(changes)) {
    const noted = rows.map((row) => `('${table}', ${row}.id)`).join();
    database.exec(`create temp trigger written_${table}_${change} after ${change} on main.${table}
      begin insert into written values ${noted}; end`);
  }
}

/** What a transaction has written since it was asked last, in the order of tables and keys. */
export async function takeWrittenRows<Schema>(db: Kysely<Schema>): Promise<WrittenRow[]> {
  const ask = `select distinct tableName, id from ${NOTES} order by tableName, id`;
  const { rows } = await db.executeQuery(CompiledQuery.raw(ask));
  if (rows.length > 0) await db.executeQuery(CompiledQuery.raw(`delete from ${NOTES}`));
  return rows as WrittenRow[];
}

/**
 * What an act wrote must be in the entry of the journal that tells of it.
 *
 * @throws where a row was written after the last entry of a transaction
 */
export function refuseUntoldRows(database: Database): void {
  const row = database.prepare<[], WrittenRow>(`select * from ${NOTES} limit 1`).get();
  if (row) throw new Error(`${row.tableName} were written without an entry of the journal`);
}
