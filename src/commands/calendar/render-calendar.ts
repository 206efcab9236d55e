import { monthName, weekdayName } from "../../language/calendar-words.js";
import { shortDate } from "../../language/short-date.js";
import type { Translate } from "../../language/translate.js";
import type { IsoDate } from "../../model/course.js";
import type { CalendarChange, CalendarDay, WorkingCalendar } from "../../model/working-calendar.js";
import { datesBetween, isWeekend, isWorkingDay } from "../../requests/working-days.js";
import { renderTable } from "../../ui/table.js";

/** A year by month: how many days are worked, and which differ from Monday to Friday. */
export function renderMonths(
  calendar: WorkingCalendar,
  year: number,
  t: Translate,
  columns: number,
): string {
  const days = [...(calendar.get(year)?.values() ?? [])];
  const rows = Array.from({ length: 12 }, (_, index) => {
    const prefix = `${year}-${String(index + 1).padStart(2, "0")}`;
    const inMonth = days.filter(({ date }) => date.startsWith(prefix));
    return [
      monthName(index + 1, t.language),
      countWorked(calendar, `${prefix}-01`, `${prefix}-31`),
      dayNumbers(inMonth.filter(({ kind }) => kind !== "worked")),
      dayNumbers(inMonth.filter(({ kind }) => kind === "worked")),
    ];
  });
  const total = [t("calendar.total"), countWorked(calendar, `${year}-01-01`, `${year}-12-31`)];
  return renderTable(
    [t("calendar.month"), t("calendar.working-days"), t("calendar.off"), t("calendar.worked")],
    [...rows, [...total, "", ""]],
    columns,
  );
}

function countWorked(calendar: WorkingCalendar, first: IsoDate, last: IsoDate): number {
  return datesBetween(first, last).filter((date) => isWorkingDay(calendar, date)).length;
}

function dayNumbers(days: readonly CalendarDay[]): string {
  return days.map(({ date }) => Number(date.slice(-2))).join(", ");
}

/** The days that differ from Monday to Friday, with the reason of each. */
export function renderDays(days: readonly CalendarDay[], t: Translate, columns: number): string {
  const head = [t("calendar.date"), t("calendar.kind"), t("calendar.note")];
  const rows = days.map(({ date, kind, note }) => [
    dayInWords(date, t),
    t(`calendar-kind.${kind}`),
    note,
  ]);
  return renderTable(head, rows, columns);
}

/** What becomes of days. */
export function renderChanges(
  changes: readonly CalendarChange[],
  t: Translate,
  columns: number,
): string {
  const head = [t("calendar.date"), t("calendar.before"), t("calendar.after"), t("calendar.note")];
  const rows = changes.map(({ date, from, to }) => [
    dayInWords(date, t),
    kindInWords(date, from, t),
    kindInWords(date, to, t),
    to?.note ?? "",
  ]);
  return renderTable(head, rows, columns);
}

function dayInWords(date: IsoDate, t: Translate): string {
  return `${shortDate(date)}, ${weekdayName(date, t.language)}`;
}

function kindInWords(date: IsoDate, day: CalendarDay | null, t: Translate): string {
  if (day !== null) return t(`calendar-kind.${day.kind}`);
  return t(isWeekend(date) ? "calendar-kind.usual-off" : "calendar-kind.usual-worked");
}
