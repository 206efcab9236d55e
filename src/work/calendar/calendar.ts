import { writeFileWhole } from "../../files/write-aside.js";
import {
  type CalendarChange,
  type CalendarDay,
  type WorkingCalendar,
  yearOf,
} from "../../model/calendar.js";
import type { IsoDate } from "../../model/course.js";
import { UserError } from "../../model/errors.js";
import { readWorkingHours } from "../../register/centre/settings.js";
import type { RegisterDatabase } from "../../register/db/sqlite.js";
import {
  COMPUTED_YEARS,
  changeCalendar,
  confirmedYears,
  readWorkingCalendar,
  SHIPPED_CALENDAR,
} from "../../register/requests/calendar.js";
import {
  planDaysOff,
  planMove,
  planRemoval,
  planWorkedDay,
  planYears,
} from "../../service/days-off.js";
import { type WorkingClock, workingClock } from "../../service/working-clock.js";
import { actOf, type Session, todayOf } from "../session.js";
import { readReason, readText } from "../typed-text.js";
import type { FileToWrite } from "../write-recorded.js";

/** The clock of the centre, by its calendar and working hours as they stand. */
export async function openWorkingClock(db: RegisterDatabase): Promise<WorkingClock> {
  return workingClock(await readWorkingCalendar(db), await readWorkingHours(db));
}

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

/** This year where none is said. @throws UserError `calendar-year-missing` */
export async function calendarOfYear(
  session: Pick<Session, "register" | "now">,
  { year = yearOf(todayOf(session)) }: { year?: number },
): Promise<CalendarOfYear> {
  const { db } = session.register;
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
  { path, render }: FileToWrite<[readonly CalendarDay[]]>,
): Promise<number> {
  const calendar = await readWorkingCalendar(db);
  if (year !== null && !calendar.has(year)) throw new UserError("calendar-year-missing", { year });
  const days = [...calendar]
    .filter(([known]) => year === null || known === year)
    .flatMap(([, inYear]) => [...inYear.values()]);
  writeFileWhole(path, await render(days));
  return days.length;
}

/** What a day, or the days from one to another, are to be, and why. Due times that were told stay. */
interface DaysWish {
  date: IsoDate;
  /** The last day of a period. */
  to?: IsoDate;
  reason: string;
}

/** Makes working days days off. @throws UserError `reason-missing`, and as `planDaysOff` */
export async function addDaysOff(
  session: Session,
  { date: from, to = from, reason: said }: DaysWish,
): Promise<CalendarChange[]> {
  const reason = readReason(session.t, said);
  return change(session, reason, (calendar) => planDaysOff(calendar, { from, to, reason }));
}

/** Makes a day off a working day. @throws UserError `reason-missing`, and as `planWorkedDay` */
export async function addWorkedDay(
  session: Session,
  { date, reason: said }: DaysWish,
): Promise<CalendarChange[]> {
  const reason = readReason(session.t, said);
  return change(session, reason, (calendar) => [planWorkedDay(calendar, date, reason)]);
}

/** Moves a day off to another day. @throws UserError `reason-missing`, and as `planMove` */
export async function moveDayOff(
  session: Session,
  { from, to, reason: said }: { from: IsoDate; to: IsoDate; reason: string },
): Promise<CalendarChange[]> {
  const reason = readReason(session.t, said);
  return change(session, reason, (calendar) => planMove(calendar, { from, to, reason }));
}

/** Makes a day what its weekday says. @throws UserError as `planRemoval` */
export async function removeException(
  session: Session,
  { date, reason }: { date: IsoDate; reason?: string },
): Promise<CalendarChange[]> {
  const note = readText(session.t, "find.reason", reason) ?? "";
  return change(session, note, (calendar) => [planRemoval(calendar, date)]);
}

async function change(
  session: Session,
  note: string,
  plan: (calendar: WorkingCalendar) => CalendarChange[],
): Promise<CalendarChange[]> {
  return session.register.db.transaction().execute(async (transaction) => {
    const changes = plan(await readWorkingCalendar(transaction));
    await changeCalendar(transaction, { changes, note }, actOf(session));
    return changes;
  });
}
