import { basename } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { DOCUMENT as PLAIN_FILE, readUserFile } from "../files/read-user-file.js";
import { writeFileWhole } from "../files/write-aside.js";
import { decodeText } from "../formats/encodings/decode-text.js";
import type { Translate } from "../language/translate.js";
import {
  CALENDAR_DAY_KINDS,
  type CalendarChange,
  type CalendarDay,
  type WorkingCalendar,
  yearOf,
} from "../model/calendar.js";
import type { IsoDate } from "../model/course.js";
import { UserError } from "../model/errors.js";
import { readWorkingHours } from "../register/centre/settings.js";
import { type Db, watchOthers } from "../register/db/sqlite.js";
import {
  COMPUTED_YEARS,
  changeCalendar,
  confirmedYears,
  readWorkingCalendar,
  SHIPPED_CALENDAR,
} from "../register/requests/calendar.js";
import { csvLines, readCalendarTable } from "../service/calendar-table.js";
import {
  planDaysOff,
  planMove,
  planRemoval,
  planWorkedDay,
  planYears,
  proposeCalendarYear,
  type YearsChange,
} from "../service/days-off.js";
import { type WorkingClock, workingClock } from "../service/working-clock.js";
import { actOf, decidingAnew, type FileToWrite, type Session, todayOf } from "./session.js";
import { readReason, readText } from "./typed-text.js";

/** The clock of the centre, by its calendar and working hours as they stand. */
export async function openWorkingClock(db: Db): Promise<WorkingClock> {
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

/**
 * The days of a CSV file.
 *
 * @param path absolute
 * @throws UserError `calendar-file-faults`, `calendar-file-unreadable`, and what reading a file may meet
 */
export async function readCalendarFile(path: string, t: Translate): Promise<CalendarDay[]> {
  const file = basename(path);
  const bytes = readUserFile(path, PLAIN_FILE);
  try {
    const { days, faults } = readCalendarTable(await csvLines(textOf(bytes)));
    if (days !== null) return days;
    const kinds = CALENDAR_DAY_KINDS.join(", ");
    const list = faults.map(({ code, ...params }) => {
      return `  - ${t.loose(`calendar-fault.${code}`, { ...params, kinds })}`;
    });
    throw new UserError("calendar-file-faults", { list: list.join("\n") });
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    throw new UserError(error.code, { file, ...error.params }, error.cause);
  }
}

/** What is no text is told of as no calendar, whatever a roster would be told of it. */
function textOf(bytes: Uint8Array): string {
  try {
    return decodeText(bytes).text;
  } catch (cause) {
    throw new UserError("calendar-file-unreadable", {}, cause);
  }
}

/**
 * Gives years the days of a list and no others.
 *
 * @param note why days go back to what their weekday says
 * @param agree sees what would change before anything is done; false leaves all as it is
 * @returns what was changed; null where somebody did not agree
 * @throws UserError `register-changed` where the calendar was changed meanwhile
 */
export async function replaceYears(
  session: Session,
  { days, note }: { days: readonly CalendarDay[]; note: string },
  agree: (shown: YearsChange) => Promise<boolean>,
): Promise<YearsChange | null> {
  const { db } = session.register;
  return decidingAnew(session.isAsked, async () => {
    const changedMeanwhile = await watchOthers(db);
    const shown = planYears(await readWorkingCalendar(db), days);
    if (!(await agree(shown))) return null;
    await db.transaction().execute(async (transaction) => {
      if (await changedMeanwhile(transaction)) {
        const plan = planYears(await readWorkingCalendar(transaction), days);
        if (!isDeepStrictEqual(plan, shown)) throw new UserError("register-changed");
      }
      await changeCalendar(transaction, { ...shown, note }, actOf(session));
    });
    return shown;
  });
}

/** What a person says of a year that is computed from the law. */
interface YearHooks {
  /** The first day of Құрбан айт; null where it is not announced yet. */
  kurbanAit(): Promise<IsoDate | null>;
  /** Sees the year before anything is done; false leaves all as it is. */
  agree(proposed: ProposedYear): Promise<boolean>;
}

/** A year computed from the law. */
export interface ProposedYear {
  year: number;
  days: CalendarDay[];
  /** Null where the year lacks it. */
  kurbanAit: IsoDate | null;
}

/**
 * Computes a year without data from the law on holidays, and enters it.
 *
 * @returns null where somebody did not agree
 * @throws UserError `calendar-year-known`, `calendar-other-year`, `register-changed`
 */
export async function proposeYear(
  session: Session,
  year: number,
  hooks: YearHooks,
): Promise<ProposedYear | null> {
  const calendar = await readWorkingCalendar(session.register.db);
  if (calendar.has(year)) throw new UserError("calendar-year-known", { year });
  const kurbanAit = await hooks.kurbanAit();
  if (kurbanAit !== null && yearOf(kurbanAit) !== year) {
    throw new UserError("calendar-other-year", { date: kurbanAit, year });
  }
  const days = proposeCalendarYear(year, kurbanAit);
  const proposed = { year, days, kurbanAit };
  const entered = await replaceYears(session, { days, note: "" }, ({ newYears }) => {
    // Somebody else may have entered the year while its day was asked for.
    if (!newYears.includes(year)) throw new UserError("register-changed");
    return hooks.agree(proposed);
  });
  return entered && proposed;
}
