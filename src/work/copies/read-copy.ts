import { existsSync, statSync } from "node:fs";
import { basename } from "node:path";
import { isEncrypted } from "../../files/is-encrypted.js";
import { COPY, readUserFile } from "../../files/read-user-file.js";
import { sha256Of } from "../../model/sha-256.js";
import { databaseBytes, openCopy, type RegisterCopy } from "../../register/copies/copy.js";

/** A copy to restore, checked, in memory. */
export interface ReadCopy extends RegisterCopy {
  /** Name of the file. */
  file: string;
  /** SHA-256 of the copy as it is without encryption. */
  sha256: string;
}

/**
 * Reads a copy of a register, and decrypts it where it is encrypted.
 *
 * @param path absolute
 * @param passphrase asks for it, where the copy is encrypted
 * @throws UserError where it cannot be read or opened, is no copy, is damaged, or of a newer Kualik
 */
export async function readCopy(path: string, passphrase: () => Promise<string>): Promise<ReadCopy> {
  const file = basename(path);
  const bytes = await plainBytes(path, file, passphrase);
  const copy = await openCopy(bytes, file);
  return { ...copy, file, sha256: sha256Of(bytes) };
}

async function plainBytes(
  path: string,
  file: string,
  passphrase: () => Promise<string>,
): Promise<Buffer> {
  const bytes = Buffer.from(readUserFile(path, COPY));
  if (hasLog(path)) return databaseBytes(path);
  if (!isEncrypted(bytes)) return bytes;
  const said = await passphrase();
  const { decryptWithPassphrase } = await import("../../files/passphrase-encryption.js");
  return decryptWithPassphrase(bytes, said, file);
}

/** A folder copied by hand can have the newest entries in the log beside the database. */
function hasLog(path: string): boolean {
  const log = `${path}-wal`;
  return existsSync(log) && statSync(log).size > 0;
}
