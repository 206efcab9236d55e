import type { Database } from "better-sqlite3";
import { CompiledQuery, type Kysely } from "kysely";
import { TABLES, WATCHED_TABLES, type WatchedTable } from "./schema.js";

/** A row of a watched table that a transaction has written: added, changed or deleted. */
export interface WrittenRow {
  tableName: WatchedTable;
  id: number;
  /** JSON array of the columns that it had before, in their order; null where it was not there. */
  was: string | null;
}

/** Only this connection has it, and no file. */
const NOTES = "temp.written";

/**
 * Readies a connection to note which rows of watched tables a transaction writes, whichever statement
 * writes them: so none can be left out of the journal. The notes begin empty.
 */
export function noteWrittenRows(database: Database): void {
  database.exec(`create table if not exists ${NOTES} (tableName text, id integer, was text);
    delete from ${NOTES};`);
  // Tables that are replaced lose what watches them.
  const unwatched = database.prepare<string[], WatchedTable>(`
    select name from main.sqlite_master where type = 'table'
      and name in (${WATCHED_TABLES.map(() => "?").join()})
      and name not in (select tbl_name from temp.sqlite_master where type = 'trigger')`);
  database.exec(
    unwatched
      .pluck()
      .all(...WATCHED_TABLES)
      .map(watching)
      .join(""),
  );
}

/** The statements of the triggers that note what happens to a table. */
function watching(table: WatchedTable): string {
  const columns = Object.keys(TABLES[table].columns).map((column) => `old."${column}"`);
  const before = `('${table}', old.id, json_array(${columns.join()}))`;
  const after = `('${table}', new.id, null)`;
  const changes = { insert: after, update: `${before}, ${after}`, delete: before };
  const triggers = Object.entries(changes).map(
    ([change, noted]) =>
      `create temp trigger written_${table}_${change} after ${change} on main.${table}
      begin insert into written values ${noted}; end;\n`,
  );
  return triggers.join("");
}

/**
 * What a transaction has written since it was asked last, in the order of tables and keys, each row once,
 * as it was before the first change.
 */
export async function takeWrittenRows<Schema>(db: Kysely<Schema>): Promise<WrittenRow[]> {
  // SQLite takes the other columns from the row that has the least.
  const ask = `select tableName, id, was, min(rowid) from ${NOTES}
    group by tableName, id order by tableName, id`;
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
