import shipped from "../../../data/working-calendar.json" with { type: "json" };
import {
  type CalendarChange,
  type CalendarDay,
  calendarYearOf,
  type WorkingCalendar,
  yearOf,
} from "../../model/calendar.js";
import type { Db } from "../db/sqlite.js";
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
export async function readWorkingCalendar(db: Db, base: WorkingCalendar = SHIPPED_CALENDAR) {
  const confirmed = await confirmedYears(db);
  const rows = await db.selectFrom("calendar_days").select(["date", "kind", "note"]).execute();
  const years = new Map([...base].filter(([year]) => !confirmed.has(year)));
  for (const year of confirmed) years.set(year, new Map());
  for (const { date, kind, note } of rows) {
    const days = years.get(yearOf(date));
    if (days === undefined) continue;
    const others = [...days.values()].filter((day) => day.date !== date);
    const all = kind === "usual" ? others : [...others, { date, kind, note }];
    years.set(yearOf(date), calendarYearOf(all));
  }
  return new Map([...years].sort(([a], [b]) => a - b));
}

/** The years that the centre confirmed itself. */
export async function confirmedYears(db: Db): Promise<Set<number>> {
  const rows = await db.selectFrom("calendar_years").select("year").execute();
  return new Set(rows.map(({ year }) => year));
}

interface CalendarChanges {
  /** Of days whose years are known or among `newYears`. */
  changes: readonly CalendarChange[];
  /** Years without data that begin with these changes. */
  newYears?: readonly number[];
  /** Why days go back to what their weekday says. */
  note: string;
}

/** Changes the calendar and puts the changes into the journal. Due times that were told stay. */
export async function changeCalendar(
  db: Db,
  { changes, newYears = [], note }: CalendarChanges,
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
    const shippedDay = confirmed.has(year) ? null : base.get(year)?.get(date);
    // What agrees with the shipped calendar needs no row.
    if (to?.kind === shippedDay?.kind && to?.note === shippedDay?.note) {
      await db.deleteFrom("calendar_days").where("date", "=", date).execute();
      continue;
    }
    const said = { kind: to?.kind ?? ("usual" as const), note: to?.note ?? note };
    const day = { ...said, changedAt: act.at, changedBy: act.operator };
    await db
      .insertInto("calendar_days")
      .values({ date, ...day })
      .onConflict((conflict) => conflict.column("date").doUpdateSet(day))
      .execute();
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
