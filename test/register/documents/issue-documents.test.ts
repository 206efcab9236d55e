import { describe, expect, test } from "vitest";
import { UserError } from "../../../src/model/errors.js";
import { parseNumberPatterns } from "../../../src/model/number-pattern.js";
import { keptEdition } from "../../../src/register/documents/editions.js";
import { filesOfCourse, storedDocument } from "../../../src/register/documents/known-documents.js";
import type { Cells } from "../../checks/build-rows.js";
import {
  AIGUL,
  COURSE,
  contentOf,
  enter,
  issue,
  keepEditions,
  MADINA,
  memoryRegister,
  SERGEI,
} from "../register-under-test.js";

const OTHER_COURSE = { ...COURSE, code: "AT-2026-015" };

function numbersOf(issued: { number: string }[]): string[] {
  return issued.map(({ number }) => number);
}

/** Foreigners with passports, as many as wanted. */
function foreigners(count: number, outcome = "passed"): Cells[] {
  return Array.from({ length: count }, (_, index) => ({
    fullName: `Smith ${"ABCDEFGHIJ"[index % 10]}${"klmnopqrst"[Math.floor(index / 10)]}`,
    identityDocument: `GBR ${533380000 + index}`,
    outcome,
  }));
}

describe("numbers", () => {
  test("run from 1 without a gap, in the roster's order", async () => {
    const db = await memoryRegister();
    await enter(db, foreigners(25));
    const issued = await issue(db);
    expect(numbersOf(issued)).toEqual(
      Array.from({ length: 25 }, (_, index) => `3-2026-${String(index + 1).padStart(5, "0")}`),
    );
    expect(issued.map(({ enrolmentId }) => enrolmentId)).toEqual(
      [...issued].map(({ enrolmentId }) => enrolmentId).sort((a, b) => a - b),
    );
  });

  test("of two kinds count separately", async () => {
    const db = await memoryRegister();
    await enter(db, [AIGUL, MADINA, SERGEI, ...foreigners(1, "failed")]);
    expect(numbersOf(await issue(db))).toEqual([
      "3-2026-00001",
      "5-2026-00001",
      "3-2026-00002",
      "5-2026-00002",
    ]);
  });

  test("go on with the next course", async () => {
    const db = await memoryRegister();
    await enter(db, [AIGUL]);
    await enter(db, [SERGEI, MADINA], OTHER_COURSE);
    await issue(db);
    expect(numbersOf(await issue(db, OTHER_COURSE.code))).toEqual(["3-2026-00002", "5-2026-00001"]);
  });

  test("begin with 1 in a new year, and go on in the old one", async () => {
    const db = await memoryRegister();
    await enter(db, [AIGUL]);
    await enter(db, [SERGEI], OTHER_COURSE);
    await enter(db, foreigners(1), { ...COURSE, code: "AT-2026-016" });
    await issue(db, COURSE.code, { issuedOn: "2026-12-31" });
    const inNewYear = await issue(db, OTHER_COURSE.code, { issuedOn: "2027-01-04" });
    const late = await issue(db, "AT-2026-016", { issuedOn: "2026-12-31" });
    expect(numbersOf(inNewYear)).toEqual(["3-2027-00001"]);
    expect(numbersOf(late)).toEqual(["3-2026-00002"]);
  });

  test("are not taken by those who get no document", async () => {
    const db = await memoryRegister();
    await enter(db, [AIGUL, MADINA, SERGEI]);
    const issued = await issue(db, COURSE.code, {
      kindFor: ({ outcome }) => (outcome === "completed" ? "advanced-training-certificate" : null),
    });
    expect(numbersOf(issued)).toEqual(["3-2026-00001", "3-2026-00002"]);
    expect((await contentOf(db)).documents).toHaveLength(2);
  });

  test("that another pattern gave before are refused, and nothing is issued", async () => {
    const db = await memoryRegister();
    await enter(db, [AIGUL, MADINA, ...foreigners(1, "failed")]);
    await issue(db);
    await enter(db, [SERGEI], OTHER_COURSE);
    const before = await contentOf(db);
    const numberPatterns = {
      ...parseNumberPatterns([]),
      "advanced-training-certificate": "5-{year}-{number:5}",
      "non-completion-reference": "3-{year}-{number:5}",
    };
    await expect(issue(db, OTHER_COURSE.code, { numberPatterns })).rejects.toMatchObject({
      code: "number-taken",
      params: { number: "5-2026-00002" },
    });
    expect((await contentOf(db)).documents).toEqual(before.documents);
  });

  test("that only look like one given before are refused", async () => {
    const db = await memoryRegister();
    await enter(db, [AIGUL]);
    const latin = { ...parseNumberPatterns([]), "advanced-training-certificate": "A{number}-{yy}" };
    await issue(db, COURSE.code, { numberPatterns: latin });
    await enter(db, [SERGEI], OTHER_COURSE);
    const cyrillic = { ...latin, "advanced-training-certificate": "B{number}-{yy}" };
    cyrillic["non-completion-reference"] = "А{number}–{yy}";
    await expect(
      issue(db, OTHER_COURSE.code, {
        numberPatterns: cyrillic,
        kindFor: () => "non-completion-reference",
      }),
    ).rejects.toMatchObject({ code: "number-taken", params: { number: "А1–26" } });
  });

  test("that would lie in the same file are refused too", async () => {
    const db = await memoryRegister();
    await enter(db, [AIGUL, MADINA]);
    const numberPatterns = {
      ...parseNumberPatterns([]),
      "advanced-training-certificate": "{year}/{number}",
      "non-completion-reference": "{year}-{number}",
    };
    await expect(issue(db, COURSE.code, { numberPatterns })).rejects.toMatchObject({
      code: "number-taken",
    });
    expect((await contentOf(db)).documents).toEqual([]);
  });
});

