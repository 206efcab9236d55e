import { expect, test } from "vitest";
import { parseNumberPatterns } from "../../../src/model/number-pattern.js";
import {
  documentNumbered,
  documentsNamedIn,
  documentWithFileName,
  documentWithHash,
} from "../../../src/register/documents/known-documents.js";
import { ACT, AIGUL, enter, issue, memoryRegister, SERGEI } from "../register-under-test.js";

async function issued(pattern?: string) {
  const db = await memoryRegister();
  await enter(db, [AIGUL, SERGEI]);
  await issue(db, "AT-2026-014", pattern ? { numberPatterns: parseNumberPatterns([pattern]) } : {});
  return db;
}

test("a document is known by the hash of its bytes", async () => {
  const db = await issued();
  expect(await documentWithHash(db, "hash of 3-2026-00002")).toMatchObject({
    number: "3-2026-00002",
    issuedOn: "2026-03-16",
    status: "issued",
  });
  expect(await documentWithHash(db, "hash of 3-2026-00003")).toBeNull();
});

test.each(["№ 3-2026-00002", "3 – 2026 – 00002"])("it is found by “%s”", async (said) => {
  expect((await documentNumbered(await issued(), said)).number).toBe("3-2026-00002");
});

test("a number that nobody has is not found", async () => {
  await expect(documentNumbered(await issued(), "3-2026-00009")).rejects.toMatchObject({
    code: "number-not-found",
  });
});

test("it is found with letters that look like its own", async () => {
  const db = await issued("АТ{kind} №{number}/{yy}");
  for (const said of ["АТ3 №2/26", "AT3 2/26", "ат3№2/26"]) {
    expect((await documentNumbered(db, said)).number).toBe("АТ3 №2/26");
  }
  await expect(documentNumbered(db, "АД3 №2/26")).rejects.toMatchObject({
    code: "number-not-found",
  });
});

test("the database itself refuses a number that looks like another", async () => {
  const db = await issued("A{kind}-{number}/{yy}");
  const { id, ...first } = await db
    .selectFrom("documents")
    .selectAll()
    .orderBy("id")
    .executeTakeFirstOrThrow();
  const alike = { ...first, id: 9, number: "А3-1/26", sequence: 9, file: "another.docx" };
  const annulment = { id: 1, documentId: id, reason: "slip", person: null, ...ACT };
  await db.insertInto("annulments").values(annulment).execute();
  await expect(db.insertInto("documents").values(alike).execute()).rejects.toThrow(
    "UNIQUE constraint failed: documents.numberKey",
  );
});

test("a number in a text counts only where it stands alone", async () => {
  const db = await issued("{number}/{yy}{kind}");
  const numbersIn = async (text: string) =>
    (await documentsNamedIn(db, text)).map(({ number }) => number);
  expect(await numbersIn("Тіркеу нөмірі: 2/263, Астана")).toEqual(["2/263"]);
  expect(await numbersIn("12/263 2/2631 №2/263б")).toEqual([]);
  expect(await numbersIn("№1/263 2/263")).toEqual(["1/263", "2/263"]);
});

test("a document is known by the name of its file", async () => {
  const db = await issued();
  expect((await documentWithFileName(db, "3-2026-00001.docx"))?.number).toBe("3-2026-00001");
  expect(await documentWithFileName(db, "026-00001.docx")).toBeNull();
});
