import { writeFileWhole } from "../../files/write-file-whole.js";
import type { IsoDate } from "../../model/course.js";
import { UserError } from "../../model/errors.js";
import { type CalendarDay, type WorkingCalendar, yearOf } from "../../model/working-calendar.js";
import {
  COMPUTED_YEARS,
  confirmedYears,
  readWorkingCalendar,
  SHIPPED_CALENDAR,
} from "../../register/requests/calendar.js";
import { planYears } from "../../requests/replace-years.js";
import { type Session, todayOf } from "../session.js";

/** A year of the working calendar. */
export interface CalendarOfYear {
  year: number;
  calendar: WorkingCalendar;
  /** Those that differ from Monday to Friday. */
  days: CalendarDay[];
  /** Whether the centre confirmed it itself; else it may have been computed from the law alone. */
  source: "confirmed" | "computed" | "shipped";
  /** Where the centre's own year is otherwise than the one that is shipped by now. */
  shippedOtherwise: IsoDate[];
}

/** @param asked this year where it is left out @throws UserError `calendar-year-missing` */
export async function calendarOfYear(
  session: Pick<Session, "register" | "now">,
  asked: number | undefined,
): Promise<CalendarOfYear> {
  const { db } = session.register;
  const year = asked ?? yearOf(todayOf(session));
  const calendar = await readWorkingCalendar(db);
  const days = calendar.get(year);
  if (days === undefined) throw new UserError("calendar-year-missing", { year });
  const isConfirmed = (await confirmedYears(db)).has(year);
  const shipped = isConfirmed ? [...(SHIPPED_CALENDAR.get(year)?.values() ?? [])] : [];
  return {
    ...{ year, calendar, days: [...days.values()] },
    source: isConfirmed ? "confirmed" : COMPUTED_YEARS.includes(year) ? "computed" : "shipped",
    shippedOtherwise: planYears(calendar, shipped).changes.map(({ date }) => date),
  };
}

/** The file that a calendar is written to. */
export interface CalendarFile {
  /** Absolute. */
  path: string;
  render(days: readonly CalendarDay[]): Promise<Uint8Array>;
}

/**
 * Writes the days that differ from Monday to Friday to a file.
 *
 * @param year null for every year
 * @returns how many days stand in it
 * @throws UserError `calendar-year-missing`, and what writing a file may meet
 */
export async function exportCalendar(
  { register: { db } }: Pick<Session, "register">,
  year: number | null,
  { path, render }: CalendarFile,
): Promise<number> {
  const calendar = await readWorkingCalendar(db);
  if (year !== null && !calendar.has(year)) throw new UserError("calendar-year-missing", { year });
  const days = [...calendar]
    .filter(([known]) => year === null || known === year)
    .flatMap(([, inYear]) => [...inYear.values()]);
  writeFileWhole(path, await render(days));
  return days.length;
}
