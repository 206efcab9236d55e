import { existsSync } from "node:fs";
import { UserError } from "../model/errors.js";
import { type BeforeUpgrade, layoutOf, migrate } from "./migrate.js";
import type { RegisterFolder } from "./register-folder.js";
import { explainSqliteError, openSqlite, type RegisterDatabase } from "./sqlite.js";

/** An open register. */
export interface Register {
  folder: RegisterFolder;
  db: RegisterDatabase;
  /** The layout that opening it brought it from; null where it had this Kualik's already. */
  upgradedFrom: string | null;
  close(): Promise<void>;
}

interface OpenOptions {
  create?: boolean;
  onWait?: () => void;
  beforeUpgrade?: BeforeUpgrade | undefined;
}

/**
 * Opens the register of a folder and brings it to the present layout.
 *
 * @param create makes the database where it is not there yet
 * @param onWait called when a transaction has to wait for another program for seconds
 * @param beforeUpgrade called before a register of an older Kualik is changed
 * @throws UserError where the database is missing, locked, damaged or from a newer Kualik
 */
export async function openRegister(
  folder: RegisterFolder,
  { create = false, onWait = () => {}, beforeUpgrade }: OpenOptions = {},
): Promise<Register> {
  if (!create && !existsSync(folder.databasePath)) {
    throw new UserError("register-database-missing", { file: folder.database });
  }
  const db = open(folder, { create, onWait });
  try {
    // A file that was emptied opens as an empty database: its numbers would begin anew.
    if (!create && (await layoutOf(db)) === null) throw new UserError("register-damaged");
    const upgradedFrom = await migrate(db, beforeUpgrade);
    return { folder, db, upgradedFrom, close: () => db.destroy() };
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
