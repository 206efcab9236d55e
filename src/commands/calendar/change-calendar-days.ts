import type { IsoDate } from "../../model/course.js";
import { UserError } from "../../model/errors.js";
import type { CalendarChange, WorkingCalendar } from "../../model/working-calendar.js";
import { changeCalendar, readWorkingCalendar } from "../../register/working-calendar.js";
import { planDaysOff, planMove, planRemoval, planWorkedDay } from "../../requests/change-days.js";
import { actNow, type Context, DONE } from "../context.js";
import { withRegister } from "../with-register.js";
import { renderChanges } from "./render-calendar.js";

export interface ReasonOptions {
  reason: string;
  json?: boolean;
}

/** `kualik calendar add`: working days become days off. */
export function addDaysOff(
  context: Context,
  from: IsoDate,
  { to = from, ...options }: ReasonOptions & { to?: IsoDate },
): Promise<number> {
  const reason = givenReason(options);
  return change(context, options, (calendar) => planDaysOff(calendar, { from, to, reason }));
}

/** `kualik calendar work`: a day off becomes a working day. */
export function addWorkedDay(
  context: Context,
  date: IsoDate,
  options: ReasonOptions,
): Promise<number> {
  const reason = givenReason(options);
  return change(context, options, (calendar) => [planWorkedDay(calendar, date, reason)]);
}

/** `kualik calendar move`: a day off moves to another day. */
export function moveDayOff(
  context: Context,
  from: IsoDate,
  to: IsoDate,
  options: ReasonOptions,
): Promise<number> {
  const reason = givenReason(options);
  return change(context, options, (calendar) => planMove(calendar, { from, to, reason }));
}

/** `kualik calendar remove`: a day becomes what its weekday says. */
export function removeException(
  context: Context,
  date: IsoDate,
  { reason = "", json }: { reason?: string; json?: boolean },
): Promise<number> {
  const options = { reason, ...(json ? { json } : {}) };
  return change(context, options, (calendar) => [planRemoval(calendar, date)]);
}

function givenReason({ reason }: ReasonOptions): string {
  if (reason.trim() === "") throw new UserError("reason-missing");
  return reason.trim();
}

async function change(
  context: Context,
  { reason, json }: ReasonOptions,
  plan: (calendar: WorkingCalendar) => CalendarChange[],
): Promise<number> {
  const { t, screen } = context;
  const changes = await withRegister(context, ({ db }) =>
    db.transaction().execute(async (transaction) => {
      const planned = plan(await readWorkingCalendar(transaction));
      const note = reason.trim();
      await changeCalendar(transaction, { changes: planned, note }, actNow(context));
      return planned;
    }),
  );
  if (json) screen.data(JSON.stringify(changes, null, 2));
  else screen.say(renderChanges(changes, t, screen.columns));
  screen.say(t("calendar.changed"));
  screen.say(t("calendar.due-stays"));
  return DONE;
}
