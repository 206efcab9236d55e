import { sql } from "kysely";
import { UserError } from "../model/errors.js";
import { isKnownLayout, NEWEST_LAYOUT } from "./migrations/layouts.js";
import type { RegisterDatabase } from "./sqlite.js";

/** Called with the layout of a register that an older Kualik wrote, before it is changed. */
export type BeforeUpgrade = (layout: string) => Promise<void>;

/**
 * Brings the register to the layout of this Kualik, in one transaction: cut off, it stays as it was,
 * and of several at once one does it. A register that is already there costs one query.
 *
 * @param beforeUpgrade what it throws leaves the register as it is
 * @returns the layout that the register was brought from; null where this process did not do it, or
 *   there was nothing in it yet
 * @throws UserError `register-newer` where a newer Kualik wrote it
 */
export async function migrate(
  db: RegisterDatabase,
  beforeUpgrade: BeforeUpgrade = async () => {},
): Promise<string | null> {
  const layout = await layoutOf(db);
  if (layout === NEWEST_LAYOUT) return null;
  if (layout !== null && !isKnownLayout(layout)) throw new UserError("register-newer");
  if (layout !== null) await beforeUpgrade(layout);

  const { changeLayout } = await import("./migrations/change-layout.js");
  return (await changeLayout(db)) ? layout : null;
}

/** The newest layout that a database was brought to; null where it is no register. */
export async function layoutOf(db: RegisterDatabase): Promise<string | null> {
  const tables = await sql<{ name: string }>`
    select name from sqlite_master where type = 'table' and name = 'kysely_migration'`.execute(db);
  if (tables.rows.length === 0) return null;
  const { rows } = await sql<{ name: string }>`
    select name from kysely_migration order by name desc limit 1`.execute(db);
  return rows[0]?.name ?? null;
}
