import { UserError } from "../model/errors.js";
import { lockOf, openerOf } from "./passphrase-key.js";

const MARK = "age-encryption.org/v1\n";

/** Whether a file is encrypted in the age format (https://age-encryption.org/v1). */
export function isEncrypted(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, MARK.length)).toString("latin1") === MARK;
}

/** Encrypts in the age format, with a key made from a passphrase by scrypt. */
export async function encryptWithPassphrase(
  bytes: Uint8Array,
  passphrase: string,
): Promise<Uint8Array> {
  const { Encrypter, Stanza } = await import("age-encryption");
  const encrypter = new Encrypter();
  encrypter.addRecipient(lockOf(passphrase, Stanza));
  return encrypter.encrypt(bytes);
}

/**
 * @param file the file's name, for what is said about it
 * @throws UserError `passphrase-wrong`; `copy-damaged` where the passphrase is right and what it
 *   opens is not what was encrypted
 */
export async function decryptWithPassphrase(
  bytes: Uint8Array,
  passphrase: string,
  file: string,
): Promise<Buffer> {
  const { Decrypter } = await import("age-encryption");
  const decrypter = new Decrypter();
  decrypter.addIdentity(openerOf(passphrase));
  try {
    return Buffer.from(await decrypter.decrypt(bytes));
  } catch (error) {
    const isWrong = error instanceof Error && error.message.startsWith("no identity matched");
    throw new UserError(isWrong ? "passphrase-wrong" : "copy-damaged", { file }, error);
  }
}
