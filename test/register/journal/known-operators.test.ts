import { expect, test } from "vitest";
import { listOperators, nameOperator } from "../../../src/register/journal/entries.js";
import {
  ACT,
  AIGUL,
  contentOf,
  enter,
  issue,
  memoryRegister,
  saidIn,
} from "../register-under-test.js";

const NAME = "Серикова А. Б.";

test("whoever acted is listed, named or not, and whoever has a name", async () => {
  const db = await memoryRegister();
  await enter(db, [AIGUL]);
  await nameOperator(db, "zhanar", NAME, ACT);
  expect(await listOperators(db)).toEqual([
    { user: ACT.operator, name: null, acts: 2, lastActAt: ACT.at },
    { user: "zhanar", name: NAME, acts: 0, lastActAt: null },
  ]);
});

test("a name is an entry with what was before, and stands in later ones", async () => {
  const db = await memoryRegister();
  await nameOperator(db, ACT.operator, "Серикова", ACT);
  await nameOperator(db, ACT.operator, NAME, ACT);
  await nameOperator(db, ACT.operator, NAME, ACT);
  const { journal = [] } = await contentOf(db);
  expect(journal).toMatchObject([{ act: "operators", subject: ACT.operator }, { person: NAME }]);
  expect(journal.map(saidIn)).toEqual([
    { from: null, to: "Серикова" },
    { from: "Серикова", to: NAME },
  ]);
});

test("documents keep the name of their day", async () => {
  const db = await memoryRegister();
  await nameOperator(db, ACT.operator, NAME, ACT);
  await enter(db, [AIGUL]);
  await issue(db);
  await nameOperator(db, ACT.operator, "Ахметова Г.", ACT);
  expect((await contentOf(db)).batches).toMatchObject([{ person: NAME }]);
});
