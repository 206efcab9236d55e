import { beforeEach, describe, expect, test } from "vitest";
import { nameKey } from "../../../src/model/name-key.js";
import type { AcceptedRow } from "../../../src/model/problem.js";
import { addCourse } from "../../../src/register/courses/courses.js";
import type { Db } from "../../../src/register/db/sqlite.js";
import { enterTrainees } from "../../../src/register/people/entry.js";
import { type Cells, check } from "../../checks/build-rows.js";
import { ACT, AIGUL, COURSE, contentOf, MADINA, memoryRegister } from "../register-under-test.js";

const PASSPORT: Cells = {
  fullName: "Смит Анна",
  identityDocument: "паспорт GBR 533380006",
  outcome: "завершила",
};
const IIN = "900412412345";

let db: Db;
let courseId: number;

beforeEach(async () => {
  db = await memoryRegister();
  courseId = await addCourse(db, COURSE);
});

/** Enters rows that were accepted one by one, so that nothing held those that repeat somebody. */
async function enter(...rows: Cells[]) {
  const { id: rosterId } = await db
    .insertInto("rosters")
    .values({
      courseId: courseId,
      fileName: "list.csv",
      sha256: "x",
      importedAt: ACT.at,
      importedBy: ACT.operator,
      decisions: "[]",
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  const accepted = rows.map((cells, index): AcceptedRow => {
    const [row] = check([cells], { today: "2026-03-16", courseHours: COURSE.hours });
    if (row?.outcome !== "accept") throw new Error(JSON.stringify(row?.problems));
    return { ...row, row: index + 2 };
  });
  return enterTrainees(db, { courseId, rosterId }, accepted);
}

function stranger(index: number): Cells {
  return { ...PASSPORT, identityDocument: `N${10_000_000 + index}` };
}

describe("whoever comes again is the same person", () => {
  test("with an IIN after a passport", async () => {
    await enter(PASSPORT);
    await enter({ ...PASSPORT, iin: IIN });
    const { trainees, enrolments } = await contentOf(db);
    expect(trainees).toMatchObject([
      { identityKey: `iin:${IIN}`, iin: IIN, identityDocument: "паспорт GBR 533380006" },
    ]);
    expect(enrolments).toHaveLength(1);
  });

  test("with the passport alone, once the IIN is known", async () => {
    await enter({ ...PASSPORT, iin: IIN });
    await enter(PASSPORT);
    const { trainees, enrolments } = await contentOf(db);
    expect(trainees).toMatchObject([{ identityKey: `iin:${IIN}`, iin: IIN }]);
    expect(enrolments).toHaveLength(1);
  });

  test("twice in one roster: the later row holds", async () => {
    await enter(AIGUL, MADINA, { ...AIGUL, fullName: "Ахметова Айгуль", outcome: "не завершила" });
    const { trainees, enrolments, trainee_names } = await contentOf(db);
    expect(trainees).toMatchObject([{ fullNameRu: "Ахметова Айгуль" }, { iin: MADINA.iin }]);
    expect(enrolments).toMatchObject([
      { row: 4, outcome: "not-completed", fullNameRu: "Ахметова Айгуль" },
      { row: 3 },
    ]);
    expect(trainee_names).toHaveLength(2);
  });

  test.each([
    ["an IIN in the second row", [PASSPORT, { ...PASSPORT, iin: IIN }]],
    ["an IIN in the first row", [{ ...PASSPORT, iin: IIN }, PASSPORT]],
    ["the IIN alone between", [{ ...PASSPORT, iin: IIN }, without(IIN), PASSPORT]],
  ])("twice in one roster with a passport, and %s", async (_name, rows) => {
    await enter(...rows);
    const { trainees, enrolments } = await contentOf(db);
    expect(trainees).toMatchObject([{ identityKey: `iin:${IIN}`, iin: IIN }]);
    expect(enrolments).toMatchObject([{ row: rows.length + 1 }]);
  });

  function without(iin: string): Cells {
    const { identityDocument, ...rest } = PASSPORT;
    return { ...rest, iin };
  }

  test("a birth date, once known, is not lost", async () => {
    await enter({ ...AIGUL, birthDate: { text: "14.10.1984", date: "1984-10-14" } });
    await enter(AIGUL);
    expect((await contentOf(db)).trainees).toMatchObject([{ birthDate: "1984-10-14" }]);
  });
});

describe("more rows than go into one batch", () => {
  const MANY = Array.from({ length: 1201 }, (_, index) => stranger(index));

  test("are all entered, each with its own data", async () => {
    await enter(...MANY);
    const { trainees, enrolments, trainee_names } = await contentOf(db);
    expect(trainees).toHaveLength(MANY.length);
    expect(trainee_names).toHaveLength(MANY.length);
    const places = enrolments as { row: number; traineeId: number }[];
    const people = trainees as { id: number; identityDocument: string }[];
    const documentOf = new Map(people.map((one) => [one.id, one.identityDocument]));
    expect(places.map(({ row, traineeId }) => [row, documentOf.get(traineeId)])).toEqual(
      MANY.map(({ identityDocument }, index) => [index + 2, identityDocument]),
    );
  });

  test("and the same person far apart in them is one person", async () => {
    await enter(...MANY, { ...stranger(0), outcome: "не завершила" });
    const { trainees, enrolments } = await contentOf(db);
    expect(trainees).toHaveLength(MANY.length);
    expect(enrolments?.[0]).toMatchObject({ row: MANY.length + 2, outcome: "not-completed" });
  });
});

describe("what changed is told", () => {
  test("new people by their keys, even those who come twice", async () => {
    const changes = await enter(AIGUL, MADINA, { ...AIGUL, fullName: "Ахметова Айгуль" });
    expect(changes).toEqual({ newTrainees: new Set([1, 2]), trainees: [], enrolments: [] });
  });

  test("known people by what was otherwise before, and by nothing else", async () => {
    await enter(AIGUL, MADINA);
    const changes = await enter(MADINA, { ...AIGUL, hours: "60", fullName: "Ахметова Айгуль" });
    const names = {
      fullNameKk: AIGUL.fullName,
      fullNameRu: AIGUL.fullName,
      nameKey: nameKey("Ахметова Айгүл Серікқызы"),
    };
    expect(changes.newTrainees.size).toBe(0);
    expect(changes.trainees).toEqual([{ id: 1, was: names }]);
    expect(changes.enrolments).toEqual([
      {
        id: 1,
        was: { ...names, rosterId: 1, row: 2, hoursAttended: null },
      },
      { id: 2, was: { rosterId: 1, row: 3 } },
    ]);
  });
});