describe("all or nothing", () => {
  test("a failure in the middle of a batch leaves counters and documents untouched", async () => {
    const db = await memoryRegister();
    await enter(db, [AIGUL, MADINA]);
    await issue(db);
    await enter(db, [SERGEI, ...foreigners(5)], OTHER_COURSE);
    const before = await contentOf(db);
    let rendered = 0;
    const failing = issue(db, OTHER_COURSE.code, {
      render: ({ kind, number }) => {
        rendered += 1;
        if (rendered === 4) throw new Error("no more room");
        return { edition: `edition of ${kind}`, values: { number }, sha256: number };
      },
    });
    await expect(failing).rejects.toThrow("no more room");
    expect(rendered).toBe(4);
    expect(await contentOf(db)).toEqual(before);
    expect(numbersOf(await issue(db, OTHER_COURSE.code))[0]).toBe("3-2026-00002");
  });

  test("an edition that the register does not keep stops the batch", async () => {
    const db = await memoryRegister();
    await enter(db, [AIGUL]);
    await keepEditions(db);
    const before = await contentOf(db);
    const render = () => ({ edition: "unknown", values: {}, sha256: "hash" });
    await expect(issue(db, COURSE.code, { render })).rejects.toThrow(/FOREIGN KEY/);
    expect(await contentOf(db)).toEqual(before);
  });
});

describe("issuing again", () => {
  test("issues nothing to those who have theirs", async () => {
    const db = await memoryRegister();
    await enter(db, [AIGUL, MADINA]);
    await issue(db);
    const before = await contentOf(db);
    expect(await issue(db)).toEqual([]);
    const after = await contentOf(db);
    expect(after.documents).toEqual(before.documents);
    expect(after.counters).toEqual(before.counters);
    expect(after.editions).toEqual(before.editions);
  });

  test("serves those who came meanwhile", async () => {
    const db = await memoryRegister();
    await enter(db, [AIGUL]);
    await issue(db);
    await enter(db, [AIGUL, SERGEI]);
    expect(await issue(db)).toMatchObject([{ number: "3-2026-00002", fullNameRu: "Ким Сергей" }]);
  });
});

describe("what is kept of a document", () => {
  test("is what it takes to make its file again", async () => {
    const db = await memoryRegister();
    await enter(db, [AIGUL, MADINA]);
    await issue(db);
    expect(await filesOfCourse(db, 1)).toEqual([
      { number: "3-2026-00001", file: "issued/2026/AT-2026-014/3-2026-00001.docx" },
      { number: "5-2026-00001", file: "issued/2026/AT-2026-014/5-2026-00001.docx" },
    ]);
    expect(await storedDocument(db, "5-2026-00001")).toEqual({
      id: 2,
      enrolmentId: 2,
      number: "5-2026-00001",
      kind: "non-completion-reference",
      edition: "edition of non-completion-reference",
      values: { city_ru: "Астана", registration_number: "5-2026-00001" },
      sha256: "hash of 5-2026-00001",
      file: "issued/2026/AT-2026-014/5-2026-00001.docx",
    });
    await expect(storedDocument(db, "9-2026-00001")).rejects.toMatchObject({
      code: "number-not-found",
    });
  });

  test("is its edition's bytes, kept once", async () => {
    const db = await memoryRegister();
    await enter(db, [AIGUL, SERGEI]);
    await issue(db);
    await issue(db);
    const { bytes } = await keptEdition(db, "edition of advanced-training-certificate");
    expect(Buffer.from(bytes).toString()).toBe("advanced-training-certificate");
    expect((await contentOf(db)).editions).toHaveLength(3);
  });

  test("is who issued it and when, and the act names numbers alone", async () => {
    const db = await memoryRegister();
    await enter(db, [AIGUL]);
    await issue(db);
    const { documents, journal } = await contentOf(db);
    expect(documents).toMatchObject([
      { issuedBy: "aigul", issuedAt: "2026-03-16T04:05:06.789Z", issuedOn: "2026-03-16" },
    ]);
    const entry = journal?.at(-1) as { act: string; details: string };
    expect(entry.act).toBe("issue");
    expect(JSON.parse(entry.details)).toMatchObject({
      issuedOn: "2026-03-16",
      numbers: ["3-2026-00001"],
      sealed: [{ table: "batches" }, { table: "documents", first: 1, last: 1 }],
    });
    expect(JSON.stringify(journal)).not.toMatch(/Ахметова|841014405586/);
  });
});

test("where everybody has got a document meanwhile, nothing is entered, no act either", async () => {
  const db = await memoryRegister();
  await enter(db, [AIGUL, SERGEI]);
  await issue(db);
  const before = await contentOf(db);
  expect(await issue(db)).toEqual([]);
  expect(await contentOf(db)).toEqual(before);
});

test("where what was decided upon holds no longer, nothing is entered", async () => {
  const db = await memoryRegister();
  await enter(db, [AIGUL]);
  await keepEditions(db);
  const before = await contentOf(db);
  const changed = async () => {
    throw new UserError("register-changed");
  };
  const issuing = issue(db, COURSE.code, { decide: changed });
  await expect(issuing).rejects.toMatchObject({ code: "register-changed" });
  expect(await contentOf(db)).toEqual(before);
});
