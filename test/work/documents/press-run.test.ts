import { hash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { DocumentKind } from "../../../src/model/document.js";
import { registerFolder } from "../../../src/register/db/register-folder.js";
import { type DocumentMaker, pressRun } from "../../../src/work/documents.js";
import type { ReadyEdition } from "../../../src/work/editions/edition.js";
import { memoryRegister, temporaryFolder } from "../../register/register-under-test.js";
import { sessionWith } from "../session.js";

const KIND: DocumentKind = "non-completion-reference";
const FOLDER = "issued/2026/AT-2026-014";
const FILE = `${FOLDER}/5-2026-00001.docx`;

/** Begins a run that makes documents of all their values, as text. */
async function begin({ showsCheckCode = false } = {}) {
  const root = temporaryFolder();
  const db = await memoryRegister();
  const folder = registerFolder(root, { database: "kualik.db", language: "en" });
  mkdirSync(folder.issuedPath, { recursive: true });
  const register = { db, folder, close: () => db.destroy() };
  const session = await sessionWith(db, { register });
  const edition: ReadyEdition = {
    ...{ kind: KIND, sha256: "the edition", bareFields: [] },
    ...{ showsCheckCode, marksDuplicates: false },
    fill: (values) => Buffer.from(JSON.stringify(values)),
  };
  const forms = {
    issuedOn: "2026-03-16",
    editions: new Map([[KIND, edition]]),
    changed: [],
  } as const;
  const order = { forms, folder: FOLDER, size: 1, same: () => ({ city_ru: "Астана" }) };
  const run = <Entered>(enter: (press: DocumentMaker<DocumentKind>) => Promise<Entered>) =>
    pressRun(session, order, enter);
  return { root, run };
}

const BYTES = Buffer.from('{"city_ru":"Астана","registration_number":"5-2026-00001"}');

function make(press: DocumentMaker<DocumentKind>) {
  return press.make({ kind: KIND, file: FILE }, { registration_number: "5-2026-00001" });
}

test("a document appears in its place once the register has it, and not before", async () => {
  const { root, run } = await begin();
  const pressed = await run(async (press) => {
    const made = make(press);
    await press.written();
    expect(existsSync(join(root, FILE))).toBe(false);
    return made;
  });
  expect(pressed).toEqual({
    edition: "the edition",
    values: { registration_number: "5-2026-00001" },
    sha256: hash("sha256", BYTES),
  });
  expect(readFileSync(join(root, FILE))).toEqual(BYTES);
});

test.each([
  ["refuses it", async () => Promise.reject(new Error("refused"))],
  ["has nothing left to issue", async () => null],
])("nothing is left of a document where the register %s", async (_what, end) => {
  const { root, run } = await begin();
  const running = run(async (press) => {
    make(press);
    await press.written();
    return end();
  });
  expect(await running.catch(() => null)).toBeNull();
  const left = readdirSync(join(root, "issued"), { recursive: true });
  expect(left.filter((name) => name.includes("docx"))).toEqual([]);
});

test("a document of a kind that no edition was chosen for is none that was decided on", async () => {
  const { run } = await begin();
  const planned = { kind: "advanced-training-certificate", file: FILE } as const;
  const running = run(async (press) => press.make(planned, {}));
  await expect(running).rejects.toMatchObject({ code: "register-changed" });
});

test("check codes are made where a template shows one, from the same secret each time", async () => {
  const without = await begin();
  expect(await without.run(async ({ checkSecret }) => checkSecret ?? "none")).toBe("none");
  const { run } = await begin({ showsCheckCode: true });
  const secrets = [await run(async ({ checkSecret }) => checkSecret)];
  secrets.push(await run(async ({ checkSecret }) => checkSecret));
  expect(secrets[0]).toMatch(/^[0-9a-f]{64}$/);
  expect(secrets[1]).toBe(secrets[0]);
});
