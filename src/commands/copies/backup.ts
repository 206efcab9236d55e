import { accessSync, constants, existsSync, statSync } from "node:fs";
import { basename, resolve } from "node:path";
import { makeFolder } from "../../files/make-folder.js";
import { stampInKazakhstan } from "../../language/stamp-in-kazakhstan.js";
import { UserError } from "../../model/errors.js";
import { addJournalEntry } from "../../register/journal-entries.js";
import type { Register } from "../../register/open-register.js";
import { explainSqliteError } from "../../register/sqlite.js";
import { actNow, type Context, DONE } from "../context.js";
import { withRegister } from "../with-register.js";
import { type PassphraseOptions, passphraseOf } from "./passphrase.js";
import { removeOldCopies } from "./remove-old-copies.js";
import { type Cover, type WrittenCopy, writeCopy } from "./write-copy.js";

export interface BackupOptions extends PassphraseOptions {
  encrypt?: boolean;
  keep?: number;
  json?: boolean;
}

const KEPT = 10;

/**
 * `kualik backup`: writes a checked copy of the register and removes the oldest ones. The entry in
 * the journal follows the copy, so that it tells of a copy that is there; the copy itself ends with
 * the entry before.
 */
export async function backup(
  context: Context,
  folderName: string | undefined,
  options: BackupOptions,
): Promise<number> {
  return withRegister(context, async (register) => {
    const own = register.folder.backupsPath;
    const folder = folderName === undefined ? own : resolve(context.cwd, folderName);
    readyFolder(folder, own);
    const copy = await write(context, register, folder, options);
    const isEntered = await enter(context, register, copy, options);
    const keep = Math.ceil(options.keep ?? KEPT);
    const removed = isEntered ? await removeOldCopies(register.db, folder, keep) : [];
    tell(context, copy, { ...options, removed, isBeside: folder === own });
    if (!isEntered) context.screen.say(context.t("backup.not-entered"));
    return DONE;
  });
}

/** A disk that can only be read any more is when a copy is needed most. */
async function enter(
  context: Context,
  { db }: Register,
  { file, ...facts }: WrittenCopy,
  { encrypt }: BackupOptions,
): Promise<boolean> {
  const entry = { file: basename(file), ...facts, encrypted: Boolean(encrypt) };
  try {
    await addJournalEntry(db, actNow(context), "backup", "register", entry);
    return true;
  } catch (error) {
    const explained = explainSqliteError(error);
    if (explained instanceof UserError && explained.code === "register-read-only") return false;
    throw error;
  }
}

/** A folder of the user's own keeps its rights; what it has not is made for the owner alone. */
function readyFolder(folder: string, own: string): void {
  if (folder === own || !isFolder(folder)) makeFolder(folder);
  try {
    accessSync(folder, constants.W_OK | constants.X_OK);
  } catch (error) {
    throw new UserError("folder-not-writable", { folder }, error);
  }
}

function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}

async function write(
  context: Context,
  { folder: { databasePath } }: Register,
  folder: string,
  options: BackupOptions,
): Promise<WrittenCopy> {
  const cover = options.encrypt ? await encryption(context, options) : undefined;
  const name = `kualik-${stampInKazakhstan(context.now())}.db${cover ? ".age" : ""}`;
  return writeCopy(databasePath, folder, name, cover);
}

async function encryption(context: Context, options: PassphraseOptions): Promise<Cover> {
  const passphrase = await passphraseOf(context, options, { isNew: true });
  const age = await import("../../files/passphrase-encryption.js");
  return {
    on: (bytes) => age.encryptWithPassphrase(bytes, passphrase),
    off: (bytes) => age.decryptWithPassphrase(bytes, passphrase, ""),
  };
}

function tell(
  { t, screen }: Context,
  { file, bytes, entries, documents, head, sha256 }: WrittenCopy,
  { json, encrypt, removed, isBeside }: BackupOptions & { removed: string[]; isBeside: boolean },
): void {
  const encrypted = Boolean(encrypt);
  if (json) {
    const facts = { file, bytes, sha256, encrypted, entries, documents, head, removed };
    screen.data(JSON.stringify(facts, null, 2));
  }
  screen.say(t("backup.done", { file }));
  screen.say(t("backup.content", { documents, entries }));
  if (encrypted) screen.say(t("backup.passphrase"));
  if (removed.length > 0) screen.say(t("backup.removed", { list: removed.join(", ") }));
  if (isBeside) screen.say(t("backup.same-disk"));
}
