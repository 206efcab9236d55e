import { readFileSync } from "node:fs";
import { Encrypter, generateIdentity, identityToRecipient } from "age-encryption";
import { expect, test } from "vitest";
import * as encryption from "../../src/files/passphrase-encryption.js";

const { isEncrypted } = encryption;

async function encryptWithPassphrase(bytes: Buffer, passphrase: string): Promise<Buffer> {
  return Buffer.concat(
    await Array.fromAsync(await encryption.encryptWithPassphrase(bytes, passphrase)),
  );
}

async function decryptWithPassphrase(bytes: Buffer, passphrase: string, file: string) {
  const chunks = encryption.decryptWithPassphrase(bytes, passphrase, file);
  return Buffer.concat(await Array.fromAsync(chunks));
}

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
  const encrypted = await encryptWithPassphrase(Buffer.from(TEXT), PASSPHRASE);
  const [version, stanza] = encrypted.toString("latin1").split("\n");
  expect(version).toBe("age-encryption.org/v1");
  expect(stanza).toMatch(/^-> scrypt [A-Za-z0-9+/]{22} 18$/);
  expect(encrypted.includes(Buffer.from("Тізілім"))).toBe(false);
  const opened = await decryptWithPassphrase(encrypted, PASSPHRASE, "copy.age");
  expect(opened.toString("utf8")).toBe(TEXT);
});

test.each([
  ["a salt too short", (header: string) => header.replace(/scrypt \S{4}/, "scrypt ")],
  ["a work that would take minutes", (header: string) => header.replace(/ 10$/m, " 21")],
  ["a work that is no number", (header: string) => header.replace(/ 10$/m, " 0x")],
  ["a word too many", (header: string) => header.replace(/ 10$/m, " 10 10")],
  ["a key too short", (header: string) => header.replace(/^(\S{40})\S+$/m, "$1")],
  [
    "a second way to open it",
    (header: string) => header.replace("\n---", "\n-> X25519 AAAA\n\n---"),
  ],
])("a header with %s opens nothing, as damage", async (_, change) => {
  const whole = (await quicklyEncrypted()).toString("latin1");
  const changed = change(whole);
  expect(changed).not.toBe(whole);
  const trial = decryptWithPassphrase(Buffer.from(changed, "latin1"), PASSPHRASE, "copy.age");
  await expect(trial).rejects.toMatchObject({ code: "copy-damaged" });
});

test("what has no key by a passphrase is not opened by one", async () => {
  const encrypter = new Encrypter();
  encrypter.addRecipient(await identityToRecipient(await generateIdentity()));
  const encrypted = Buffer.from(await encrypter.encrypt(Buffer.from(TEXT)));
  const trial = decryptWithPassphrase(encrypted, PASSPHRASE, "copy.age");
  await expect(trial).rejects.toMatchObject({ code: "passphrase-wrong" });
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
