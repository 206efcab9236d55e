import { chmodSync, renameSync, statSync } from "node:fs";
import Database from "better-sqlite3";
import { sql } from "kysely";
import { Migrator } from "kysely/migration";
import { MIGRATIONS } from "../../src/register/migrations/migrations.js";
import { openSqlite } from "../../src/register/sqlite.js";

/**
 * Puts a register's content into an earlier layout, as far as it has room there.
 *
 * @param file path of the database, which nobody has open
 * @param layout name of the layout's last migration
 */
export async function downgrade(file: string, layout: string): Promise<void> {
  const earlier = `${file}.earlier`;
  await makeEmpty(earlier, layout);
  const db = new Database(earlier);
  db.pragma("foreign_keys = OFF");
  db.prepare("attach ? as now").run(file);
  for (const table of tablesOf(db, "main")) {
    const names = columnsOf(db, "now", table);
    const columns = columnsOf(db, "main", table).filter((column) => names.includes(column));
    const list = columns.map((column) => `"${column}"`).join(", ");
    db.exec(`insert into main.${table} (${list}) select ${list} from now.${table}`);
  }
  // Seals came with the layout of 2026-11-trust.
  db.exec(
    "update journal set details = json_remove(details, '$.sealed', '$.settings', '$.edition')",
  );
  db.exec("detach now");
  db.close();
  chmodSync(earlier, statSync(file).mode);
  renameSync(earlier, file);
}

async function makeEmpty(file: string, layout: string): Promise<void> {
  const db = openSqlite(file, { create: true });
  const provider = { getMigrations: async () => MIGRATIONS };
  const { error } = await new Migrator({ db, provider }).migrateTo(layout);
  await sql`pragma wal_checkpoint(truncate)`.execute(db);
  await db.destroy();
  if (error) throw error;
}

function tablesOf(db: Database.Database, schema: string): string[] {
  return db
    .prepare(
      `select name from ${schema}.sqlite_master
       where type = 'table' and name not like 'kysely%' and name not like 'sqlite%'`,
    )
    .pluck()
    .all() as string[];
}

function columnsOf(db: Database.Database, schema: string, table: string): string[] {
  return db
    .prepare(`select name from pragma_table_info(?, ?)`)
    .pluck()
    .all(table, schema) as string[];
}
