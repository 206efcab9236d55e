import { expect, test } from "vitest";
import { nameKey } from "../../../src/model/name-key.js";
import { dropPerson } from "../../../src/register/courses/changes.js";
import { getCourse } from "../../../src/register/courses/courses.js";
import { correctTrainee } from "../../../src/register/people/correction.js";
import { peopleAlike } from "../../../src/register/people/known-people.js";
import {
  ACT,
  AIGUL,
  COURSE,
  enter,
  issue,
  MADINA,
  memoryRegister,
  SERGEI,
} from "../register-under-test.js";

const AIGUL_KEY = nameKey("Ахметова Айгуль Сериккызы");

test("people are found by their name, in whatever spelling, with their newest document", async () => {
  const db = await memoryRegister();
  await enter(db, [AIGUL, SERGEI]);
  await issue(db);
  const { byName, byIin } = await peopleAlike(db, [AIGUL_KEY, nameKey("Никто")], []);
  expect([...byName.keys()]).toEqual([AIGUL_KEY]);
  expect(byName.get(AIGUL_KEY)).toMatchObject([
    {
      identityKey: "iin:841014405586",
      isDocumented: true,
      record: { iin: "841014405586", courseCode: "AT-2026-014", number: "3-2026-00001" },
    },
  ]);
  expect(byIin.size).toBe(0);
});

test("all the namesakes are found, and by the name that holds now", async () => {
  const db = await memoryRegister();
  await enter(db, [AIGUL, { ...MADINA, fullName: AIGUL.fullName ?? "" }, SERGEI]);
  const before = await peopleAlike(db, [AIGUL_KEY], []);
  expect(before.byName.get(AIGUL_KEY)).toHaveLength(2);
  const name = "Оспанова Айгүл";
  await correctTrainee(
    db,
    "841014405586",
    { fullNameKk: name, fullNameRu: name, reason: "неке" },
    ACT,
  );
  const after = await peopleAlike(db, [AIGUL_KEY, nameKey(name)], []);
  expect(after.byName.get(AIGUL_KEY)).toHaveLength(1);
  expect(after.byName.get(nameKey(name))).toMatchObject([{ record: { fullNameRu: name } }]);
});

test("somebody who was taken off every course is nobody's double", async () => {
  const db = await memoryRegister();
  await enter(db, [AIGUL, SERGEI]);
  const course = await getCourse(db, COURSE.code);
  await dropPerson(db, course, "841014405586", "қате жазба", ACT);
  const { byName, byIin } = await peopleAlike(db, [AIGUL_KEY], ["841014405586"]);
  expect([byName.size, byIin.size]).toEqual([0, 0]);
});

test("people are found by their IIN, among more than one query takes", async () => {
  const db = await memoryRegister();
  await enter(db, [AIGUL, SERGEI]);
  const strangers = Array.from({ length: 1200 }, (_, index) => `${100_000_000_000 + index}`);
  const { byIin, byName } = await peopleAlike(db, [], [...strangers, "970925393119"]);
  expect([...byIin]).toMatchObject([["970925393119", { record: { fullNameRu: "Ким Сергей" } }]]);
  expect(byName.size).toBe(0);
});
