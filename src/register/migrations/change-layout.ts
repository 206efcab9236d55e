import { Migrator } from "kysely/migration";
import type { RegisterDatabase } from "../sqlite.js";
import { MIGRATIONS } from "./migrations.js";

/**
 * Runs the migrations that a register has not had yet, in one transaction.
 *
 * @returns whether there was any; of several programs at once, only one has one
 */
export async function changeLayout(db: RegisterDatabase): Promise<boolean> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => MIGRATIONS } });
  const { error, results = [] } = await migrator.migrateToLatest();
  if (error) throw error;
  return results.length > 0;
}
