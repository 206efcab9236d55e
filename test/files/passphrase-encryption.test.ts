import { readFileSync } from "node:fs";
import { Encrypter } from "age-encryption";
import { expect, test } from "vitest";
import {
  decryptWithPassphrase,
  encryptWithPassphrase,
  isEncrypted,
} from "../../src/files/passphrase-encryption.js";

/** Made by the program `age` 1.1.1 itself: `age -p`. */
const BY_AGE = readFileSync(new URL("../fixtures/copies/made-by-age.age", import.meta.url));
const PASSPHRASE = "құпия сөз";
const TEXT = "Тізілімнің көшірмесі\n";

/** A file whose key is quickly made: what becomes of it is the same, and making a key takes seconds. */
async function quicklyEncrypted(): Promise<Buffer> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(PASSPHRASE);
  encrypter.setScryptWorkFactor(10);
  return Buffer.from(await encrypter.encrypt(Buffer.from(TEXT)));
}

test("what the ordinary age program encrypted is read", async () => {
  expect(isEncrypted(BY_AGE)).toBe(true);
  const bytes = await decryptWithPassphrase(BY_AGE, PASSPHRASE, "copy.age");
  expect(bytes.toString("utf8")).toBe(TEXT);
});

test("what is encrypted has the header of age with a key by scrypt, and nothing of the content", async () => {
  const encrypted = Buffer.from(await encryptWithPassphrase(Buffer.from(TEXT), PASSPHRASE));
  const [version, stanza] = encrypted.toString("latin1").split("\n");
  expect(version).toBe("age-encryption.org/v1");
  expect(stanza).toMatch(/^-> scrypt [A-Za-z0-9+/]{22} 18$/);
  expect(encrypted.includes(Buffer.from("Тізілім"))).toBe(false);
});

test("another passphrase opens nothing", async () => {
  const trial = decryptWithPassphrase(await quicklyEncrypted(), "құпия сөз ", "copy.age");
  await expect(trial).rejects.toMatchObject({
    code: "passphrase-wrong",
    params: { file: "copy.age" },
  });
});

test("a byte changed in what is encrypted is found", async () => {
  const changed = await quicklyEncrypted();
  expect((await decryptWithPassphrase(changed, PASSPHRASE, "")).toString("utf8")).toBe(TEXT);
  changed[changed.length - 3] = (changed.at(-3) ?? 0) ^ 1;
  const trial = decryptWithPassphrase(changed, PASSPHRASE, "copy.age");
  await expect(trial).rejects.toMatchObject({ code: "copy-damaged" });
});

test("what only begins like it is not encrypted", () => {
  expect(isEncrypted(Buffer.from("age-encryption.org"))).toBe(false);
  expect(isEncrypted(Buffer.from("SQLite format 3\0"))).toBe(false);
});
