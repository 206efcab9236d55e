import { sql } from "kysely";
import { beforeEach, describe, expect, test } from "vitest";
import { type BlankRange, parseBlank } from "../../../src/model/blank.js";
import { documentOnBlank, knownBlank } from "../../../src/register/blanks/blanks.js";
import {
  blankStock,
  enterBlanks,
  enterSpoiledBlanks,
  releaseBlanks,
} from "../../../src/register/blanks/stock.js";
import {
  enterBlankUses,
  planForCourse,
  planForDocument,
} from "../../../src/register/blanks/used.js";
import { getCourse } from "../../../src/register/courses/courses.js";
import type { Db } from "../../../src/register/db/sqlite.js";
import { journalRows } from "../../../src/register/documents/journal-rows.js";
import { hashOfRecord } from "../../../src/register/journal/seals.js";
import {
  ACT,
  AIGUL,
  COURSE,
  enter,
  issue,
  MADINA,
  memoryRegister,
  SERGEI,
  sealOfRows,
} from "../register-under-test.js";

const RANGE: BlankRange = { series: "АБ", digits: 6, first: 1, last: 20, kind: null, note: null };
const CERTIFICATE = "advanced-training-certificate";
const ALL = { from: null, to: null, courseCode: null, kind: null };

let db: Db;

beforeEach(async () => {
  db = await memoryRegister();
  await enter(db, [AIGUL, MADINA, SERGEI]);
  await issue(db);
});

function blank(text: string) {
  const parsed = parseBlank(text);
  if (!parsed) throw new Error(text);
  return parsed;
}

async function useForCourse(from: string, more: { to?: string; kind?: typeof CERTIFICATE } = {}) {
  const { id: courseId } = await getCourse(db, COURSE.code);
  const to = more.to === undefined ? null : blank(more.to);
  const order = { courseId, from: blank(from), to, kind: more.kind ?? null };
  const shown = await planForCourse(db, order);
  if (shown.length > 0)
    await enterBlankUses(db, (inside) => planForCourse(inside, order), shown, ACT);
  return shown.map(({ blank: text, document }) => `${text} ${document}`);
}

async function useFor(number: string, text: string) {
  const plan = (inside: Db) => planForDocument(inside, number, blank(text));
  await enterBlankUses(db, plan, await plan(db), ACT);
}

function meant(text: string, to = text) {
  return { from: blank(text), to: blank(to) };
}

async function onBlanks() {
  const rows = await journalRows(db, ALL);
  return rows.map(({ number, blank: text }) => [number, text]);
}

describe("blanks that are received", () => {
  test("are counted, by series and what they are for, with the next", async () => {
    await enterBlanks(db, RANGE, ACT);
    await enterBlanks(db, { ...RANGE, first: 21, last: 30 }, ACT);
    await enterBlanks(db, { ...RANGE, series: "В", digits: 2, kind: CERTIFICATE }, ACT);
    expect(await blankStock(db)).toMatchObject([
      { series: "АБ", kind: null, received: 30, used: 0, spoiled: 0, left: 30, next: "АБ 000001" },
      { series: "В", kind: CERTIFICATE, received: 20, left: 20, next: "В 01" },
    ]);
  });

  test.each([
    [20, 25],
    [0, 1],
    [5, 6],
    [0, 30],
  ])("are refused where some are there: %i to %i", async (first, last) => {
    await enterBlanks(db, RANGE, ACT);
    const again = enterBlanks(db, { ...RANGE, series: "аб", first, last }, ACT);
    await expect(again).rejects.toMatchObject({
      code: "blanks-received-before",
      params: { range: "АБ 000001–000020" },
    });
    expect(await blankStock(db)).toHaveLength(1);
  });
});

