import { expect, test } from "vitest";
import {
  columnAnswers,
  forgetColumnAnswers,
  keepColumnAnswers,
} from "../../../src/register/rosters/column-answers.js";
import { ACT, contentOf, memoryRegister, saidIn } from "../register-under-test.js";

const HEADER = "A имя\nB ахметова айгүл";

async function entries(db: Awaited<ReturnType<typeof memoryRegister>>) {
  const journal = (await contentOf(db)).journal as { act: string; details: string }[];
  return journal.map((entry) => ({ act: entry.act, ...saidIn(entry) }));
}

test("answers are an entry each time they change, and so is forgetting them", async () => {
  const db = await memoryRegister();
  await keepColumnAnswers(db, HEADER, new Map([["A", "fullName"]]), ACT);
  await keepColumnAnswers(db, HEADER, new Map([["A", "fullName"]]), ACT);
  await keepColumnAnswers(db, HEADER, new Map([["B", "fullName"]]), ACT);
  await forgetColumnAnswers(db, HEADER, ACT);
  await forgetColumnAnswers(db, HEADER, ACT);
  expect(await columnAnswers(db, HEADER)).toEqual(new Map());
  expect(await entries(db)).toEqual([
    { act: "columns", answers: { A: "fullName" }, forgotten: [] },
    { act: "columns", answers: { B: "fullName" }, forgotten: ["A"] },
    { act: "columns", answers: {}, forgotten: ["B"] },
  ]);
});

test("a line of people mistaken for a header leaves no name in the journal", async () => {
  const db = await memoryRegister();
  await keepColumnAnswers(db, HEADER, new Map([["A", "fullName"]]), ACT);
  expect(JSON.stringify((await contentOf(db)).journal)).not.toContain("ахметова");
});
