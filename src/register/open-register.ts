import { existsSync } from "node:fs";
import { UserError } from "../model/errors.js";
import { migrate } from "./migrate.js";
import type { RegisterFolder } from "./register-folder.js";
import { explainSqliteError, openSqlite, type RegisterDatabase } from "./sqlite.js";

/** An open register. */
export interface Register {
  folder: RegisterFolder;
  db: RegisterDatabase;
  close(): Promise<void>;
}

/**
 * Opens the register of a folder and brings it to the present layout.
 *
 * @param create makes the database where it is not there yet
 * @throws UserError where the database is missing, locked, damaged or from a newer Kualik
 */
export async function openRegister(
  folder: RegisterFolder,
  { create = false } = {},
): Promise<Register> {
  if (!create && !existsSync(folder.databasePath)) {
    throw new UserError("register-database-missing", { file: folder.database });
  }
  const db = open(folder.databasePath, create);
  try {
    await migrate(db);
    return { folder, db, close: () => db.destroy() };
  } catch (error) {
    await db.destroy();
    throw explainSqliteError(error);
  }
}

function open(path: string, create: boolean): RegisterDatabase {
  try {
    return openSqlite(path, { create });
  } catch (error) {
    throw explainSqliteError(error);
  }
}
