import { writeRecordedFiles } from "../files/write-aside.js";
import { dateInKazakhstan, endOfDay, startOfDay } from "../language/dates.js";
import type { Centre } from "../model/centre.js";
import type { IsoDate } from "../model/course.js";
import { readCentre } from "../register/centre/settings.js";
import type { RegisterDatabase } from "../register/db/sqlite.js";
import { documentsByMonth } from "../register/documents/journal-rows.js";
import { addJournalEntry } from "../register/journal/entries.js";
import { requestsBetween } from "../register/requests/requests.js";
import { computeReport } from "../report/compute-report.js";
import type { Period, Report } from "../report/report.js";
import { timeTaken } from "../service/request-times.js";
import { openWorkingClock } from "./calendar/calendar.js";
import { refuseReversed } from "./refuse-reversed.js";
import { actOf, type Session, todayOf } from "./session.js";

/** Which days a report is about. */
export interface ReportWish {
  from?: IsoDate;
  to?: IsoDate;
}

/** The file that a report is written to. */
export interface ReportFile {
  /** Absolute. */
  path: string;
  /** For the journal. */
  format: string;
  render(report: Report, centre: Centre): Promise<Uint8Array>;
}

/**
 * The state service in figures; where a file is asked for, it is written, and that this was done.
 *
 * @throws UserError `period-reversed`, `calendar-year-missing`, and what writing a file may meet
 */
export async function reportOn(
  session: Session,
  wish: ReportWish,
  file: ReportFile | null,
): Promise<Report> {
  const { db } = session.register;
  const period = periodOf(wish, todayOf(session));
  const report = await gatherReport(db, period, session.now().toISOString());
  if (file === null) return report;
  const { path, format } = file;
  const bytes = await file.render(report, await readCentre(db));
  await writeRecordedFiles([{ path, bytes }], () =>
    addJournalEntry(db, actOf(session), "export", "report", { ...period, format }),
  );
  return report;
}

/** Without a last day up to today; without a first day from the first of the last day's month. */
function periodOf({ from, to }: ReportWish, today: IsoDate): Period {
  const last = to ?? today;
  const first = from ?? `${last.slice(0, 7)}-01`;
  refuseReversed(first, last);
  return { from: first, to: last };
}

const MINUTE = 60_000;

/**
 * The report of a period of the register, days and moments by the time of Kazakhstan.
 *
 * @param now UTC ISO: what is open or late is so at this moment
 * @throws UserError `calendar-year-missing`
 */
export async function gatherReport(
  db: RegisterDatabase,
  period: Period,
  now: string,
): Promise<Report> {
  const moments = { start: startOfDay(period.from), end: endOfDay(period.to) };
  const clock = await openWorkingClock(db);
  return computeReport({
    period,
    requests: await requestsBetween(db, moments.start, moments.end),
    documents: await documentsByMonth(db, { ...period, ...moments }, (moment) =>
      dateInKazakhstan(new Date(moment)),
    ),
    now,
    workingMinutes: (from, to) => timeTaken(clock, from, to) / MINUTE,
  });
}
