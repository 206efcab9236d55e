import { UserError } from "../../model/errors.js";
import type { CalendarDay } from "../../model/working-calendar.js";
import type { Register } from "../../register/open-register.js";
import { changeCalendar, readWorkingCalendar } from "../../register/working-calendar.js";
import { planYears, type YearsChange } from "../../requests/replace-years.js";
import { actNow, type Context } from "../context.js";

/**
 * Gives years the days that a person has seen and confirmed.
 *
 * @param shown what was confirmed
 * @throws UserError `register-changed` where the calendar was changed meanwhile
 */
export async function replaceYears(
  context: Context,
  { db }: Register,
  { days, shown, note }: { days: readonly CalendarDay[]; shown: YearsChange; note: string },
): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    const plan = planYears(await readWorkingCalendar(transaction), days);
    if (JSON.stringify(plan) !== JSON.stringify(shown)) throw new UserError("register-changed");
    await changeCalendar(transaction, { ...plan, note }, actNow(context));
  });
}
