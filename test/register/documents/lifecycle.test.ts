import { beforeEach, describe, expect, test } from "vitest";
import { UserError } from "../../../src/model/errors.js";
import { parseNumberPatterns } from "../../../src/model/number-pattern.js";
import { dropPerson } from "../../../src/register/courses/changes.js";
import { listCourses } from "../../../src/register/courses/courses.js";
import { listEnrolments } from "../../../src/register/courses/enrolments.js";
import type { Db } from "../../../src/register/db/sqlite.js";
import {
  annulDocument,
  issueDuplicate,
  originalNumbered,
} from "../../../src/register/documents/annulment.js";
import {
  documentsToPrint,
  handOver,
  livingDocuments,
} from "../../../src/register/documents/hand-over.js";
import { journalRows } from "../../../src/register/documents/journal-rows.js";
import { documentNumbered } from "../../../src/register/documents/known-documents.js";
import { hashOfRecord, type SealedRows } from "../../../src/register/journal/seals.js";
import { knownTrainees } from "../../../src/register/people/known-people.js";
import { findTrainees } from "../../../src/register/people/search.js";
import { importToUndo, undoImport } from "../../../src/register/rosters/undo.js";
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

const LATER = { operator: "dinara", at: "2026-04-01T05:00:00.000Z" };
const FIRST = "3-2026-00001";
const IIN = "841014405586";
const { fullName: _fullName, ...WITHOUT_NAME } = AIGUL;
const ALL = { from: null, to: null, courseCode: null, kind: null };

let db: Db;

beforeEach(async () => {
  db = await memoryRegister();
  await enter(db, [AIGUL, SERGEI]);
  await issue(db);
});

const annul = (number = FIRST) => annulDocument(db, number, "issued by mistake", LATER);

interface Wishes {
  newName?: { names: { fullNameKk: string; fullNameRu: string }; ground: string } | null;
  render?: (number: string) => string;
}

async function duplicate(number = FIRST, { newName = null, render = (own) => own }: Wishes = {}) {
  const original = await originalNumbered(db, number);
  return issueDuplicate(
    db,
    {
      original,
      issuedOn: "2026-04-01",
      reason: "lost",
      newName,
      numberPatterns: parseNumberPatterns([]),
      render: ({ number: own }, holder) => ({
        edition: original.edition,
        values: { registration_number: render(own), full_name_ru: holder.fullNameRu },
        sha256: `hash of ${own}`,
      }),
      written: async () => {},
    },
    LATER,
  );
}

async function handed(documentId: number, number: string, recipient: string, again?: string) {
  await handOver(
    db,
    {
      handovers: [
        { documentId, number, recipient, identityDocument: "id-card 012345678", ground: null },
      ],
      handedOn: "2026-04-02",
      subject: number,
      reason: again ?? null,
    },
    LATER,
  );
}

/** What the last entry of the journal says. */
async function lastEntry() {
  const entry = await db
    .selectFrom("journal")
    .selectAll()
    .orderBy("id", "desc")
    .executeTakeFirstOrThrow();
  return { ...entry, details: JSON.parse(entry.details) as { sealed?: SealedRows[] } };
}

const stoppedAfter = async () =>
  (await listEnrolments(db, 1)).map((enrolment) => enrolment.stoppedAfter);

describe("an annulled document", () => {
  test("stays, with who annulled it, when and why; no living one is left of it", async () => {
    const document = await annul();
    expect(document).toMatchObject({
      number: FIRST,
      status: "annulled",
      annulled: { reason: "issued by mistake", operator: "dinara", at: LATER.at },
      replacedBy: null,
    });
    expect((await documentsToPrint(db, 1)).map(({ number }) => number)).toEqual(["3-2026-00002"]);
    expect(await listCourses(db)).toMatchObject([{ enrolled: 2, issued: 1 }]);
    const found = await findTrainees(db, [FIRST], null);
    expect(found).toMatchObject([{ number: FIRST, standing: { status: "annulled" } }]);
    expect((await journalRows(db, ALL)).map(({ status }) => status)).toEqual([
      "annulled",
      "issued",
    ]);
  });

  test("is sealed in the journal of acts, which says why", async () => {
    await annul();
    const row = await db.selectFrom("annulments").selectAll().executeTakeFirstOrThrow();
    expect(await lastEntry()).toMatchObject({
      act: "annul",
      subject: FIRST,
      details: {
        reason: "issued by mistake",
        sealed: [
          {
            table: "annulments",
            first: 1,
            last: 1,
            seal: sealOfRows([hashOfRecord("annulments", row)]),
          },
          { table: "row_states" },
        ],
      },
    });
  });

  test("is not annulled twice", async () => {
    await annul();
    await expect(annul()).rejects.toMatchObject({ code: "register-changed" });
    expect(await db.selectFrom("annulments").selectAll().execute()).toHaveLength(1);
  });

  test("gives its number to nobody", async () => {
    await annul();
    const again = await issue(db, COURSE.code, { kindFor: () => "advanced-training-certificate" });
    expect(again.map(({ number }) => number)).toEqual(["3-2026-00003"]);
  });

  test("keeps its holder on the course", async () => {
    await annul();
    const course = { ...COURSE, id: 1 };
    await expect(dropPerson(db, course, IIN, "why", LATER)).rejects.toMatchObject({
      code: "person-had-document",
      params: { number: FIRST },
    });
  });
});

