import { existsSync, readFileSync, rmSync } from "node:fs";
import { basename, join } from "node:path";
import { makeFolder } from "../../files/make-folder.js";
import { writeAside } from "../../files/write-aside.js";
import { UserError } from "../../model/errors.js";
import type { RegisterFolder } from "../../register/db/register-folder.js";

/** What SQLite keeps beside a database; the one in the middle holds nothing that counts. */
const BESIDE = ["-wal", "-shm", "-journal"];

/** The files of a database as they are, by what they add to its name. */
export type RawDatabase = ReadonlyMap<string, Buffer>;

/**
 * Reads the files of a database before SQLite sees them: opening a damaged one can lose what somebody
 * might still save.
 */
export function readRawDatabase({ databasePath, database }: RegisterFolder): RawDatabase {
  const files = new Map<string, Buffer>();
  for (const ending of ["", "-wal", "-journal"]) {
    const path = `${databasePath}${ending}`;
    try {
      if (existsSync(path)) files.set(ending, readFileSync(path));
    } catch (error) {
      throw new UserError("file-unreadable", { file: `${database}${ending}` }, error);
    }
  }
  return files;
}

/**
 * Keeps the files of a damaged database aside.
 *
 * @param name for the database's file
 * @returns the name that it got
 */
export function keepDamaged(
  { backupsPath }: RegisterFolder,
  raw: RawDatabase,
  name: string,
): string {
  makeFolder(backupsPath);
  let kept = name;
  for (const [ending, bytes] of raw) {
    const path = writeAside(join(backupsPath, `${kept}${ending}`), bytes).settleAsNew();
    if (ending === "") kept = basename(path);
  }
  return kept;
}

/**
 * Puts a database in the place of one that is missing or damaged. The old one's log goes first: it
 * would be taken for the new one's.
 */
export function putDatabase({ root, database, databasePath }: RegisterFolder, bytes: Buffer): void {
  const file = writeAside(join(root, database), bytes);
  try {
    for (const ending of BESIDE) rmSync(`${databasePath}${ending}`, { force: true });
  } catch (error) {
    file.discard();
    throw new UserError("file-not-writable", { file: database }, error);
  }
  file.settleOver();
}
