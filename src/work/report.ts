import { dateInKazakhstan, endOfDay, startOfDay } from "../language/dates.js";
import type { Centre } from "../model/centre.js";
import { readCentre } from "../register/centre/settings.js";
import type { Db } from "../register/db/sqlite.js";
import { documentsByCourse, documentsByMonth } from "../register/documents/journal-rows.js";
import { requestsBetween } from "../register/requests/requests.js";
import {
  type CourseOfDocuments,
  computeReport,
  type Report,
  type ReportPeriod,
} from "../report/report.js";
import { timeTaken } from "../service/request-times.js";
import { openWorkingClock } from "./calendar.js";
import { refuseReversed } from "./journal.js";
import { type PeriodSaid, periodMeant } from "./report-period.js";
import { type FileToWrite, type Session, todayOf, writeRecorded } from "./session.js";

/** The file that a report is written to. */
export interface ReportFile extends FileToWrite<[Report, Centre]> {
  format: string;
}

/**
 * The state service in figures; where a file is asked for, it is written, and that this was done.
 *
 * @param wish the period, see `periodMeant`; `by` which else it is counted
 * @throws UserError `period-twice`, `period-reversed`, `calendar-year-missing`, and what writing a file may meet
 */
export async function reportOn(
  session: Session,
  wish: PeriodSaid & { by?: "course" },
  file: ReportFile | null,
): Promise<Report> {
  const { db } = session.register;
  const period = periodMeant(wish, todayOf(session));
  refuseReversed(period);
  const counted = await gatherReport(db, period, session.now().toISOString());
  const report = wish.by ? { ...counted, courses: await coursesIn(db, period) } : counted;
  if (file === null) return report;
  const { path, format } = file;
  const bytes = await file.render(report, await readCentre(db));
  await writeRecorded(session, { path, bytes }, "export", "report", { ...period, format });
  return report;
}

function coursesIn(db: Db, period: ReportPeriod): Promise<CourseOfDocuments[]> {
  const moments = { start: startOfDay(period.from), end: endOfDay(period.to) };
  return documentsByCourse(db, { ...period, ...moments });
}

const MINUTE = 60_000;

/**
 * The report of a period of the register, days and moments by the time of Kazakhstan.
 *
 * @param now UTC ISO: what is open or late is so at this moment
 * @throws UserError `calendar-year-missing`
 */
export async function gatherReport(db: Db, period: ReportPeriod, now: string): Promise<Report> {
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