describe("blanks that are used", () => {
  test("carry a course's documents in the order of printing, without the spoiled", async () => {
    await enterBlanks(db, RANGE, ACT);
    await enterSpoiledBlanks(db, meant("АБ 4"), "порван", ACT);
    expect(await useForCourse("АБ 3")).toEqual([
      "АБ 000003 3-2026-00001",
      "АБ 000005 3-2026-00002",
      "АБ 000006 5-2026-00001",
    ]);
    expect(await onBlanks()).toEqual([
      ["3-2026-00001", "АБ 000003"],
      ["5-2026-00001", "АБ 000006"],
      ["3-2026-00002", "АБ 000005"],
    ]);
    expect(await blankStock(db)).toMatchObject([
      { received: 20, used: 3, spoiled: 1, left: 16, next: "АБ 000001" },
    ]);
    expect(await useForCourse("АБ 3")).toEqual([]);
  });

  test("are only for the kind that they are for, or that is named", async () => {
    await enterBlanks(db, { ...RANGE, kind: CERTIFICATE }, ACT);
    await enterBlanks(db, { ...RANGE, series: "В" }, ACT);
    await expect(useFor("5-2026-00001", "АБ 1")).rejects.toMatchObject({
      code: "blank-of-other-kind",
    });
    expect(await useForCourse("АБ 1")).toHaveLength(2);
    expect(await useForCourse("В 1", { kind: CERTIFICATE })).toEqual([]);
    expect(await useForCourse("В 1")).toEqual(["В 000001 5-2026-00001"]);
  });

  test("may come from several stacks, one after the other", async () => {
    await enterBlanks(db, { ...RANGE, last: 2 }, ACT);
    await enterBlanks(db, { ...RANGE, series: "В" }, ACT);
    await expect(useForCourse("АБ 1")).rejects.toMatchObject({
      code: "blanks-too-few",
      params: { needed: 3, left: 2 },
    });
    expect(await onBlanks()).toContainEqual(["3-2026-00001", null]);
    expect(await useForCourse("АБ 1", { to: "АБ 2" })).toHaveLength(2);
    expect(await useForCourse("В 7")).toEqual(["В 000007 5-2026-00001"]);
  });

  test("go on in the next range of their series", async () => {
    await enterBlanks(db, { ...RANGE, last: 2 }, ACT);
    await enterBlanks(db, { ...RANGE, first: 101, last: 110 }, ACT);
    expect(await useForCourse("АБ 2")).toEqual([
      "АБ 000002 3-2026-00001",
      "АБ 000101 3-2026-00002",
      "АБ 000102 5-2026-00001",
    ]);
  });

  test("are used once, and a document is on one", async () => {
    await enterBlanks(db, RANGE, ACT);
    await useFor("3-2026-00001", "АБ 1");
    await expect(useFor("3-2026-00002", "АБ 1")).rejects.toMatchObject({
      code: "blank-used",
      params: { blank: "АБ 000001", number: "3-2026-00001" },
    });
    await expect(useFor("3-2026-00001", "АБ 2")).rejects.toMatchObject({
      code: "document-on-blank",
      params: { number: "3-2026-00001", blank: "АБ 000001" },
    });
    await expect(useFor("3-2026-00002", "АБ 21")).rejects.toMatchObject({ code: "blank-unknown" });
    expect(await documentOnBlank(db, blank("аб 1"))).toBe("3-2026-00001");
    expect(await documentOnBlank(db, blank("АБ 2"))).toBeNull();
    expect(await documentOnBlank(db, blank("Я 2"))).toBeNull();
  });

  test("are not used where it would be something else than was shown", async () => {
    await enterBlanks(db, RANGE, ACT);
    const { id: courseId } = await getCourse(db, COURSE.code);
    const order = { courseId, from: blank("АБ 1"), to: null, kind: null };
    const shown = await planForCourse(db, order);
    await enterSpoiledBlanks(db, meant("АБ 2"), "порван", ACT);
    const late = enterBlankUses(db, (inside) => planForCourse(inside, order), shown, ACT);
    await expect(late).rejects.toMatchObject({ code: "register-changed" });
    expect((await blankStock(db))[0]?.used).toBe(0);
  });
});

describe("a blank that is spoiled", () => {
  test("leaves its document without one, which then can get another", async () => {
    await enterBlanks(db, RANGE, ACT);
    await useFor("3-2026-00001", "АБ 1");
    const [spoiled] = await enterSpoiledBlanks(db, meant("АБ 1"), "залит", ACT);
    expect(spoiled?.use?.document).toBe("3-2026-00001");
    expect(await onBlanks()).toContainEqual(["3-2026-00001", null]);
    await expect(useFor("3-2026-00001", "АБ 1")).rejects.toMatchObject({ code: "blank-spoiled" });
    await useFor("3-2026-00001", "АБ 2");
    expect(await onBlanks()).toContainEqual(["3-2026-00001", "АБ 000002"]);
    const again = enterSpoiledBlanks(db, meant("АБ 1"), "залит", ACT);
    await expect(again).rejects.toMatchObject({ code: "blank-spoiled" });
  });

  test("may be one of several in a row, all of which were received", async () => {
    await enterBlanks(db, RANGE, ACT);
    await enterSpoiledBlanks(db, meant("АБ 18"), "порван", ACT);
    expect(await enterSpoiledBlanks(db, meant("АБ 17", "АБ 20"), "залиты", ACT)).toHaveLength(3);
    const beyond = enterSpoiledBlanks(db, meant("АБ 15", "АБ 21"), "залиты", ACT);
    await expect(beyond).rejects.toMatchObject({ code: "blank-unknown" });
    const reversed = enterSpoiledBlanks(db, meant("АБ 5", "АБ 4"), "залиты", ACT);
    await expect(reversed).rejects.toMatchObject({ code: "blank-range" });
    expect(await blankStock(db)).toMatchObject([{ spoiled: 4, left: 16 }]);
  });
});

