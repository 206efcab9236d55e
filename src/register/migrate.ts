import { Migrator, sql } from "kysely";
import { UserError } from "../model/errors.js";
import { MIGRATIONS, NEWEST_LAYOUT } from "./migrations/migrations.js";
import type { RegisterDatabase } from "./sqlite.js";

/**
 * Brings the register to the layout of this Kualik. A register that is already there costs one
 * query.
 *
 * @throws UserError `register-newer` where a newer Kualik wrote it
 */
export async function migrate(db: RegisterDatabase): Promise<void> {
  const layout = await layoutOf(db);
  if (layout === NEWEST_LAYOUT) return;
  if (layout !== null && !(layout in MIGRATIONS)) throw new UserError("register-newer");

  const migrator = new Migrator({ db, provider: { getMigrations: async () => MIGRATIONS } });
  const { error } = await migrator.migrateToLatest();
  if (error) throw error;
}

async function layoutOf(db: RegisterDatabase): Promise<string | null> {
  const tables = await sql<{ name: string }>`
    select name from sqlite_master where type = 'table' and name = 'kysely_migration'`.execute(db);
  if (tables.rows.length === 0) return null;
  const { rows } = await sql<{ name: string }>`
    select name from kysely_migration order by name desc limit 1`.execute(db);
  return rows[0]?.name ?? null;
}
