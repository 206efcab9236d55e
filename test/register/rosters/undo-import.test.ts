import { beforeEach, describe, expect, test } from "vitest";
import { UserError } from "../../../src/model/errors.js";
import { saveCentre } from "../../../src/register/centre/settings.js";
import { changeCourse, dropHeldRow, dropPerson } from "../../../src/register/courses/changes.js";
import { getCourse } from "../../../src/register/courses/courses.js";
import type { Db } from "../../../src/register/db/sqlite.js";
import { addJournalEntry } from "../../../src/register/journal/entries.js";
import { correctTrainee } from "../../../src/register/people/correction.js";
import { openHeldRows } from "../../../src/register/rosters/held-rows.js";
import { importsOfFile } from "../../../src/register/rosters/import.js";
import { leaveHeld } from "../../../src/register/rosters/review.js";
import { importToUndo, undoImport } from "../../../src/register/rosters/undo.js";
import type { Cells } from "../../checks/build-rows.js";
import {
  ACT,
  AIGUL,
  COURSE,
  contentOf,
  enter,
  hashOf,
  issue,
  MADINA,
  memoryRegister,
  SERGEI,
  saidIn,
} from "../register-under-test.js";

const WITHOUT_IIN: Cells = { fullName: "Оспанова Жанар", outcome: "завершила" };
const ZHANAR: Cells = { ...WITHOUT_IIN, iin: "860312436656" };
const OTHER = { ...COURSE, code: "AT-2026-015" };
const FOREIGNER: Cells = {
  fullName: "Смит Анна",
  identityDocument: "паспорт GBR 533380006",
  outcome: "завершила",
};

let db: Db;

beforeEach(async () => {
  db = await memoryRegister();
});

/** What an import and its undoing must leave alone: everything but the journal and its seals, which keep both. */
async function contentToKeep() {
  const { journal, row_states, last_import, ...content } = await contentOf(db);
  return content;
}

async function undo(): Promise<void> {
  await undoImport(db, (await importToUndo(db)).rosterId, ACT);
}

async function refusal(): Promise<UserError> {
  const before = await contentOf(db);
  const error: unknown = await undoImport(db, 1, ACT).catch((thrown: unknown) => thrown);
  expect(await contentOf(db)).toEqual(before);
  if (!(error instanceof UserError)) throw error;
  return error;
}

describe("an import taken back leaves the register as it was", () => {
  const earlier: [name: string, rows: Cells[], course?: typeof COURSE][] = [
    ["of an empty register", []],
    ["with the same people on another course", [AIGUL, SERGEI], OTHER],
    ["with the same people on the same course", [AIGUL, { ...SERGEI, outcome: "не завершил" }]],
    ["with a held row that it settles", [AIGUL, WITHOUT_IIN]],
    ["with a held row that is held anew", [{ ...AIGUL, outcome: "возможно" }, WITHOUT_IIN]],
    ["with a Russian spelling only", [{ ...AIGUL, fullName: "Ахметова Айгуль Сериккызы" }]],
    ["with a birth date", [{ ...AIGUL, birthDate: { text: "14.10.1984", date: "1984-10-14" } }]],
    ["with somebody who has a passport", [{ ...FOREIGNER }, SERGEI]],
    ["with the passport on another course", [FOREIGNER], OTHER],
  ];
  const later: Cells[] = [
    { ...AIGUL, hours: "60" },
    SERGEI,
    MADINA,
    ZHANAR,
    { ...WITHOUT_IIN, fullName: "Усенов Ерлан" },
    { ...FOREIGNER, iin: "900412412345" },
  ];

  test.each(earlier)("%s", async (_name, rows, course = COURSE) => {
    if (rows.length > 0) await enter(db, rows, course);
    const before = await contentToKeep();
    const decided = await enter(db, later);
    expect(await contentToKeep()).not.toEqual(before);
    expect(decided.map(({ outcome }) => outcome)).toEqual([
      ...Array<string>(4).fill("accept"),
      "hold",
      "accept",
    ]);
    await undo();
    expect(await contentToKeep()).toEqual(before);
    expect((await contentOf(db)).last_import).toEqual([]);
  });

  test("with more people than go into one batch", async () => {
    const known = Array.from({ length: 700 }, (_, index) => passenger(index, "завершил"));
    await enter(db, known.slice(0, 600));
    const before = await contentToKeep();
    await enter(db, [...known.map((one) => ({ ...one, outcome: "не завершил" })), ZHANAR]);
    expect((await importToUndo(db)).counts).toEqual({
      people: 101,
      updated: 600,
      held: 0,
      settled: 0,
    });
    await undo();
    expect(await contentToKeep()).toEqual(before);
  });

  function passenger(index: number, outcome: string): Cells {
    return { fullName: "Ким Сергей", identityDocument: `N${10_000_000 + index}`, outcome };
  }
});

