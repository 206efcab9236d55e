import { expect, test } from "vitest";
import { knownTrainees } from "../../src/register/known-trainees.js";
import { recordOf } from "../checks/build-rows.js";
import { AIGUL, enter, issue, memoryRegister, SERGEI } from "./register-under-test.js";

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
        record: { ...recordOf("Ахметова Айгүл Серікқызы"), iin: "841014405586" },
        enrolment: {
          fullNameKk: "Ахметова Айгүл Серікқызы",
          fullNameRu: "Ахметова Айгүл Серікқызы",
          outcome: "completed",
          hoursAttended: null,
          hasDocument: false,
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
  expect((await knownTrainees(db, [KEY], 1)).get(KEY)?.enrolment?.hasDocument).toBe(true);
});

test("more people than one query takes are all looked for", async () => {
  const db = await memoryRegister();
  await enter(db, [AIGUL]);
  const strangers = Array.from({ length: 1200 }, (_, index) => `document:X${index}`);
  expect([...(await knownTrainees(db, [...strangers, KEY], 1)).keys()]).toEqual([KEY]);
  expect(await knownTrainees(db, [], 1)).toEqual(new Map());
});
