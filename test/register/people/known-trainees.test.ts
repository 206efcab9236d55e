import { expect, test } from "vitest";
import { knownTrainees } from "../../../src/register/people/known-people.js";
import { recordOf } from "../../checks/build-rows.js";
import { AIGUL, COURSE, enter, issue, memoryRegister, SERGEI } from "../register-under-test.js";

const KEY = "iin:841014405586";

test("people are known by their key, with their place in the course that is asked about", async () => {
  const db = await memoryRegister();
  await enter(db, [AIGUL, SERGEI]);
  const known = await knownTrainees(db, [KEY, "iin:000000000000"], 1);
  expect([...known]).toEqual([
    [
      KEY,
      {
        identityKey: KEY,
        documentKey: null,
        record: {
          ...recordOf("Ахметова Айгүл Серікқызы"),
          iin: "841014405586",
          courseCode: "AT-2026-014",
        },
        isDocumented: false,
        enrolment: {
          courseCode: "AT-2026-014",
          fullNameKk: "Ахметова Айгүл Серікқызы",
          fullNameRu: "Ахметова Айгүл Серікқызы",
          outcome: "completed",
          hoursAttended: null,
          number: null,
        },
      },
    ],
  ]);
});

test.each([null, 2])("on course %s they have no place", async (course) => {
  const db = await memoryRegister();
  await enter(db, [AIGUL]);
  expect((await knownTrainees(db, [KEY], course)).get(KEY)?.enrolment).toBeNull();
});

test("a document is noticed", async () => {
  const db = await memoryRegister();
  await enter(db, [AIGUL]);
  await issue(db);
  expect((await knownTrainees(db, [KEY], 1)).get(KEY)).toMatchObject({
    isDocumented: true,
    record: { courseCode: "AT-2026-014", number: "3-2026-00001" },
    enrolment: { number: "3-2026-00001" },
  });
});

test("the record names the course that ended last, whatever the order in which they came", async () => {
  const db = await memoryRegister();
  await enter(db, [AIGUL]);
  await issue(db);
  const earlier = { code: "AT-2025-001", start: "2025-03-02", end: "2025-03-13" };
  await enter(db, [AIGUL], { ...COURSE, ...earlier });
  const later = { code: "AT-2026-099", start: "2026-06-02", end: "2026-06-13" };
  expect((await knownTrainees(db, [KEY], null)).get(KEY)?.record.courseCode).toBe("AT-2026-014");
  await enter(db, [AIGUL], { ...COURSE, ...later });
  expect((await knownTrainees(db, [KEY], null)).get(KEY)).toMatchObject({
    isDocumented: true,
    record: { courseCode: "AT-2026-099", number: null },
  });
});

test("more people than one query takes are all looked for", async () => {
  const db = await memoryRegister();
  await enter(db, [AIGUL]);
  const strangers = Array.from({ length: 1200 }, (_, index) => `document:X${index}`);
  expect([...(await knownTrainees(db, [...strangers, KEY], 1)).keys()]).toEqual([KEY]);
  expect(await knownTrainees(db, [], 1)).toEqual(new Map());
});
