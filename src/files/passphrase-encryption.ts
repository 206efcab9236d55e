import { Decrypter, Encrypter } from "age-encryption";
import { UserError } from "../model/errors.js";

/** Loaded only where something is encrypted: it is large. */

/** Encrypts in the age format, with a key made from a passphrase by scrypt. */
export async function encryptWithPassphrase(
  bytes: Uint8Array,
  passphrase: string,
): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
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
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase);
  try {
    return Buffer.from(await decrypter.decrypt(bytes));
  } catch (error) {
    const isWrong = error instanceof Error && error.message.startsWith("no identity matched");
    throw new UserError(isWrong ? "passphrase-wrong" : "copy-damaged", { file }, error);
  }
}
