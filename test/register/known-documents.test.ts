import { sql } from "kysely";
import { expect, test } from "vitest";
import {
  documentNumbered,
  documentsNamedIn,
  documentWithFileName,
  documentWithHash,
} from "../../src/register/known-documents.js";
import { parseNumberPatterns } from "../../src/register/number-pattern.js";
import { AIGUL, enter, issue, MADINA, memoryRegister, SERGEI } from "./register-under-test.js";

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

test("numbers that look alike are listed, unless one is written exactly so", async () => {
  const db = await memoryRegister();
  await enter(db, [AIGUL, MADINA]);
  const latin = "A-1/26";
  const cyrillic = "А-1/26";
  const numberPatterns = parseNumberPatterns(["3=A-{number}/{yy}", "5=B-{number}/{yy}"]);
  await issue(db, "AT-2026-014", { numberPatterns });
  // An earlier version let such numbers in.
  await sql`drop trigger documents_no_update`.execute(db);
  await sql`update documents set number = ${cyrillic} where number = 'B-1/26'`.execute(db);
  await expect(documentNumbered(db, `№ ${latin}`)).rejects.toMatchObject({
    code: "number-ambiguous",
    params: { list: `${latin}, ${cyrillic}` },
  });
  expect((await documentNumbered(db, latin)).kind).toBe("advanced-training-certificate");
  expect((await documentNumbered(db, cyrillic)).kind).toBe("non-completion-reference");
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