test("a use that was entered wrongly is taken back, and the blank is as before", async () => {
  await enterBlanks(db, RANGE, ACT);
  await useForCourse("АБ 1");
  expect(await releaseBlanks(db, meant("АБ 1", "АБ 20"), "с 000002", ACT)).toHaveLength(3);
  const nothing = releaseBlanks(db, meant("АБ 1"), "с 000002", ACT);
  await expect(nothing).rejects.toMatchObject({ code: "blank-not-used" });
  expect((await useForCourse("АБ 2"))[0]).toBe("АБ 000002 3-2026-00001");
  expect(await knownBlank(db, blank("АБ 1"))).toMatchObject({ use: null, isSpoiled: false });
});

describe("the database itself", () => {
  beforeEach(async () => {
    await enterBlanks(db, RANGE, ACT);
    await useFor("3-2026-00001", "АБ 1");
    await useFor("5-2026-00001", "АБ 2");
    await enterSpoiledBlanks(db, meant("АБ 2"), "порван", ACT);
    await useFor("3-2026-00002", "АБ 3");
    await releaseBlanks(db, meant("АБ 3"), "не тот", ACT);
  });

  test.each(["blank_ranges", "blank_uses", "blank_releases", "spoiled_blanks"])(
    "refuses to change or delete rows of %s",
    async (table) => {
      await expect(sql`update ${sql.table(table)} set operator = 'x'`.execute(db)).rejects.toThrow(
        `${table} are kept`,
      );
      await expect(sql`delete from ${sql.table(table)}`.execute(db)).rejects.toThrow(
        `${table} are kept`,
      );
    },
  );

  test.each([
    ["a used blank", "insert into blank_uses values (null, 1, 1, 2, '', '', null)", /is used/],
    ["a spoiled blank", "insert into blank_uses values (null, 1, 2, 3, '', '', null)", /is used/],
    ["an unknown blank", "insert into blank_uses values (null, 1, 99, 3, '', '', null)", /is used/],
    ["a second blank", "insert into blank_uses values (null, 1, 9, 1, '', '', null)", /on a blank/],
    [
      "blanks twice",
      "insert into blank_ranges values (null, 'АБ', 'АБ', 6, 20, 40, null, null, '', '', null)",
      /received before/,
    ],
    [
      "spoiling what is not there",
      "insert into spoiled_blanks values (null, 1, 99, '', '', '', null)",
      /not received/,
    ],
  ])("refuses %s", async (_, insert, words) => {
    await expect(sql.raw(insert).execute(db)).rejects.toThrow(words);
  });

  test("has every row under the seal of its entry in the journal", async () => {
    const entries = await db
      .selectFrom("journal")
      .where("act", "=", "blanks")
      .selectAll()
      .orderBy("id")
      .execute();
    expect(entries.map(({ subject }) => subject)).toEqual([
      "АБ 000001–000020",
      "АБ 000001",
      "АБ 000002",
      "АБ 000002",
      "АБ 000003",
      "АБ 000003",
    ]);
    const sealed = entries.flatMap(({ details }) => JSON.parse(details).sealed);
    const [range] = await db.selectFrom("blank_ranges").selectAll().execute();
    const uses = await db.selectFrom("blank_uses").selectAll().orderBy("id").execute();
    const [spoiled] = await db.selectFrom("spoiled_blanks").selectAll().execute();
    const [release] = await db.selectFrom("blank_releases").selectAll().execute();
    if (!range || !spoiled || !release) throw new Error("something is missing");
    const seal = (table: string, id: number, hash: string) => ({
      table,
      first: id,
      last: id,
      seal: sealOfRows([hash]),
    });
    expect(sealed).toEqual([
      seal("blank_ranges", 1, hashOfRecord("blank_ranges", range)),
      ...uses.slice(0, 2).map((row) => seal("blank_uses", row.id, hashOfRecord("blank_uses", row))),
      seal("spoiled_blanks", 1, hashOfRecord("spoiled_blanks", spoiled)),
      ...uses.slice(2).map((row) => seal("blank_uses", row.id, hashOfRecord("blank_uses", row))),
      seal("blank_releases", 1, hashOfRecord("blank_releases", release)),
    ]);
  });
});
