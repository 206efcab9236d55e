import { expect, test } from "vitest";
import {
  type CalendarDay,
  calendarYearOf,
  STATUTORY_HOURS,
  type WorkingCalendar,
} from "../../../src/model/calendar.js";
import { readWorkingHours, saveWorkingHours } from "../../../src/register/centre/settings.js";
import type { Db } from "../../../src/register/db/sqlite.js";
import {
  changeCalendar,
  confirmedYears,
  readWorkingCalendar,
  SHIPPED_CALENDAR,
} from "../../../src/register/requests/calendar.js";
import { ACT, memoryRegister } from "../register-under-test.js";

const KURBAN_AIT: CalendarDay = { date: "2027-05-17", kind: "day-off", note: "Құрбан айт" };
const CAPITAL_DAY = "2026-07-06";
const note = "приказ № 12";

function dayOf(calendar: WorkingCalendar, date: string): CalendarDay | undefined {
  return calendar.get(Number(date.slice(0, 4)))?.get(date);
}

async function rowsOf(db: Db): Promise<string[]> {
  const rows = await db
    .selectFrom("calendar_days")
    .select(["date", "kind"])
    .orderBy("date")
    .execute();
  return rows.map(({ date, kind }) => `${date} ${kind}`);
}

function removal(date: string) {
  return { date, from: dayOf(SHIPPED_CALENDAR, date) ?? null, to: null };
}

test("a new register has the shipped calendar, and keeps nothing of it", async () => {
  const db = await memoryRegister();
  expect(await readWorkingCalendar(db)).toEqual(SHIPPED_CALENDAR);
  expect([...SHIPPED_CALENDAR.keys()]).toEqual([2024, 2025, 2026, 2027]);
  expect(await rowsOf(db)).toEqual([]);
});

test("what the centre changed wins over what is shipped, in the order of the days", async () => {
  const db = await memoryRegister();
  const added = { date: KURBAN_AIT.date, from: null, to: KURBAN_AIT };
  await changeCalendar(db, { changes: [added, removal(CAPITAL_DAY)], note }, ACT);
  const calendar = await readWorkingCalendar(db);
  expect(dayOf(calendar, KURBAN_AIT.date)).toEqual(KURBAN_AIT);
  expect(dayOf(calendar, CAPITAL_DAY)).toBeUndefined();
  const dates = [...(calendar.get(2027)?.keys() ?? [])];
  expect(dates).toEqual([...dates].sort());
  expect(await rowsOf(db)).toEqual(["2026-07-06 usual", "2027-05-17 day-off"]);
});

test("a change taken back leaves nothing behind", async () => {
  const db = await memoryRegister();
  const shipped = dayOf(SHIPPED_CALENDAR, CAPITAL_DAY) ?? null;
  await changeCalendar(db, { changes: [removal(CAPITAL_DAY)], note }, ACT);
  const back = { date: CAPITAL_DAY, from: null, to: shipped };
  await changeCalendar(db, { changes: [back], note }, ACT);
  expect(await rowsOf(db)).toEqual([]);
  expect(await readWorkingCalendar(db)).toEqual(SHIPPED_CALENDAR);
});

test("a later Kualik's calendar reaches the register, and the centre's changes stay", async () => {
  const db = await memoryRegister();
  await changeCalendar(db, { changes: [removal(CAPITAL_DAY)], note }, ACT);
  const day = (date: string): CalendarDay => ({ date, kind: "holiday", note: "" });
  const later: WorkingCalendar = new Map([
    [2026, calendarYearOf([day(CAPITAL_DAY), day("2026-07-07")])],
    [2028, calendarYearOf([day("2028-01-03")])],
  ]);
  const calendar = await readWorkingCalendar(db, later);
  expect([...(calendar.get(2026)?.keys() ?? [])]).toEqual(["2026-07-07"]);
  expect([...(calendar.get(2028)?.keys() ?? [])]).toEqual(["2028-01-03"]);
});

test("a year that the centre confirmed stays the centre's when it is shipped later", async () => {
  const db = await memoryRegister();
  const own: CalendarDay = { date: "2028-01-03", kind: "moved", note };
  const change = { date: own.date, from: null, to: own };
  await changeCalendar(db, { changes: [change], newYears: [2028], note }, ACT);
  expect(await confirmedYears(db)).toEqual(new Set([2028]));
  const later: WorkingCalendar = new Map([
    ...SHIPPED_CALENDAR,
    [2028, calendarYearOf([{ date: "2028-05-05", kind: "day-off", note: "" }])],
  ]);
  expect([...((await readWorkingCalendar(db, later)).get(2028)?.values() ?? [])]).toEqual([own]);

  const removed = { date: own.date, from: own, to: null };
  await changeCalendar(db, { changes: [removed], note }, ACT);
  expect((await readWorkingCalendar(db)).get(2028)?.size).toBe(0);
});

test("every change is in the journal, with what the day was, what it became and why", async () => {
  const db = await memoryRegister();
  const added = { date: KURBAN_AIT.date, from: null, to: KURBAN_AIT };
  await changeCalendar(db, { changes: [removal(CAPITAL_DAY), added], note }, ACT);
  const entry = await db.selectFrom("journal").selectAll().executeTakeFirstOrThrow();
  expect(entry).toMatchObject({ act: "calendar", subject: "2026, 2027", operator: ACT.operator });
  expect(JSON.parse(entry.details)).toEqual({
    days: [
      { date: CAPITAL_DAY, from: "holiday", to: "usual", note },
      { date: KURBAN_AIT.date, from: "usual", to: "day-off", note: "Құрбан айт" },
    ],
  });
});

test("the working hours are those of the law until the centre says otherwise", async () => {
  const db = await memoryRegister();
  expect(await readWorkingHours(db)).toEqual(STATUTORY_HOURS);
  const hours = { ...STATUTORY_HOURS, opening: "09:00", closing: "18:00", lunchStopsClock: true };
  await saveWorkingHours(db, hours);
  expect(await readWorkingHours(db)).toEqual(hours);
});
