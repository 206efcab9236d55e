import { UserError } from "../../model/errors.js";
import { countRows } from "../db/rows.js";
import { LAYOUT, layoutOf } from "../db/schema.js";
import { openSqliteBytes, type RegisterDatabase } from "../db/sqlite.js";
import { journalHead } from "../journal/entries.js";
import { endsWithWholePage, isSqliteFile, isWholeDatabase, withoutLog } from "./sqlite-copy.js";

/** A copy of a register, open in memory. */
export interface RegisterCopy {
  db: RegisterDatabase;
  /** Entries in its journal. */
  entries: number;
  documents: number;
  /** Hash of the journal's last entry. */
  head: string;
  close(): Promise<void>;
}

/**
 * Opens a copy of a register in memory and checks it: every page, every reference, the layout.
 *
 * @param bytes the file's, not encrypted
 * @param file its name, for what is said about it
 * @throws UserError `copy-not-database`, `copy-damaged`, `copy-not-register`, `copy-newer`
 */
export async function openCopy(bytes: Buffer, file: string): Promise<RegisterCopy> {
  if (!isSqliteFile(bytes)) throw new UserError("copy-not-database", { file });
  if (!endsWithWholePage(bytes)) throw new UserError("copy-damaged", { file });
  const db = openDamageable(bytes, file);
  try {
    if (!isWholeDatabase(db)) throw new UserError("copy-damaged", { file });
    const layout = await layoutOf(db);
    if (layout === null || !(await isRegister(db))) {
      throw new UserError("copy-not-register", { file });
    }
    if (layout !== LAYOUT) throw new UserError("copy-newer", { file });
    const entries = await countRows(db, "journal");
    const documents = await countRows(db, "documents");
    const { hash: head } = await journalHead(db);
    return { db, entries, documents, head, close: () => db.destroy() };
  } catch (error) {
    await db.destroy();
    throw error;
  }
}

function openDamageable(bytes: Buffer, file: string): RegisterDatabase {
  try {
    return openSqliteBytes(withoutLog(bytes));
  } catch (error) {
    throw new UserError("copy-damaged", { file }, error);
  }
}

/** What counts entries and documents must have the tables of them. */
async function isRegister(db: RegisterDatabase): Promise<boolean> {
  const names = (await db.introspection.getTables()).map(({ name }) => name);
  return ["settings", "journal", "documents", "counters"].every((name) => names.includes(name));
}