describe("after an annulment the person waits", () => {
  beforeEach(() => annul());

  test("and is told by the number that was annulled", async () => {
    expect(await stoppedAfter()).toEqual([FIRST, null]);
  });

  test("while a roster says the same of them", async () => {
    await enter(db, [SERGEI, AIGUL]);
    expect((await stoppedAfter()).sort()).toEqual([FIRST, null]);
  });

  test.each([
    ["outcome", { ...AIGUL, outcome: "не завершила" }],
    ["hours", { ...AIGUL, hours: "60" }],
    [
      "spelling",
      {
        ...WITHOUT_NAME,
        fullNameKk: "Ахметова Айгүл Серікқызы",
        fullNameRu: "Ахметова Айгуль Сериккызы",
      },
    ],
  ])("until one says another %s", async (_what, row) => {
    const rows = await enter(db, [row]);
    expect(rows).toMatchObject([{ outcome: "accept" }]);
    expect(await stoppedAfter()).not.toContain(FIRST);
  });

  test("and waits again once a roster says what the annulled document said", async () => {
    await enter(db, [{ ...AIGUL, outcome: "не завершила" }]);
    await enter(db, [AIGUL]);
    expect(await stoppedAfter()).toContain(FIRST);
    await undoImport(db, (await importToUndo(db)).rosterId, LATER);
    expect(await stoppedAfter()).toEqual([null, null]);
  });

  test("but not for a document annulled before the one that holds", async () => {
    const [again] = await issue(db, COURSE.code, {
      kindFor: () => "advanced-training-certificate",
    });
    await annul(again?.number);
    await enter(db, [{ ...AIGUL, outcome: "не завершила" }]);
    await issue(db, COURSE.code, { kindFor: () => "non-completion-reference" });
    expect(await stoppedAfter()).toEqual([null, null]);
  });

  test("and waits again once such a roster is taken back", async () => {
    await enter(db, [{ ...AIGUL, outcome: "не завершила" }]);
    await undoImport(db, (await importToUndo(db)).rosterId, LATER);
    expect(await stoppedAfter()).toEqual([FIRST, null]);
  });

  test("no longer once another document is issued", async () => {
    await issue(db, COURSE.code, { kindFor: () => "advanced-training-certificate" });
    expect(await stoppedAfter()).toEqual([null, null]);
  });

  test("and counts as one without a document where a roster is compared", async () => {
    const known = await knownTrainees(db, [`iin:${IIN}`, IIN], 1);
    expect([...known.values()].map(({ enrolment }) => enrolment?.number)).toEqual([null]);
  });
});

describe("a duplicate", () => {
  test("has a number of its own, names its original and annuls it", async () => {
    const document = await duplicate();
    expect(document).toMatchObject({
      number: "3-2026-00003",
      status: "issued",
      issuedOn: "2026-04-01",
      replaces: { number: FIRST, issuedOn: "2026-03-16" },
      file: "issued/2026/AT-2026-014/3-2026-00003.docx",
    });
    expect(await documentNumbered(db, FIRST)).toMatchObject({
      status: "replaced",
      annulled: { reason: "lost" },
      replacedBy: { number: "3-2026-00003", issuedOn: "2026-04-01" },
    });
    expect(await stoppedAfter()).toEqual([null, null]);
  });

  test("is sealed together with the annulment", async () => {
    await duplicate();
    const { act, subject, details } = await lastEntry();
    const annulled = await db.selectFrom("annulments").selectAll().executeTakeFirstOrThrow();
    const { recordSha256, ...row } = await db
      .selectFrom("documents")
      .selectAll()
      .where("number", "=", "3-2026-00003")
      .executeTakeFirstOrThrow();
    expect([act, subject]).toEqual(["duplicate", "3-2026-00003"]);
    expect(recordSha256).toBe(hashOfRecord("documents", row));
    const seals = Object.fromEntries(
      (details.sealed ?? []).map(({ table, seal }) => [table, seal]),
    );
    expect(seals.annulments).toBe(sealOfRows([hashOfRecord("annulments", annulled)]));
    expect(seals.documents).toBe(sealOfRows([recordSha256]));
    expect(Object.keys(seals).sort()).toEqual([
      ...["annulments", "batches", "documents", "row_states"],
    ]);
  });

  test("of a duplicate names the duplicate", async () => {
    await duplicate();
    const second = await duplicate("3-2026-00003");
    expect(second).toMatchObject({
      number: "3-2026-00004",
      replaces: { number: "3-2026-00003" },
    });
  });

  test("with a new name makes it the present one, and leaves the original alone", async () => {
    const names = { fullNameKk: "Серікова Айгүл Серікқызы", fullNameRu: "Серикова Айгуль" };
    const document = await duplicate(FIRST, { newName: { names, ground: "certificate № 5" } });
    expect(document).toMatchObject(names);
    expect(await documentNumbered(db, FIRST)).toMatchObject({
      fullNameRu: "Ахметова Айгүл Серікқызы",
    });
    expect(await findTrainees(db, ["Серикова"], null)).toMatchObject([
      { number: "3-2026-00003", nameNowRu: "Серикова Айгуль" },
      { number: FIRST, fullNameRu: "Ахметова Айгүл Серікқызы" },
    ]);
    expect(await listEnrolments(db, 1)).toMatchObject([names, {}]);
    expect(await lastEntry()).toMatchObject({
      act: "correction",
      details: { to: names, reason: "certificate № 5" },
    });
  });

  test("that cannot be made leaves everything as it was", async () => {
    const failing = duplicate(FIRST, {
      render: () => {
        throw new UserError("disk-full");
      },
    });
    await expect(failing).rejects.toMatchObject({ code: "disk-full" });
    expect(await documentNumbered(db, FIRST)).toMatchObject({ status: "issued" });
    expect((await duplicate()).number).toBe("3-2026-00003");
  });

  test("of an annulled document is refused", async () => {
    const original = await originalNumbered(db, FIRST);
    await annul();
    const order = {
      original,
      issuedOn: "2026-04-01",
      reason: "lost",
      newName: null,
      numberPatterns: parseNumberPatterns([]),
      render: () => ({ edition: original.edition, values: {}, sha256: "x" }),
      written: async () => {},
    };
    await expect(issueDuplicate(db, order, LATER)).rejects.toMatchObject({
      code: "register-changed",
    });
  });
});

