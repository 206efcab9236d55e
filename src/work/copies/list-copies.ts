import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { withUserFile } from "../../files/read-user-file.js";
import { sha256Of } from "../../files/summed-file.js";
import { UserError } from "../../model/errors.js";
import { backupsMade } from "../../register/journal/acts.js";
import type { Session } from "../session.js";

/** What `kualik backup` writes, and what a restored copy took the place of. */
const NAME_OF_COPY = /\.db(?:\.age)?$/;

/** A file in a folder of copies. */
export interface ListedCopy {
  file: string;
  bytes: number;
  encrypted: boolean;
  /** When it was made, as the journal says; null where it does not tell of it. */
  madeAt: string | null;
  /** Whether it is to the byte what was written; null where the journal does not tell of it. */
  isWhole: boolean | null;
}

/**
 * The copies in a folder, the newest first, those that the journal does not tell of last. Every other is
 * read whole and compared with what was written: a copy is wanted when it is too late to make one.
 *
 * @param named absolute; the register's own folder of copies where it is left out
 * @throws UserError `file-unreadable`
 */
export async function listCopies(
  { register: { db, folder: own } }: Pick<Session, "register">,
  named?: string,
): Promise<{ folder: string; copies: ListedCopy[] }> {
  const folder = named ?? own.backupsPath;
  const made = await backupsMade(db);
  const copies: ListedCopy[] = [];
  for (const file of namesIn(folder, own.backupsPath)) {
    const path = join(folder, file);
    const told = made.get(file);
    copies.push({
      file,
      bytes: statSync(path).size,
      encrypted: file.endsWith(".age"),
      madeAt: told?.madeAt ?? null,
      isWhole: told ? (await sumOf(path)) === told.fileSha256 : null,
    });
  }
  copies.sort((one, other) => (other.madeAt ?? "").localeCompare(one.madeAt ?? ""));
  return { folder, copies };
}

function namesIn(folder: string, own: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile() && NAME_OF_COPY.test(entry.name))
      .map(({ name }) => name)
      .sort();
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === "ENOENT";
    if (isMissing && folder === own) return [];
    throw new UserError("file-unreadable", { file: folder }, error);
  }
}

function sumOf(path: string): Promise<string> {
  return withUserFile(path, async () => sha256Of(path));
}
