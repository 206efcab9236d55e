import { existsSync, readFileSync, rmSync } from "node:fs";
import { basename } from "node:path";
import { writeAside } from "../../files/write-aside.js";
import { UserError } from "../../model/errors.js";
import type { RegisterFolder } from "../../register/register-folder.js";

/** What SQLite keeps beside a database. */
const BESIDE = ["-wal", "-shm", "-journal"];

/**
 * Copies the files of a database that cannot be read, as they are: somebody may still save something.
 *
 * @param name for the database's file
 * @returns the name that it got
 */
export function keepDamaged({ databasePath, backupsPath }: RegisterFolder, name: string): string {
  const kept = copyAs(databasePath, backupsPath, name);
  for (const ending of BESIDE) {
    const path = `${databasePath}${ending}`;
    if (existsSync(path)) copyAs(path, backupsPath, `${basename(kept)}${ending}`);
  }
  return basename(kept);
}

/**
 * Puts a database in the place of one that is missing or damaged. The old one's log goes first: it
 * would be taken for the new one's.
 */
export function putDatabase({ root, database, databasePath }: RegisterFolder, bytes: Buffer): void {
  const file = writeAside(root, database, bytes);
  try {
    for (const ending of BESIDE) rmSync(`${databasePath}${ending}`, { force: true });
  } catch (error) {
    file.discard();
    throw new UserError("file-not-writable", { file: database }, error);
  }
  file.settleOver();
}

function copyAs(path: string, folder: string, name: string): string {
  try {
    return writeAside(folder, name, readFileSync(path)).settleAsNew();
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError("file-unreadable", { file: basename(path) }, error);
  }
}
