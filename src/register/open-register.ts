import { existsSync } from "node:fs";
import { UserError } from "../model/errors.js";
import { migrate } from "./migrate.js";
import type { RegisterFolder } from "./register-folder.js";
import { explainSqliteError, openSqlite, type RegisterDatabase } from "./sqlite.js";

interface OpenOptions {
  create?: boolean;
  onWait?: () => void;
}

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
 * @param onWait called when a transaction has to wait for another program for seconds
 * @throws UserError where the database is missing, locked, damaged or from a newer Kualik
 */
export async function openRegister(
  folder: RegisterFolder,
  { create = false, onWait = () => {} }: OpenOptions = {},
): Promise<Register> {
  if (!create && !existsSync(folder.databasePath)) {
    throw new UserError("register-database-missing", { file: folder.database });
  }
  const db = open(folder, { create, onWait });
  try {
    await migrate(db);
    return { folder, db, close: () => db.destroy() };
  } catch (error) {
    await db.destroy();
    throw explainSqliteError(error, folder.root);
  }
}

function open({ databasePath, root }: RegisterFolder, options: OpenOptions): RegisterDatabase {
  try {
    return openSqlite(databasePath, options);
  } catch (error) {
    throw explainSqliteError(error, root);
  }
}
