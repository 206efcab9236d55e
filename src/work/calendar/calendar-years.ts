import { basename } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { DOCUMENT as PLAIN_FILE, readUserFile } from "../../files/read-user-file.js";
import { decodeText } from "../../formats/encodings/decode-text.js";
import type { Translate } from "../../language/translate.js";
import { CALENDAR_DAY_KINDS, type CalendarDay, yearOf } from "../../model/calendar.js";
import type { IsoDate } from "../../model/course.js";
import { UserError } from "../../model/errors.js";
import { watchOthers } from "../../register/db/sqlite.js";
import { changeCalendar, readWorkingCalendar } from "../../register/requests/calendar.js";
import { csvLines, readCalendarTable } from "../../service/calendar-table.js";
import { planYears, proposeCalendarYear, type YearsChange } from "../../service/days-off.js";
import { actOf, type Session } from "../session.js";

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
