import { shortDate } from "../../language/short-date.js";
import { UserError } from "../../model/errors.js";
import { yearOf } from "../../model/working-calendar.js";
import {
  COMPUTED_YEARS,
  confirmedYears,
  readWorkingCalendar,
  SHIPPED_CALENDAR,
} from "../../register/working-calendar.js";
import { expectedKurbanAit } from "../../requests/holidays-law.js";
import { planYears } from "../../requests/replace-years.js";
import { type Context, DONE, today } from "../context.js";
import { withRegister } from "../with-register.js";
import { renderDays, renderMonths } from "./render-calendar.js";

/** `kualik calendar`: a year with its days off, moved days and working days. */
export async function showCalendar(
  context: Context,
  askedYear: number | undefined,
  { json }: { json?: boolean },
): Promise<number> {
  const { t, screen } = context;
  const year = askedYear ?? yearOf(today(context));
  const { calendar, isConfirmed } = await withRegister(context, async ({ db }) => ({
    calendar: await readWorkingCalendar(db),
    isConfirmed: (await confirmedYears(db)).has(year),
  }));
  const days = calendar.get(year);
  if (days === undefined) throw new UserError("calendar-year-missing", { year });
  const inOrder = [...days.values()];
  if (json) {
    screen.data(JSON.stringify(inOrder, null, 2));
    return DONE;
  }
  screen.data(renderMonths(calendar, year, t, screen.columns));
  screen.data(renderDays(inOrder, t, screen.columns));
  if (isConfirmed) screen.say(t("calendar.confirmed", { year }));
  else if (COMPUTED_YEARS.includes(year)) {
    screen.say(t("calendar.computed", { year, expected: expectedInWords(year) }));
  }
  const shipped = isConfirmed ? [...(SHIPPED_CALENDAR.get(year)?.values() ?? [])] : [];
  const differing = planYears(calendar, shipped).changes;
  if (differing.length > 0) {
    const dates = differing.map(({ date }) => shortDate(date)).join(", ");
    screen.say(t("calendar.shipped-differs", { dates }));
  }
  return DONE;
}

/** When Құрбан айт can be expected. */
export function expectedInWords(year: number): string {
  return expectedKurbanAit(year).map(shortDate).join(", ");
}
