import { UserError } from "../model/errors.js";
import { chunksOf } from "./chunks.js";
import { lockOf, openerOf } from "./passphrase-key.js";

const MARK = "age-encryption.org/v1\n";

/** Whether a file is encrypted in the age format (https://age-encryption.org/v1). */
export function isEncrypted(source: string | Uint8Array): boolean {
  const beginning = Buffer.concat([...chunksOf(source, { to: MARK.length })]);
  return beginning.toString("latin1") === MARK;
}

/**
 * Encrypts a file, or what is in memory, in the age format, with a key made from a passphrase by scrypt.
 *
 * @returns the encrypted bytes, a chunk at a time
 */
export async function encryptWithPassphrase(
  source: string | Uint8Array,
  passphrase: string,
): Promise<AsyncIterable<Uint8Array>> {
  const { Encrypter, Stanza } = await import("age-encryption");
  const encrypter = new Encrypter();
  encrypter.addRecipient(lockOf(passphrase, Stanza));
  return encrypter.encrypt(ReadableStream.from(chunksOf(source)));
}

/**
 * Opens what was encrypted, a chunk at a time.
 *
 * @param file the file's name, for what is said about it
 * @throws UserError `passphrase-wrong`; `copy-damaged` where the passphrase is right and what it
 *   opens is not what was encrypted
 */
export async function* decryptWithPassphrase(
  source: string | Uint8Array,
  passphrase: string,
  file: string,
): AsyncGenerator<Uint8Array, void> {
  const { Decrypter } = await import("age-encryption");
  const decrypter = new Decrypter();
  decrypter.addIdentity(openerOf(passphrase));
  try {
    yield* await decrypter.decrypt(ReadableStream.from(chunksOf(source)));
  } catch (error) {
    const isWrong = error instanceof Error && error.message.startsWith("no identity matched");
    throw new UserError(isWrong ? "passphrase-wrong" : "copy-damaged", { file }, error);
  }
}
