import { expect, test } from "vitest";
import { rowInserter } from "../../../src/register/db/rows.js";
import { memoryRegister } from "../register-under-test.js";

test("enters each row with its own values", async () => {
  const db = await memoryRegister();
  const enter = rowInserter(db, "counters");
  await enter({ kind: "advanced-training-certificate", year: 2026, next: 3 });
  await enter({ kind: "non-completion-reference", year: 2027, next: 5 });
  expect(await db.selectFrom("counters").selectAll().orderBy("year").execute()).toEqual([
    { kind: "advanced-training-certificate", year: 2026, next: 3 },
    { kind: "non-completion-reference", year: 2027, next: 5 },
  ]);
});

test("refuses a row whose columns are others or in another order", async () => {
  const db = await memoryRegister();
  const enter = rowInserter(db, "settings");
  await enter({ key: "a", value: "b" });
  await expect(enter({ value: "key of the next", key: "value" })).rejects.toThrow(/columns/);
  expect(await db.selectFrom("settings").selectAll().execute()).toEqual([{ key: "a", value: "b" }]);
});
