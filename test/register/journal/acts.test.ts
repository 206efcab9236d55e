import { expect, test } from "vitest";
import { listActs } from "../../../src/register/journal/acts.js";
import { addJournalEntry, hashOfEntry } from "../../../src/register/journal/entries.js";
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

const ANY = { by: null, act: null, about: null };
const OTHER = { ...ACT, operator: "zhanar" };

async function busyRegister() {
  const db = await memoryRegister();
  await enter(db, [AIGUL, MADINA]);
  await issue(db);
  await correctTrainee(
    db,
    AIGUL.iin as string,
    { fullNameRu: "Оспанова Айгуль", reason: "x" },
    ACT,
  );
  await addJournalEntry(db, OTHER, "reprint", "3-2026-00001", { to: "elsewhere" });
  await addJournalEntry(db, OTHER, "print", "1", { numbers: ["5-2026-00001"] });
  return db;
}

test("entries come as they stand, so that the chain can be checked", async () => {
  const acts = await listActs(await busyRegister(), ANY);
  expect(acts.map(({ id }) => id)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  let previous = "";
  for (const { hash, details, ...entry } of acts) {
    previous = hashOfEntry(previous, { ...entry, details: JSON.stringify(details) });
    expect(hash).toBe(previous);
  }
});

test.each([
  { filter: { act: "issue" as const }, found: ["issue"] },
  { filter: { by: "zhanar" }, found: ["reprint", "print"] },
  { filter: { about: "ат-2026-014" }, found: ["import", "issue"] },
  { filter: { about: "№ 3-2026-00001" }, found: ["issue", "reprint"] },
  { filter: { about: "5-2026-00001" }, found: ["issue", "print"] },
  // The correction is about the person with key 1, the print about a course with the code 1.
  { filter: { about: "1" }, found: ["print"] },
  { filter: { about: AIGUL.iin as string }, found: ["issue", "correction", "reprint"] },
  { filter: { about: MADINA.iin as string }, found: ["issue", "print"] },
  { filter: { about: "970925393119" }, found: [] },
  { filter: { act: "issue" as const, about: COURSE.code, by: "zhanar" }, found: [] },
])("those are found that are meant: $filter", async ({ filter, found }) => {
  const acts = await listActs(await busyRegister(), { ...ANY, ...filter });
  expect(acts.map(({ act }) => act)).toEqual(found);
});

test("somebody taken off a course is found by who they are", async () => {
  const db = await memoryRegister();
  await enter(db, [AIGUL]);
  await addJournalEntry(db, ACT, "drop", COURSE.code, { trainee: 1, reason: "x" });
  const acts = await listActs(db, { ...ANY, about: AIGUL.iin as string });
  expect(acts.map(({ act }) => act)).toEqual(["drop"]);
});