describe("taking back", () => {
  test("is told before it is done", async () => {
    await enter(db, [WITHOUT_IIN, MADINA]);
    await enter(db, [ZHANAR, { ...MADINA, hours: "30" }, { ...SERGEI, outcome: "возможно" }]);
    expect(await importToUndo(db)).toMatchObject({
      courseCode: COURSE.code,
      fileName: "list.xlsx",
      importedAt: ACT.at,
      importedBy: "aigul",
      changes: { courseIsNew: false },
      counts: { people: 1, updated: 1, held: 1, settled: 1 },
    });
  });

  test("lets the same file be imported again, to the same end", async () => {
    await enter(db, [AIGUL, WITHOUT_IIN]);
    const first = await contentToKeep();
    await undo();
    expect(await importsOfFile(db, hashOf([AIGUL, WITHOUT_IIN]))).toEqual([]);
    await enter(db, [AIGUL, WITHOUT_IIN]);
    expect(await contentToKeep()).toEqual(first);
  });

  test("stays in the journal, without IINs or names", async () => {
    await enter(db, [AIGUL, WITHOUT_IIN]);
    await undo();
    const journal = await db.selectFrom("journal").selectAll().orderBy("id").execute();
    expect(journal).toMatchObject([
      { act: "import", subject: COURSE.code },
      { act: "undo", subject: COURSE.code, operator: ACT.operator },
    ]);
    expect(saidIn(journal[1])).toEqual({
      sha256: hashOf([AIGUL, WITHOUT_IIN]),
      people: 1,
      updated: 0,
      held: 1,
      settled: 0,
    });
    expect(JSON.stringify(journal)).not.toMatch(/Ахметова|841014405586|Оспанова/);
  });

  test("keeps what was there before the last import only", async () => {
    await enter(db, [AIGUL]);
    await enter(db, [SERGEI], OTHER);
    const { last_import } = await contentOf(db);
    expect(last_import).toHaveLength(1);
    expect(JSON.stringify(last_import)).not.toContain("Ахметова");
  });

  test("is done whole or not at all", async () => {
    await enter(db, [FOREIGNER]);
    await enter(db, [{ ...FOREIGNER, iin: "900412412345" }, SERGEI]);
    await db
      .insertInto("trainees")
      .values({
        identityKey: "document:ПАСПОРТGBR533380006",
        fullNameKk: "",
        fullNameRu: "",
        nameKey: "",
      })
      .execute();
    const before = await contentOf(db);
    await expect(undo()).rejects.toThrow(/UNIQUE/);
    expect(await contentOf(db)).toEqual(before);
  });
});

