/**
 * The key that age makes from a passphrase, by the runtime's own scrypt: the library's, in JavaScript,
 * takes three times as long.
 *
 * @see https://age-encryption.org/v1 "The scrypt recipient type"
 */
import { createCipheriv, createDecipheriv, randomBytes, scrypt } from "node:crypto";
import type { Identity, Recipient, Stanza } from "age-encryption";

const LABEL = "age-encryption.org/v1/scrypt";
const SALT_BYTES = 16;
const KEY_BYTES = 32;
const TAG_BYTES = 16;
const WORK_FACTOR = 18;
/** More would keep whoever is handed a made-up file waiting for minutes. */
const WORK_FACTOR_AT_MOST = 20;
const BLOCK_SIZE = 8;
/** The key is used once, so that the standard takes a nonce of zeros. */
const NONCE = Buffer.alloc(12);

/**
 * Locks a file with a passphrase.
 *
 * @param stanzaOf the library's way of making a stanza, which is loaded only where it is used
 */
export function lockOf(passphrase: string, stanzaOf: typeof Stanza): Recipient {
  return {
    async wrapFileKey(fileKey) {
      const salt = randomBytes(SALT_BYTES);
      const key = await keyOf(passphrase, salt, WORK_FACTOR);
      const cipher = createCipheriv("chacha20-poly1305", key, NONCE, { authTagLength: TAG_BYTES });
      const body = Buffer.concat([cipher.update(fileKey), cipher.final(), cipher.getAuthTag()]);
      const args = ["scrypt", unpadded(salt), String(WORK_FACTOR)];
      return [new stanzaOf(args, body)];
    },
  };
}

/** Opens what was locked with a passphrase; of a header by which nothing can be opened it throws. */
export function openerOf(passphrase: string): Identity {
  return {
    async unwrapFileKey(stanzas) {
      const stanza = stanzas.find(({ args }) => args[0] === "scrypt");
      if (stanza === undefined) return null;
      if (stanzas.length > 1) throw new Error("a passphrase is not the only way to open");
      const [, salt = "", factor = "", ...more] = stanza.args;
      const saltBytes = Buffer.from(salt, "base64");
      const isWhole =
        more.length === 0 &&
        saltBytes.length === SALT_BYTES &&
        unpadded(saltBytes) === salt &&
        /^[1-9]\d?$/.test(factor) &&
        stanza.body.length === 16 + TAG_BYTES;
      if (!isWhole || Number(factor) > WORK_FACTOR_AT_MOST)
        throw new Error("a stanza is not whole");
      return fileKeyIn(stanza.body, await keyOf(passphrase, saltBytes, Number(factor)));
    },
  };
}

/** The key of the file, or null where it was locked with another passphrase. */
function fileKeyIn(body: Uint8Array, key: Buffer): Uint8Array | null {
  const opened = createDecipheriv("chacha20-poly1305", key, NONCE, { authTagLength: TAG_BYTES });
  opened.setAuthTag(body.subarray(-TAG_BYTES));
  try {
    return Buffer.concat([opened.update(body.subarray(0, -TAG_BYTES)), opened.final()]);
  } catch {
    return null;
  }
}

function keyOf(passphrase: string, salt: Buffer, workFactor: number): Promise<Buffer> {
  const cost = 2 ** workFactor;
  const options = { cost, blockSize: BLOCK_SIZE, maxmem: 2 * 128 * cost * BLOCK_SIZE };
  const salted = Buffer.concat([Buffer.from(LABEL), salt]);
  return new Promise((resolve, reject) => {
    scrypt(passphrase, salted, KEY_BYTES, options, (error, key) =>
      error === null ? resolve(key) : reject(error),
    );
  });
}

function unpadded(bytes: Buffer): string {
  return bytes.toString("base64").replace(/=+$/, "");
}