describe("a hand-over", () => {
  test("says to whom and when; the last one counts", async () => {
    const { id } = await documentNumbered(db, FIRST);
    await handed(id, FIRST, "Ахметова Айгүл");
    await expect(handed(id, FIRST, "Ким Сергей")).rejects.toMatchObject({
      code: "register-changed",
    });
    await handed(id, FIRST, "Ким Сергей", "written down wrongly");
    expect(await documentNumbered(db, FIRST)).toMatchObject({
      handedOver: { to: "Ким Сергей", on: "2026-04-02", document: "id-card 012345678" },
    });
    expect(await db.selectFrom("handovers").selectAll().execute()).toHaveLength(2);
  });

  test("is sealed, and the journal of acts names nobody", async () => {
    const { id } = await documentNumbered(db, FIRST);
    await handed(id, FIRST, "Ахметова Айгүл");
    const row = await db.selectFrom("handovers").selectAll().executeTakeFirstOrThrow();
    const entry = await lastEntry();
    expect(entry.details.sealed).toEqual([
      { table: "handovers", first: 1, last: 1, seal: sealOfRows([hashOfRecord("handovers", row)]) },
    ]);
    expect(JSON.stringify(entry)).not.toMatch(/Ахметова|012345678/);
  });

  test("of an annulled document is refused", async () => {
    const { id } = await annul();
    await expect(handed(id, FIRST, "Ахметова Айгүл")).rejects.toMatchObject({
      code: "register-changed",
    });
  });

  test("is open for the documents of a course that hold", async () => {
    await duplicate();
    const documents = await livingDocuments(db, 1);
    expect(documents.map(({ number }) => number)).toEqual(["3-2026-00003", "3-2026-00002"]);
  });
});

describe("an import whose people's documents were annulled or replaced since", () => {
  beforeEach(async () => {
    await enter(db, [{ ...AIGUL, identityDocument: "паспорт N12345678" }, MADINA]);
  });

  test.each([
    ["kualik annul", () => annul()],
    ["kualik duplicate", () => duplicate()],
  ])("is not taken back after %s", async (command, act) => {
    await act();
    await expect(importToUndo(db)).rejects.toMatchObject({
      code: "undo-overtaken",
      params: { list: command },
    });
  });

  test("is taken back while those of others were", async () => {
    await annul("3-2026-00002");
    await expect(importToUndo(db)).resolves.toMatchObject({ rosterId: 2 });
  });

  test("is taken back after a hand-over", async () => {
    const { id } = await documentNumbered(db, FIRST);
    await handed(id, FIRST, "Ахметова Айгүл");
    await expect(importToUndo(db)).resolves.toMatchObject({ rosterId: 2 });
  });
});

test("the register refuses to change or take back what was written down", async () => {
  const { id } = await annul();
  await handed((await documentNumbered(db, "3-2026-00002")).id, "3-2026-00002", "Ким Сергей");
  const attempts = [
    db.deleteFrom("annulments").where("documentId", "=", id),
    db.deleteFrom("handovers"),
  ];
  for (const attempt of attempts) await expect(attempt.execute()).rejects.toThrow(/are kept/);
});

test("who annulled is known by the name that the register has", async () => {
  await db.insertInto("operators").values({ osUser: "dinara", name: "Динара Аскарова" }).execute();
  expect(await annul()).toMatchObject({ annulled: { person: "Динара Аскарова" } });
  expect(ACT.operator).not.toBe(LATER.operator);
});
