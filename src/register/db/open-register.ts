import { existsSync } from "node:fs";
import { UserError } from "../../model/errors.js";
import type { RegisterFolder } from "./register-folder.js";
import { createSchema, LAYOUT, layoutOf } from "./schema.js";
import { explainSqliteError, openSqlite, type RegisterDatabase } from "./sqlite.js";

export interface Register {
  folder: RegisterFolder;
  db: RegisterDatabase;
  close(): Promise<void>;
}

interface OpenOptions {
  create?: boolean;
  onWait?: () => void;
}

/**
 * Opens the register of a folder.
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
    if (create) await createSchema(db);
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

function open({ databasePath, root }: RegisterFolder, options: OpenOptions): RegisterDatabase {
  try {
    return openSqlite(databasePath, options);
  } catch (error) {
    throw explainSqliteError(error, root);
  }
}
