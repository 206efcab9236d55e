import type { IsoDate } from "../../model/course.js";
import type { CalendarChange, WorkingCalendar } from "../../model/working-calendar.js";
import { changeCalendar, readWorkingCalendar } from "../../register/requests/calendar.js";
import { planDaysOff, planMove, planRemoval, planWorkedDay } from "../../requests/change-days.js";
import { actOf, type Session } from "../session.js";
import { readReason, readText } from "../typed-text.js";

/** Changes of days of the working calendar. Due times that were told stay. */

/** What a day, or the days from one to another, are to be, and why. */
export interface DaysWish {
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
