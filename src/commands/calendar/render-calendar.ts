import type { Words } from "../../cli/context.js";
import { tableOf } from "../../cli/table.js";
import { csvForExcel } from "../../formats/text/delimited-text.js";
import { monthName, shortDate, weekdayName } from "../../language/dates.js";
import type { Translate } from "../../language/translate.js";
import {
  type CalendarChange,
  type CalendarDay,
  calendarYearOf,
  type WorkingCalendar,
  yearOf,
} from "../../model/calendar.js";
import type { IsoDate } from "../../model/course.js";
import { CALENDAR_COLUMNS } from "../../service/calendar-table.js";
import {
  expectedKurbanAit,
  proposeCalendarYear,
  type YearsChange,
} from "../../service/days-off.js";
import { datesBetween, isWeekend, isWorkingDay } from "../../service/working-clock.js";
import type { CalendarOfYear, ProposedYear } from "../../work/calendar.js";

/** A year as it stands, and where it comes from. */
export function showYear(
  { year, calendar, days, source, shippedOtherwise }: CalendarOfYear,
  words: Words,
): void {
  const { t, screen } = words;
  screen.data(renderMonths(calendar, year, words));
  screen.data(renderDays(days, words));
  if (source === "confirmed") screen.say(t("calendar.confirmed", { year }));
  if (source === "computed") {
    screen.say(t("calendar.computed", { year, expected: expectedInWords(year) }));
  }
  if (shippedOtherwise.length > 0) {
    const dates = shippedOtherwise.map(shortDate).join(", ");
    screen.say(t("calendar.shipped-differs", { dates }));
  }
}

/** What a list of days would change, before it does. */
export function showYearsChange(
  plan: YearsChange,
  days: readonly CalendarDay[],
  words: Words,
  { json }: { json?: true },
): void {
  const { t, screen } = words;
  const { changes, newYears } = plan;
  if (json) screen.data(JSON.stringify(plan, null, 2));
  if (changes.length === 0) {
    screen.say(t("correction.nothing"));
    return;
  }
  if (!json) showDaysChanged(changes, words);
  for (const year of newYears) screen.say(t("calendar.new-year", { year }));
  const dates = againstLaw(days);
  if (dates.length > 0) {
    screen.say(t("calendar.against-law", { dates: dates.map(shortDate).join(", ") }));
  }
}

/** A list can be right against the law, where days were moved; a forgotten holiday looks the same. */
function againstLaw(days: readonly CalendarDay[]): IsoDate[] {
  const off = new Set(days.filter(({ kind }) => kind !== "worked").map(({ date }) => date));
  return [...new Set(days.map(({ date }) => yearOf(date)))]
    .flatMap((year) => proposeCalendarYear(year, null))
    .map(({ date }) => date)
    .filter((date) => !off.has(date));
}

/** A year computed from the law, before it is entered. */
export function showProposed(
  { year, days, kurbanAit }: ProposedYear,
  words: Words,
  { json }: { json?: true },
): void {
  const { t, screen } = words;
  if (json) screen.data(JSON.stringify(days, null, 2));
  else {
    screen.data(renderMonths(new Map([[year, calendarYearOf(days)]]), year, words));
    screen.data(renderDays(days, words));
  }
  screen.say(t("calendar.proposed"));
  if (kurbanAit === null) {
    screen.say(t("calendar.no-kurban-ait", { expected: expectedInWords(year) }));
  }
}

function expectedInWords(year: number): string {
  return expectedKurbanAit(year).map(shortDate).join(", ");
}

/** The days as a CSV file for Excel, which `kualik calendar import` reads. */
export async function calendarFile(days: readonly CalendarDay[]): Promise<Uint8Array> {
  const lines = days.map(({ date, kind, note }) => [shortDate(date), kind, note]);
  return Buffer.from(await csvForExcel([[...CALENDAR_COLUMNS], ...lines]), "utf8");
}

/** A year by month: how many days are worked, and which differ from Monday to Friday. */
function renderMonths(calendar: WorkingCalendar, year: number, words: Words): string {
  const { t } = words;
  const days = [...(calendar.get(year)?.values() ?? [])];
  const months = Array.from({ length: 12 }, (_, index) => {
    const prefix = `${year}-${String(index + 1).padStart(2, "0")}`;
    return {
      name: monthName(index + 1, t.language),
      worked: countWorked(calendar, `${prefix}-01`, `${prefix}-31`),
      exceptions: days.filter(({ date }) => date.startsWith(prefix)),
    };
  });
  const worked = countWorked(calendar, `${year}-01-01`, `${year}-12-31`);
  const total = { name: t("calendar.total"), worked, exceptions: [] };
  return tableOf(words, [...months, total], {
    "report.month": ({ name }) => name,
    "calendar.working-days": (month) => month.worked,
    "calendar.off": ({ exceptions }) =>
      dayNumbers(exceptions.filter(({ kind }) => kind !== "worked")),
    "calendar.worked": ({ exceptions }) =>
      dayNumbers(exceptions.filter(({ kind }) => kind === "worked")),
  });
}

function countWorked(calendar: WorkingCalendar, first: IsoDate, last: IsoDate): number {
  return datesBetween(first, last).filter((date) => isWorkingDay(calendar, date)).length;
}

function dayNumbers(days: readonly CalendarDay[]): string {
  return days.map(({ date }) => Number(date.slice(-2))).join(", ");
}

/** The days that differ from Monday to Friday, with the reason of each. */
function renderDays(days: readonly CalendarDay[], words: Words): string {
  const { t } = words;
  return tableOf(words, days, {
    "calendar.date": ({ date }) => dayInWords(date, t),
    "calendar.kind": ({ kind }) => t(`calendar-kind.${kind}`),
    "calendar.note": ({ note }) => note,
  });
}

/** Says what becomes of days. */
export function showDaysChanged(changes: readonly CalendarChange[], words: Words): void {
  const { t, screen } = words;
  const table = tableOf(words, changes, {
    "calendar.date": ({ date }) => dayInWords(date, t),
    "calendar.before": ({ date, from }) => kindInWords(date, from, t),
    "calendar.after": ({ date, to }) => kindInWords(date, to, t),
    "calendar.note": ({ to }) => to?.note ?? "",
  });
  screen.say(table);
}

function dayInWords(date: IsoDate, t: Translate): string {
  return `${shortDate(date)}, ${weekdayName(date, t.language)}`;
}

function kindInWords(date: IsoDate, day: CalendarDay | null, t: Translate): string {
  if (day !== null) return t(`calendar-kind.${day.kind}`);
  return t(isWeekend(date) ? "calendar-kind.usual-off" : "calendar-kind.usual-worked");
}
