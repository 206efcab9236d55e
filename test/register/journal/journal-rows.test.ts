import { describe, expect, test } from "vitest";
import type { Db } from "../../../src/register/db/sqlite.js";
import { type DocumentFilter, journalRows } from "../../../src/register/documents/journal-rows.js";
import {
  AIGUL,
  COURSE,
  enter,
  issue,
  MADINA,
  memoryRegister,
  SERGEI,
} from "../register-under-test.js";

const ALL: DocumentFilter = { from: null, to: null, courseCode: null, kind: null };

/** Three days, two courses, two kinds. */
async function register(): Promise<Db> {
  const db = await memoryRegister();
  await enter(db, [AIGUL, MADINA]);
  await issue(db, COURSE.code, { issuedOn: "2026-03-16" });
  await enter(db, [AIGUL, MADINA, SERGEI]);
  await issue(db, COURSE.code, { issuedOn: "2026-03-17" });
  await enter(db, [SERGEI], { ...COURSE, code: "AT-2026-030" });
  await issue(db, "AT-2026-030", { issuedOn: "2026-04-01" });
  return db;
}

describe("the journal", () => {
  test.each<[string, Partial<DocumentFilter>, string[]]>([
    ["everything", {}, ["3-2026-00001", "5-2026-00001", "3-2026-00002", "3-2026-00003"]],
    ["from a day on, that day counted", { from: "2026-03-17" }, ["3-2026-00002", "3-2026-00003"]],
    ["up to a day, that day counted", { to: "2026-03-16" }, ["3-2026-00001", "5-2026-00001"]],
    ["one day", { from: "2026-03-17", to: "2026-03-17" }, ["3-2026-00002"]],
    ["a period without documents", { from: "2026-03-18", to: "2026-03-31" }, []],
    ["one course", { courseCode: "AT-2026-030" }, ["3-2026-00003"]],
    ["one kind", { kind: "non-completion-reference" }, ["5-2026-00001"]],
    [
      "all of these together",
      {
        from: "2026-03-01",
        to: "2026-03-31",
        courseCode: COURSE.code,
        kind: "advanced-training-certificate",
      },
      ["3-2026-00001", "3-2026-00002"],
    ],
  ])("of %s", async (_what, filter, numbers) => {
    const rows = await journalRows(await register(), { ...ALL, ...filter });
    expect(rows.map(({ number }) => number)).toEqual(numbers);
    expect(rows.map(({ ordinal }) => ordinal)).toEqual(numbers.map((_, index) => index + 1));
  });

  test("says of a document what the paper journal says", async () => {
    const [row] = await journalRows(await register(), ALL);
    expect(row).toEqual({
      ordinal: 1,
      number: "3-2026-00001",
      kind: "advanced-training-certificate",
      fullNameKk: "Ахметова Айгүл Серікқызы",
      fullNameRu: "Ахметова Айгүл Серікқызы",
      iin: "841014405586",
      identityDocument: null,
      courseCode: COURSE.code,
      titleKk: COURSE.titleKk,
      titleRu: COURSE.titleRu,
      hours: 60,
      credits: 2,
      start: "2026-03-02",
      end: "2026-03-13",
      issuedOn: "2026-03-16",
      issuedBy: "aigul",
      issuedByName: null,
      blank: null,
      file: "issued/2026/AT-2026-014/3-2026-00001.docx",
      status: "issued",
      annulled: null,
      replaces: null,
      replacedBy: null,
      handedOver: null,
    });
  });
});
