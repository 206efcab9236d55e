import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { createSchema } from "../../../src/register/db/schema.js";
import { openSqlite } from "../../../src/register/db/sqlite.js";
import { changeCalendar, readWorkingCalendar } from "../../../src/register/requests/calendar.js";
import { replaceYears } from "../../../src/work/calendar.js";
import { ACT, temporaryFolder } from "../../register/register-under-test.js";
import { sessionWith } from "../session.js";

const NEW_YEAR = { date: "2040-01-01", kind: "holiday" as const, note: "New Year" };
const YEARS = { days: [NEW_YEAR], note: "2040.csv" };

/** A register, and somebody else's end of it. */
async function twoPrograms() {
  const file = join(temporaryFolder(), "kualik.db");
  const db = openSqlite(file, { create: true });
  await createSchema(db);
  const other = openSqlite(file);
  onTestFinished(async () => {
    await other.destroy();
    await db.destroy();
  });
  return { session: await sessionWith(db), other };
}

test("a year gets the days that were shown", async () => {
  const { session, other } = await twoPrograms();
  const shown = await replaceYears(session, YEARS, async () => true);
  expect(shown).toEqual({
    changes: [{ date: NEW_YEAR.date, from: null, to: NEW_YEAR }],
    newYears: [2040],
  });
  expect((await readWorkingCalendar(other)).get(2040)?.get(NEW_YEAR.date)).toEqual(NEW_YEAR);
});

test("nothing is changed where nobody agrees", async () => {
  const { session, other } = await twoPrograms();
  expect(await replaceYears(session, YEARS, async () => false)).toBeNull();
  expect((await readWorkingCalendar(other)).has(2040)).toBe(false);
});

test("what somebody else changed in the calendar meanwhile is not overwritten", async () => {
  const { session, other } = await twoPrograms();
  const replaced = replaceYears(session, YEARS, async () => {
    const day = { ...NEW_YEAR, note: "entered by another" };
    const changes = [{ date: day.date, from: null, to: day }];
    await changeCalendar(other, { changes, newYears: [2040], note: "" }, ACT);
    return true;
  });
  await expect(replaced).rejects.toMatchObject({ code: "register-changed" });
  const kept = (await readWorkingCalendar(other)).get(2040)?.get(NEW_YEAR.date);
  expect(kept?.note).toBe("entered by another");
});

test("what somebody else changed beside the years does no harm", async () => {
  const { session, other } = await twoPrograms();
  const replaced = await replaceYears(session, YEARS, async () => {
    const day = { date: "2026-05-15", kind: "day-off" as const, note: "order" };
    await changeCalendar(
      other,
      { changes: [{ date: day.date, from: null, to: day }], note: "" },
      ACT,
    );
    return true;
  });
  expect(replaced?.newYears).toEqual([2040]);
});
