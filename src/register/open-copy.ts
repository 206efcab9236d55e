import { UserError } from "../model/errors.js";
import { countRows } from "./count-rows.js";
import { journalHead } from "./journal-entries.js";
import { layoutOf, migrate } from "./migrate.js";
import { isKnownLayout } from "./migrations/layouts.js";
import { openSqliteBytes, type RegisterDatabase } from "./sqlite.js";
import { endsWithWholePage, isSqliteFile, isWholeDatabase, withoutLog } from "./sqlite-copy.js";

/** The layout whose journal was the first to be chained. */
const CHAINED_SINCE = "2026-11-trust";

/** A copy of a register, open in memory. */
export interface RegisterCopy {
  db: RegisterDatabase;
  /** As it was before it was brought to this Kualik's. */
  layout: string;
  /** Entries in its journal. */
  entries: number;
  documents: number;
  /** Hash of the journal's last entry; null where the journal was not chained yet. */
  head: string | null;
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
    if (!isKnownLayout(layout)) throw new UserError("copy-newer", { file });
    const entries = await countRows(db, "journal");
    const documents = await countRows(db, "documents");
    const head = layout >= CHAINED_SINCE ? (await journalHead(db)).hash : null;
    return { db, layout, entries, documents, head, close: () => db.destroy() };
  } catch (error) {
    await db.destroy();
    throw error;
  }
}

/** Brings a copy to the layout of this Kualik; the file that it was read from stays as it is. */
export async function upgradeCopy({ db }: RegisterCopy): Promise<void> {
  await migrate(db);
}

function openDamageable(bytes: Buffer, file: string): RegisterDatabase {
  try {
    return openSqliteBytes(withoutLog(bytes));
  } catch (error) {
    throw new UserError("copy-damaged", { file }, error);
  }
}

/** Other programs keep their layout under the same name. */
async function isRegister(db: RegisterDatabase): Promise<boolean> {
  const names = (await db.introspection.getTables()).map(({ name }) => name);
  return ["settings", "journal", "documents", "counters"].every((name) => names.includes(name));
}
