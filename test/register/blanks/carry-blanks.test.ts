import { expect, onTestFinished, test } from "vitest";
import { type Blank, type BlankRange, parseBlank } from "../../../src/model/blank.js";
import { sealsHold } from "../../../src/register/audit/seals.js";
import { knownBlank } from "../../../src/register/blanks/blanks.js";
import {
  blankStock,
  enterBlanks,
  enterSpoiledBlanks,
  releaseBlanks,
} from "../../../src/register/blanks/stock.js";
import { enterBlankUses, planForDocument } from "../../../src/register/blanks/used.js";
import { bytesOfDatabase, openCopy } from "../../../src/register/copies/copy.js";
import { restoreCopy } from "../../../src/register/copies/restoring.js";
import type { Db } from "../../../src/register/db/sqlite.js";
import { journalHead } from "../../../src/register/journal/entries.js";
import {
  ACT,
  AIGUL,
  enter,
  issue,
  MADINA,
  memoryRegister,
  SERGEI,
} from "../register-under-test.js";

const RANGE: BlankRange = { series: "АБ", digits: 6, first: 1, last: 20, kind: null, note: null };
const FIRST = "3-2026-00001";
const LATER = "3-2026-00002";

function blank(text: string): Blank {
  const parsed = parseBlank(text);
  if (!parsed) throw new Error(text);
  return parsed;
}

async function use(db: Db, document: string, on: string): Promise<void> {
  const plan = (inside: Db) => planForDocument(inside, document, blank(on));
  await enterBlankUses(db, plan, await plan(db), ACT);
}

async function spoil(db: Db, text: string): Promise<void> {
  await enterSpoiledBlanks(db, { from: blank(text), to: blank(text) }, "torn", ACT);
}

/** A register with one document and twenty blanks, of which the fifth holds it. */
async function registerWithBlanks(): Promise<Db> {
  const db = await memoryRegister();
  await enterBlanks(db, RANGE, ACT);
  await enter(db, [AIGUL]);
  await issue(db);
  await use(db, FIRST, "АБ 000005");
  return db;
}

/** Makes a copy of a register, lets it go on, and restores the copy to it. */
async function restoreAfter(db: Db, goOn: () => Promise<unknown>) {
  const copy = await openCopy(bytesOfDatabase(db), "copy.db");
  onTestFinished(() => copy.close());
  await goOn();
  const { hash: head } = await journalHead(db);
  const facts = { file: "", sha256: "", entries: 0, head: "", documents: [], annulments: [] };
  const { blanks } = await restoreCopy(db, copy.db, facts, {
    ...{ head, said: [], act: ACT, keepAside: async () => "aside.db" },
    reasonFor: (document) => `held ${document}`,
  });
  return blanks;
}

/** What the seals of the journal find. */
async function foundIn(db: Db): Promise<string[]> {
  const found: string[] = [];
  await sealsHold(db, { report: (code) => void found.push(code), doubt: () => {} });
  return found;
}

test("blanks that were taken since the copy was made stay taken", async () => {
  const db = await registerWithBlanks();
  const carried = await restoreAfter(db, async () => {
    await enter(db, [SERGEI, MADINA]);
    await issue(db);
    await use(db, LATER, "АБ 000001");
    await spoil(db, "АБ 000002");
  });
  expect(carried).toEqual({ received: 0, used: 0, spoiled: 2 });
  const [stock] = await blankStock(db);
  expect(stock).toMatchObject({ received: 20, used: 1, spoiled: 2, left: 17, next: "АБ 000003" });
  const reasons = await db.selectFrom("spoiled_blanks").select(["number", "reason"]).execute();
  expect(reasons).toEqual([
    { number: 2, reason: "torn" },
    { number: 1, reason: `held ${LATER}` },
  ]);
  expect(await foundIn(db)).toEqual([]);
});

test("a document that the copy knows stays on the blank that it was moved to", async () => {
  const db = await registerWithBlanks();
  const carried = await restoreAfter(db, async () => {
    await spoil(db, "АБ 000005");
    await use(db, FIRST, "АБ 000006");
  });
  expect(carried).toEqual({ received: 0, used: 1, spoiled: 1 });
  expect((await knownBlank(db, blank("АБ 000006"))).use?.document).toBe(FIRST);
  expect(await knownBlank(db, blank("АБ 000005"))).toMatchObject({ isSpoiled: true, use: null });
  expect(await foundIn(db)).toEqual([]);
});

test("a blank whose document stands on another one in the copy is not free either", async () => {
  const db = await registerWithBlanks();
  const carried = await restoreAfter(db, async () => {
    const five = { from: blank("АБ 000005"), to: blank("АБ 000005") };
    await releaseBlanks(db, five, "a slip", ACT);
    await use(db, FIRST, "АБ 000007");
  });
  expect(carried).toEqual({ received: 0, used: 0, spoiled: 1 });
  expect((await knownBlank(db, blank("АБ 000007"))).isSpoiled).toBe(true);
  expect((await knownBlank(db, blank("АБ 000005"))).use?.document).toBe(FIRST);
});

test("blanks that were received since are there, as they were left", async () => {
  const db = await registerWithBlanks();
  const more: BlankRange = { ...RANGE, series: "ВГ", first: 100, last: 109, note: "№ 17" };
  const carried = await restoreAfter(db, async () => {
    await enterBlanks(db, more, ACT);
    await spoil(db, "ВГ 000100");
  });
  expect(carried).toEqual({ received: 10, used: 0, spoiled: 1 });
  const [, stock] = await blankStock(db);
  expect(stock).toMatchObject({ series: "ВГ", received: 10, left: 9, next: "ВГ 000101" });
  expect(await foundIn(db)).toEqual([]);
});

test("where nothing became of blanks since, nothing is carried over", async () => {
  const db = await registerWithBlanks();
  expect(await restoreAfter(db, async () => {})).toEqual({ received: 0, used: 0, spoiled: 0 });
  expect(await blankStock(db)).toMatchObject([{ used: 1, spoiled: 0, left: 19 }]);
});
