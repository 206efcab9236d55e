import { expect, test } from "vitest";
import { changeCourse } from "../../../src/register/courses/changes.js";
import { documentsThenAndNow } from "../../../src/register/documents/journal-rows.js";
import { correctTrainee } from "../../../src/register/people/correction.js";
import {
  ACT,
  AIGUL,
  COURSE,
  enter,
  issue,
  MADINA,
  memoryRegister,
} from "../register-under-test.js";

const ANY = { from: null, to: null, courseCode: null, kind: null };

async function correctedRegister() {
  const db = await memoryRegister();
  await enter(db, [AIGUL, MADINA]);
  await issue(db);
  const married = { fullNameRu: "Оспанова Айгуль", reason: "брак" };
  await correctTrainee(db, AIGUL.iin as string, married, ACT);
  const correction = { change: { titleRu: "Кардиология" }, reason: "приказ" };
  await changeCourse(db, COURSE.code, correction, ACT);
  return db;
}

test("each document has the data of its day and the register's of now", async () => {
  const db = await correctedRegister();
  expect(await documentsThenAndNow(db, { courseId: 1 })).toMatchObject([
    {
      number: "3-2026-00001",
      courseCode: COURSE.code,
      issued: {
        holder: { fullNameRu: "Ахметова Айгүл Серікқызы" },
        course: { titleRu: "Основы кардиологии" },
      },
      now: {
        holder: { fullNameRu: "Оспанова Айгуль", iin: AIGUL.iin },
        course: { titleRu: "Кардиология" },
      },
    },
    { number: "5-2026-00001", now: { holder: { outcome: "not-completed", hoursAttended: 25 } } },
  ]);
});

test.each([
  { whose: { traineeId: 2 }, numbers: ["5-2026-00001"] },
  { whose: { numbers: ["3-2026-00001", "9"] }, numbers: ["3-2026-00001"] },
  { whose: { courseId: 2 }, numbers: [] },
])("only those asked for come: $whose", async ({ whose, numbers }) => {
  const documents = await documentsThenAndNow(await correctedRegister(), whose);
  expect(documents.map(({ number }) => number)).toEqual(numbers);
});

test.each([
  { filter: {}, count: 2 },
  { filter: { kind: "non-completion-reference" as const }, count: 1 },
  { filter: { courseCode: "X" }, count: 0 },
  { filter: { from: "2026-03-17" }, count: 0 },
  { filter: { to: "2026-03-15" }, count: 0 },
])("the journal's choice counts: $filter", async ({ filter, count }) => {
  const db = await correctedRegister();
  expect(await documentsThenAndNow(db, { filter: { ...ANY, ...filter } })).toHaveLength(count);
});

test("annulled documents hold no longer, and are not compared", async () => {
  const db = await correctedRegister();
  await db
    .insertInto("annulments")
    .values({ id: 1, documentId: 1, reason: "x", ...ACT, person: null })
    .execute();
  expect(await documentsThenAndNow(db, { courseId: 1 })).toMatchObject([
    { number: "5-2026-00001" },
  ]);
});
