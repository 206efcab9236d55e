import { expect, test } from "vitest";
import type { Db } from "../../../src/register/db/sqlite.js";
import {
  countIssuedOtherwise,
  editionInForce,
  editionsStartingWith,
  FROM_THE_BEGINNING,
  listEditions,
  putInForce,
  termOn,
} from "../../../src/register/documents/editions.js";
import { ACT, AIGUL, enter, issue, keepEditions, memoryRegister } from "../register-under-test.js";

const KIND = "advanced-training-certificate";

function add(db: Db, sha256: string, from: string): Promise<void> {
  const bytes = Buffer.from(sha256);
  return putInForce(db, { sha256, kind: KIND, bytes, press: bytes }, from, ACT);
}

async function withEditions(): Promise<Db> {
  const db = await memoryRegister();
  await keepEditions(db);
  await add(db, "aa11", "2026-02-01");
  await add(db, "aa22", "2026-06-01");
  return db;
}

test("an edition is in force from its day until the next one's", async () => {
  const db = await withEditions();
  expect(await editionInForce(db, KIND, "2026-01-31")).toBe(`edition of ${KIND}`);
  expect(await editionInForce(db, KIND, "2026-02-01")).toBe("aa11");
  expect(await editionInForce(db, KIND, "2026-05-31")).toBe("aa11");
  expect(await editionInForce(db, KIND, "2026-06-01")).toBe("aa22");
});

test("a term tells its neighbours", async () => {
  const db = await withEditions();
  expect(await termOn(db, KIND, "2026-03-16")).toEqual({
    sha256: "aa11",
    from: "2026-02-01",
    addedAt: ACT.at,
    until: "2026-06-01",
    previous: `edition of ${KIND}`,
  });
  expect(await termOn(db, KIND, "2026-01-01")).toMatchObject({
    from: FROM_THE_BEGINNING,
    until: "2026-02-01",
    previous: null,
  });
  expect(await termOn(db, "non-completion-reference", "2026-01-01")).toMatchObject({ until: null });
});

test("documents that another edition was used for are counted within the term", async () => {
  const db = await memoryRegister();
  await enter(db, [AIGUL]);
  await issue(db);
  const count = (sha256: string, from: string, until: string | null) =>
    countIssuedOtherwise(db, { kind: KIND, sha256 }, from, until);
  expect(await count("aa11", "2026-03-16", null)).toBe(1);
  expect(await count("aa11", "2026-03-17", null)).toBe(0);
  expect(await count("aa11", "2026-01-01", "2026-03-16")).toBe(0);
  expect(await count("aa11", "2026-01-01", "2026-03-17")).toBe(1);
  expect(await count(`edition of ${KIND}`, "2026-01-01", null)).toBe(0);
});

test("an edition whose day went to another one is still listed, with its documents", async () => {
  const db = await memoryRegister();
  await enter(db, [AIGUL]);
  await issue(db);
  await add(db, "aa11", FROM_THE_BEGINNING);
  const own = (await listEditions(db)).filter(({ kind }) => kind === KIND);
  expect(own).toHaveLength(2);
  expect(own).toContainEqual(
    expect.objectContaining({ sha256: `edition of ${KIND}`, from: null, documents: 1 }),
  );
  expect(own).toContainEqual(
    expect.objectContaining({ sha256: "aa11", from: FROM_THE_BEGINNING, documents: 0 }),
  );
});

test("editions are found by the beginning of their hash", async () => {
  const db = await withEditions();
  expect(await editionsStartingWith(db, "aa")).toEqual(["aa11", "aa22"]);
  expect(await editionsStartingWith(db, "aa2")).toEqual(["aa22"]);
  expect(await editionsStartingWith(db, "a2")).toEqual([]);
});
