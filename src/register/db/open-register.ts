import { existsSync } from "node:fs";
import { UserError } from "../../model/errors.js";
import type { RegisterFolder } from "./register-folder.js";
import { createSchema, LAYOUT, layoutOf } from "./schema.js";
import { type Db, explainSqliteError, openSqlite, type SqliteOptions } from "./sqlite.js";

export type Register = Awaited<ReturnType<typeof openRegister>>;

/**
 * Opens the register of a folder.
 *
 * @param options as `openSqlite` has them
 * @throws UserError where the database is missing, locked, damaged or from a newer Kualik
 */
export async function openRegister(
  folder: RegisterFolder,
  options: Omit<SqliteOptions, "patience"> = {},
) {
  if (!options.create && !existsSync(folder.databasePath)) {
    throw new UserError("register-database-missing", { file: folder.database });
  }
  const db = open(folder, options);
  try {
    if (options.create) await createSchema(db);
    const layout = await layoutOf(db);
    // A file that was emptied opens as an empty database: its numbers would begin anew.
    if (layout === null) throw new UserError("register-damaged");
    if (layout !== LAYOUT) throw new UserError("register-newer");
    return { folder, db, close: () => db.destroy() };
  } catch (error) {
    await db.destroy();
    throw explainSqliteError(error, folder.root);
  }
}

function open({ databasePath, root }: RegisterFolder, options: SqliteOptions): Db {
  try {
    return openSqlite(databasePath, options);
  } catch (error) {
    throw explainSqliteError(error, root);
  }
}
