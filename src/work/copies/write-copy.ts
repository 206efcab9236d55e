import { readFileSync } from "node:fs";
import { join } from "node:path";
import { writeAside } from "../../files/write-aside.js";
import { UserError } from "../../model/errors.js";
import { sha256Of } from "../../model/sha-256.js";
import { databaseBytes, openCopy } from "../../register/copies/copy.js";

/** A copy of a register that was written and read back. */
export interface WrittenCopy {
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

/** How a copy is changed on its way to the disk and back; both the same for one that is not. */
export interface Cover {
  on(bytes: Buffer): Promise<Uint8Array>;
  off(bytes: Buffer): Promise<Buffer>;
}

const BARE: Cover = { on: async (bytes) => bytes, off: async (bytes) => bytes };

/**
 * Writes a copy of a register as it stands at one moment, whoever works with it meanwhile. It is
 * checked before it is written, and has its name only once what is on the disk was read back and is
 * the same to the byte.
 *
 * @param database path of the register's database
 * @param folder is there and can be written to
 * @throws UserError `register-damaged`, `copy-not-verified`, and what writing a file may meet
 */
export async function writeCopy(
  database: string,
  folder: string,
  name: string,
  cover: Cover = BARE,
): Promise<WrittenCopy> {
  const bytes = databaseBytes(database);
  const facts = await factsOf(bytes);
  const covered = await cover.on(bytes);
  const aside = writeAside(join(folder, name), covered);
  try {
    const written = readFileSync(aside.path);
    const found = await cover.off(written);
    if (!found.equals(bytes)) throw new UserError("copy-not-verified", { file: name });
    const fileSha256 = sha256Of(written);
    return {
      file: aside.settleAsNew(),
      ...facts,
      sha256: sha256Of(bytes),
      fileSha256,
      bytes: written.length,
    };
  } finally {
    aside.discard();
  }
}

async function factsOf(bytes: Buffer) {
  try {
    const { entries, documents, head, close } = await openCopy(bytes, "");
    await close();
    return { entries, documents, head };
  } catch (error) {
    throw new UserError("register-damaged", {}, error);
  }
}
