import { shortDate } from "../../language/short-date.js";
import type { IsoDate } from "../../model/course.js";
import { UserError } from "../../model/errors.js";
import { parseDateOption } from "../../model/option-values.js";
import { calendarYearOf, yearOf } from "../../model/working-calendar.js";
import { readWorkingCalendar } from "../../register/working-calendar.js";
import { expectedKurbanAit, proposeCalendarYear } from "../../requests/holidays-law.js";
import { planYears } from "../../requests/replace-years.js";
import { askToGoOn } from "../ask-to-go-on.js";
import { type Context, DONE } from "../context.js";
import { withRegister } from "../with-register.js";
import { renderDays, renderMonths } from "./render-calendar.js";
import { replaceYears } from "./replace-calendar-years.js";
import { expectedInWords } from "./show-calendar.js";

export interface ProposeOptions {
  kurbanAit?: IsoDate;
  yes?: boolean;
  json?: boolean;
}

/** `kualik calendar propose`: a year computed from the law, entered when it is confirmed. */
export async function proposeCalendar(
  context: Context,
  year: number,
  options: ProposeOptions,
): Promise<number> {
  const { t, screen } = context;
  return withRegister(context, async (register) => {
    const calendar = await readWorkingCalendar(register.db);
    if (calendar.has(year)) throw new UserError("calendar-year-known", { year });
    const kurbanAit = options.kurbanAit ?? (await askForKurbanAit(context, year, options));
    if (kurbanAit !== null && yearOf(kurbanAit) !== year) {
      throw new UserError("calendar-other-year", { date: kurbanAit, year });
    }
    const days = proposeCalendarYear(year, kurbanAit);
    if (options.json) screen.data(JSON.stringify(days, null, 2));
    else {
      const proposed = new Map([[year, calendarYearOf(days)]]);
      screen.data(renderMonths(proposed, year, t, screen.columns));
      screen.data(renderDays(days, t, screen.columns));
    }
    screen.say(t("calendar.proposed"));
    if (kurbanAit === null) {
      screen.say(t("calendar.no-kurban-ait", { expected: expectedInWords(year) }));
    }
    if (!(await askToGoOn(context, options, t("ask.calendar-year", { year })))) return DONE;
    const shown = planYears(calendar, days);
    await replaceYears(context, register, { days, shown, note: "" });
    screen.say(t("calendar.changed"));
    return DONE;
  });
}

/** Null where it is not announced yet, or nobody is there to say. */
async function askForKurbanAit(
  { t, screen }: Context,
  year: number,
  { yes }: ProposeOptions,
): Promise<IsoDate | null> {
  if (yes || !screen.interactive) return null;
  const { askText } = await import("../../ui/ask.js");
  const [expected = `${year}-01-01`] = expectedKurbanAit(year);
  const answer = await askText({
    message: t("ask.kurban-ait", { expected: shortDate(expected) }),
    refuse: (text) => {
      const date = parseDateOption(text);
      const isInYear = date !== null && yearOf(date) === year;
      return text === "" || isInYear ? null : t("ask.kurban-ait-year", { year, expected });
    },
  });
  return parseDateOption(answer);
}
