import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { getCourse } from "../../../src/register/courses/courses.js";
import { createSchema } from "../../../src/register/db/schema.js";
import { type Db, openSqlite } from "../../../src/register/db/sqlite.js";
import { openHeldRows } from "../../../src/register/rosters/held-rows.js";
import * as decided from "../../../src/work/decide-rows.js";
import { assessRow, enterAssessed } from "../../../src/work/review/settle-row.js";
import {
  AIGUL,
  COURSE,
  enter,
  SERGEI,
  temporaryFolder,
} from "../../register/register-under-test.js";
import { sessionWith } from "../session.js";

const MIXED = { ...AIGUL, fullName: "Aхметова Айгүл Серікқызы" };
const RIGHT = { fullName: { text: "Ахметова Айгүл Серікқызы" } };

/** A register with one held row, assessed as it would be let in, and somebody else's end of it. */
async function assessed() {
  const file = join(temporaryFolder(), "kualik.db");
  const db = openSqlite(file, { create: true });
  await createSchema(db);
  await enter(db, [MIXED]);
  const other = openSqlite(file);
  onTestFinished(async () => {
    await other.destroy();
    await db.destroy();
  });
  const session = await sessionWith(db);
  const course = await getCourse(db, COURSE.code);
  const [held] = await openHeldRows(db, course.code);
  if (!held) throw new Error("nothing is held");
  const assessment = await assessRow(session, db, course, held, RIGHT);
  const decide = vi.spyOn(decided, "decideRows");
  onTestFinished(() => decide.mockRestore());
  return { db, other, decide, letIn: () => enterAssessed(session, assessment, null) };
}

const enrolled = async (db: Db) =>
  (await db.selectFrom("enrolments").select("fullNameRu").execute()).length;

test("what was decided is entered, where nobody has changed the register since", async () => {
  const { db, decide, letIn } = await assessed();
  await letIn();
  expect(await enrolled(db)).toBe(1);
  expect(decide).not.toHaveBeenCalled();
});

test("where somebody has, it is decided again, and entered where nothing speaks against it", async () => {
  const { db, other, decide, letIn } = await assessed();
  await other.insertInto("settings").values({ key: "a", value: "b" }).execute();
  await letIn();
  expect(await enrolled(db)).toBe(1);
  expect(decide).toHaveBeenCalledTimes(1);
});

test.each([
  ["somebody else", "other"],
  ["this program itself", "db"],
] as const)("nothing is entered once %s has given the IIN to another person", async (_who, end) => {
  const all = await assessed();
  await enter(all[end], [{ ...SERGEI, iin: String(AIGUL.iin) }], {
    ...COURSE,
    code: "AT-2026-015",
  });
  await expect(all.letIn()).rejects.toMatchObject({ code: "register-changed" });
  expect(all.decide).toHaveBeenCalledTimes(1);
  expect(await enrolled(all.db)).toBe(1);
});