describe("is refused", () => {
  test("where nothing was imported, and a second time", async () => {
    expect((await refusal()).code).toBe("undo-nothing");
    await enter(db, [AIGUL]);
    await undo();
    expect((await refusal()).code).toBe("undo-nothing");
  });

  test("where another import came between the question and the answer", async () => {
    await enter(db, [AIGUL]);
    await enter(db, [SERGEI]);
    expect((await refusal()).code).toBe("register-changed");
  });

  test("once a document of its people is issued, with their number", async () => {
    await enter(db, [AIGUL, SERGEI]);
    await issue(db);
    expect(await refusal()).toMatchObject({
      code: "undo-issued",
      params: { file: "list.xlsx", course: COURSE.code, issued: 2 },
    });
  });

  test.each<[string, string, () => Promise<unknown>]>([
    [
      "a held row was dropped",
      "kualik courses drop",
      async () => dropHeldRow(db, await getCourse(db, COURSE.code), { id: 1, row: 3 }, "x", ACT),
    ],
    [
      "a person was dropped",
      "kualik courses drop",
      async () => dropPerson(db, await getCourse(db, COURSE.code), AIGUL.iin as string, "x", ACT),
    ],
    [
      "the course was corrected, whatever letters its code was typed in",
      "kualik courses set",
      () => changeCourse(db, "ат-2026-014", { change: { hours: 72 }, reason: null }, ACT),
    ],
    [
      "one of its people got another name",
      "kualik trainees set",
      () =>
        correctTrainee(
          db,
          AIGUL.iin as string,
          { fullNameRu: "Серикова Айгуль", reason: "x" },
          ACT,
        ),
    ],
    [
      "a held row was let in",
      "kualik review",
      () => addJournalEntry(db, ACT, "review", COURSE.code),
    ],
  ])("where %s", async (_name, command, act) => {
    await enter(db, [AIGUL, WITHOUT_IIN]);
    await act();
    expect(await refusal()).toMatchObject({ code: "undo-overtaken", params: { list: command } });
  });

  test("where a review of another course had to do with people whom it changed", async () => {
    await enter(db, [AIGUL], OTHER);
    await enter(db, [{ ...AIGUL, birthDate: { text: "14.10.1984", date: "1984-10-14" } }]);
    await addJournalEntry(db, ACT, "review", OTHER.code);
    expect(await importToUndo(db).catch((error: UserError) => error.code)).toBe("undo-overtaken");
  });
});

describe("is not hindered", () => {
  test("by what was done before, or to others", async () => {
    await enter(db, [AIGUL, SERGEI, WITHOUT_IIN], OTHER);
    await issue(db, OTHER.code);
    await dropHeldRow(db, await getCourse(db, OTHER.code), { id: 1, row: 4 }, "x", ACT);
    const before = await contentToKeep();
    await enter(db, [AIGUL, MADINA]);
    await addJournalEntry(db, ACT, "export", "journal");
    await addJournalEntry(db, ACT, "settings", "centre");
    await addJournalEntry(db, ACT, "review", OTHER.code);
    await undo();
    expect(await contentToKeep()).toEqual(before);
  });

  test("by a roster that only said again what has a document", async () => {
    await enter(db, [AIGUL]);
    await issue(db);
    const before = await contentToKeep();
    await enter(db, [MADINA, AIGUL]);
    await undo();
    expect(await contentToKeep()).toEqual(before);
  });

  test("by a review that looked at a held row and let it be", async () => {
    const before = await contentToKeep();
    await enter(db, [AIGUL, WITHOUT_IIN]);
    const [held] = await openHeldRows(db, COURSE.code);
    if (!held) throw new Error("nobody is held");
    const { row, problems, person } = held;
    const decision = { row, problems, person: { ...person, documentKey: null }, source: held };
    const course = await getCourse(db, COURSE.code);
    await leaveHeld(db, course, held, { ...decision, outcome: "hold" }, ACT);
    await undo();
    expect(await contentToKeep()).toEqual(before);
  });

  test("and whoever is on another course by now stays known", async () => {
    await enter(db, [AIGUL], OTHER);
    await enter(db, [SERGEI, MADINA]);
    const course = await getCourse(db, OTHER.code);
    await db
      .insertInto("enrolments")
      .columns([
        "courseId",
        "traineeId",
        "rosterId",
        "row",
        "fullNameKk",
        "fullNameRu",
        "nameKey",
        "outcome",
      ])
      .expression((select) =>
        select
          .selectFrom("trainees")
          .where("iin", "=", SERGEI.iin as string)
          .select((column) => [
            column.val(course.id).as("courseId"),
            "id",
            column.val(1).as("rosterId"),
            column.val(9).as("row"),
            "fullNameKk",
            "fullNameRu",
            "nameKey",
            column.val("completed").as("outcome"),
          ]),
      )
      .execute();
    await undo();
    const { trainees, trainee_names } = await contentOf(db);
    expect(trainees).toMatchObject([{ iin: AIGUL.iin }, { iin: SERGEI.iin }]);
    expect(trainee_names).toHaveLength(2);
  });
});

test("settings stay out of it", async () => {
  await enter(db, [AIGUL]);
  await saveCentre(db, {} as Parameters<typeof saveCentre>[1]);
  await undo();
  expect((await contentOf(db)).settings).toHaveLength(1);
});
