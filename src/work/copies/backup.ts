import { createHash } from "node:crypto";
import { accessSync, constants, readdirSync, rmSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { writeChunks } from "../../files/chunks.js";
import { failureToWrite, makeFolder } from "../../files/folders.js";
import { decryptWithPassphrase, encryptWithPassphrase } from "../../files/passphrase-encryption.js";
import { addSum, contentOfSummed, sha256Of } from "../../files/summed-file.js";
import { placeAside } from "../../files/write-aside.js";
import { stampInKazakhstan } from "../../language/dates.js";
import { UserError } from "../../model/errors.js";
import { copyDatabase, databaseBytes, openCopy } from "../../register/copies/copy.js";
import { type Db, explainSqliteError } from "../../register/db/sqlite.js";
import { backupsMade } from "../../register/journal/acts.js";
import { addJournalEntry } from "../../register/journal/entries.js";
import { actOf, type Session, whileShown } from "../session.js";

/** A copy of a register that was written and read back. */
interface WrittenCopy {
  /** Absolute path. */
  file: string;
  /** SHA-256 of the copy as it is without encryption. */
  sha256: string;
  /** SHA-256 of the file. */
  fileSha256: string;
  /** Size of the file. */
  bytes: number;
  /** Entries in the copy's journal. */
  entries: number;
  documents: number;
  head: string;
}

/**
 * Writes a copy of a register as it stands at one moment, whoever works with it meanwhile. It is
 * checked before it is written, and has its name only once what is on the disk was read back and is
 * the same to the byte.
 *
 * @param database path of the register's database
 * @param folder is there and can be written to
 * @param passphrase null where the copy is not encrypted
 * @throws UserError `register-damaged`, `copy-not-verified`, and what writing a file may meet
 */
export async function writeCopy(
  database: string,
  folder: string,
  name: string,
  passphrase: string | null = null,
): Promise<WrittenCopy> {
  const aside = placeAside(join(folder, name));
  const write = passphrase === null ? writeSummed : writeEncrypted;
  try {
    const { found, ...written } = await aside.write(() =>
      write(database, aside.path, passphrase ?? ""),
    );
    if (found !== written.sha256) throw new UserError("copy-not-verified", { file: name });
    const sums = { fileSha256: sha256Of(aside.path), bytes: statSync(aside.path).size };
    return { file: aside.settleAsNew(), ...written, ...sums };
  } finally {
    aside.discard();
  }
}

/** A copy with its checksum as its last line. `found` is the SHA-256 of what was read back. */
async function writeSummed(database: string, path: string) {
  await snapshot(database, path);
  const facts = await factsOf(path);
  const sha256 = addSum(path);
  return { ...facts, sha256, found: contentOfSummed(path, "").sha256 };
}

/** An encrypted copy has checksums of its own. What is not encrypted never leaves the register's disk. */
async function writeEncrypted(database: string, path: string, passphrase: string) {
  const own = placeAside(database);
  const mayWrite = failureToWrite(dirname(database)) === null;
  try {
    if (mayWrite) await snapshot(database, own.path);
    const plain = mayWrite ? own.path : databaseBytes(database);
    const facts = await factsOf(plain);
    await writeChunks(path, await encryptWithPassphrase(plain, passphrase));
    const hash = createHash("sha256");
    for await (const chunk of decryptWithPassphrase(path, passphrase, "")) hash.update(chunk);
    return { ...facts, sha256: sha256Of(plain), found: hash.digest("hex") };
  } finally {
    own.discard();
  }
}

async function snapshot(database: string, path: string): Promise<void> {
  try {
    await copyDatabase(database, path);
  } catch (error) {
    throw explainSqliteError(error, dirname(path));
  }
}

async function factsOf(copy: string | Buffer) {
  try {
    const { entries, documents, head, close } = await openCopy(copy, "");
    await close();
    return { entries, documents, head };
  } catch (error) {
    throw new UserError("register-damaged", {}, error);
  }
}

interface BackupWish {
  /** Absolute; the register's own where it is left out. */
  folder?: string;
  /** How many copies stay. */
  keep: number;
  /** Says the passphrase; null where the copy is not encrypted. */
  passphrase: (() => Promise<string>) | null;
}

interface Backup extends WrittenCopy {
  encrypted: boolean;
  /** Names of the copies that were removed, the oldest first. */
  removed: string[];
  /** Whether it lies on the same disk as the register, for all that is known. */
  isBeside: boolean;
  /** Whether the journal knows of it. */
  isEntered: boolean;
}

/**
 * Writes a checked copy of the register and removes the oldest ones. The entry in the journal follows
 * the copy, so that it tells of a copy that is there; the copy itself ends with the entry before.
 *
 * @throws UserError `folder-not-writable`, and as `writeCopy`
 */
export async function backUpRegister(
  session: Session,
  { folder: named, keep, passphrase }: BackupWish,
): Promise<Backup> {
  const { db, folder: own } = session.register;
  const folder = named ?? own.backupsPath;
  readyFolder(folder, own.backupsPath);
  const secret = passphrase === null ? null : await passphrase();
  const encrypted = secret !== null;
  const name = `kualik-${stampInKazakhstan(session.now())}.db${encrypted ? ".age" : ""}`;
  const copy = await whileShown(session, session.t("backup.progress"), () =>
    writeCopy(own.databasePath, folder, name, secret),
  );
  const isEntered = await enter(session, copy, encrypted);
  const removed = isEntered ? await removeOldCopies(db, folder, keep) : [];
  return { ...copy, encrypted, removed, isBeside: folder === own.backupsPath, isEntered };
}

/** A folder of the user's own keeps its rights; what it has not is made for the owner alone. */
function readyFolder(folder: string, own: string): void {
  const isThere = statSync(folder, { throwIfNoEntry: false })?.isDirectory();
  if (folder === own || !isThere) makeFolder(folder);
  try {
    accessSync(folder, constants.W_OK | constants.X_OK);
  } catch (error) {
    throw new UserError("folder-not-writable", { folder }, error);
  }
}

/** A disk that can only be read any more is when a copy is needed most. */
async function enter(session: Session, { file, ...facts }: WrittenCopy, encrypted: boolean) {
  const entry = { file: basename(file), ...facts, encrypted };
  try {
    await addJournalEntry(session.register.db, actOf(session), "backup", "register", entry);
    return true;
  } catch (error) {
    const explained = explainSqliteError(error);
    if (explained instanceof UserError && explained.code === "register-read-only") return false;
    throw error;
  }
}

/**
 * Removes the oldest copies from a folder but for the last ones. Only what the journal of this
 * register says to be a copy of its own, and what still is that to the byte, goes.
 *
 * @param keep how many stay
 * @returns names of the removed files, the oldest first
 */
async function removeOldCopies(db: Db, folder: string, keep: number) {
  const made = await backupsMade(db);
  const own = readdirSync(folder)
    .filter((name) => made.has(name))
    .sort(byAge);
  const removed = own
    .slice(0, Math.max(0, own.length - keep))
    .filter((name) => sha256Of(join(folder, name)) === made.get(name)?.fileSha256);
  for (const name of removed) rmSync(join(folder, name));
  return removed;
}

/** Of one second there may be several: `kualik-2026-11-23-174430.db`, `kualik-2026-11-23-174430-2.db`. */
function byAge(one: string, other: string): number {
  const momentOf = (name: string) => name.replace(/\..*$/, "");
  return momentOf(one).localeCompare(momentOf(other), "en", { numeric: true });
}
