import type { Selectable } from "kysely";
import shipped from "../../../data/working-calendar.json" with { type: "json" };
import {
  type CalendarChange,
  type CalendarDay,
  type CalendarYear,
  calendarYearOf,
  type WorkingCalendar,
  yearOf,
} from "../../model/calendar.js";
import type { Schema } from "../db/schema.js";
import type { RegisterDatabase } from "../db/sqlite.js";
import { type Act, addJournalEntry } from "../journal/entries.js";

/** The calendar that is shipped with this Kualik. */
export const SHIPPED_CALENDAR: WorkingCalendar = new Map(
  Object.entries(shipped.years).map(([year, days]) => [
    Number(year),
    calendarYearOf(days as CalendarDay[]),
  ]),
);

/** Shipped years that were computed from the law, before the labour authority had its say. */
export const COMPUTED_YEARS: readonly number[] = shipped.computed;

/**
 * The working calendar as it stands: what is shipped, with the centre's changes on top. Only these
 * are kept in the register, so years shipped later reach it; a year that the centre confirmed itself
 * is the centre's alone.
 */
export async function readWorkingCalendar(
  db: RegisterDatabase,
  base: WorkingCalendar = SHIPPED_CALENDAR,
): Promise<WorkingCalendar> {
  const confirmed = await confirmedYears(db);
  const rows = await db.selectFrom("calendar_days").select(["date", "kind", "note"]).execute();
  const years = new Map([...base].filter(([year]) => !confirmed.has(year)));
  for (const year of confirmed) years.set(year, new Map());
  for (const row of rows) {
    const year = yearOf(row.date);
    const days = years.get(year);
    if (days !== undefined) years.set(year, withRow(days, row));
  }
  return new Map([...years].sort(([a], [b]) => a - b));
}

/** The years that the centre confirmed itself. */
export async function confirmedYears(db: RegisterDatabase): Promise<Set<number>> {
  const rows = await db.selectFrom("calendar_years").select("year").execute();
  return new Set(rows.map(({ year }) => year));
}

function withRow(
  days: CalendarYear,
  { date, kind, note }: Pick<Selectable<Schema["calendar_days"]>, "date" | "kind" | "note">,
): CalendarYear {
  const others = [...days.values()].filter((day) => day.date !== date);
  return calendarYearOf(kind === "usual" ? others : [...others, { date, kind, note }]);
}

/**
 * Changes the calendar and puts the changes into the journal. Due times that were told stay.
 *
 * @param changes of days whose years are known or among `newYears`
 * @param newYears years without data that begin with these changes
 * @param note why days go back to what their weekday says
 */
export async function changeCalendar(
  db: RegisterDatabase,
  {
    changes,
    newYears = [],
    note,
  }: { changes: readonly CalendarChange[]; newYears?: readonly number[]; note: string },
  act: Act,
  base: WorkingCalendar = SHIPPED_CALENDAR,
): Promise<void> {
  for (const year of newYears) {
    const row = { year, confirmedAt: act.at, confirmedBy: act.operator };
    await db.insertInto("calendar_years").values(row).execute();
  }
  const confirmed = await confirmedYears(db);
  for (const { date, to } of changes) {
    const year = yearOf(date);
    const shippedDay = confirmed.has(year) ? null : (base.get(year)?.get(date) ?? null);
    await keepDay(db, { date, to, shippedDay, note }, act);
  }
  const years = [...new Set([...newYears, ...changes.map(({ date }) => yearOf(date))])].sort();
  await addJournalEntry(db, act, "calendar", years.join(", "), {
    ...(newYears.length > 0 ? { newYears } : {}),
    days: changes.map(({ date, from, to }) => ({
      date,
      from: from?.kind ?? "usual",
      to: to?.kind ?? "usual",
      note: to?.note ?? note,
    })),
  });
}

interface DayToKeep {
  date: string;
  to: CalendarDay | null;
  shippedDay: CalendarDay | null;
  note: string;
}

/** What agrees with the shipped calendar needs no row. */
async function keepDay(
  db: RegisterDatabase,
  { date, to, shippedDay, note }: DayToKeep,
  { at, operator }: Act,
): Promise<void> {
  if (to?.kind === shippedDay?.kind && to?.note === shippedDay?.note) {
    await db.deleteFrom("calendar_days").where("date", "=", date).execute();
    return;
  }
  const day = {
    kind: to?.kind ?? ("usual" as const),
    note: to?.note ?? note,
    changedAt: at,
    changedBy: operator,
  };
  await db
    .insertInto("calendar_days")
    .values({ date, ...day })
    .onConflict((conflict) => conflict.column("date").doUpdateSet(day))
    .execute();
}
