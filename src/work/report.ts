import { dateInKazakhstan, endOfDay, startOfDay } from "../language/dates.js";
import type { Centre } from "../model/centre.js";
import { readCentre } from "../register/centre/settings.js";
import type { Db } from "../register/db/sqlite.js";
import { documentsByMonth } from "../register/documents/journal-rows.js";
import { requestsBetween } from "../register/requests/requests.js";
import { computeReport, type Report, type ReportPeriod } from "../report/report.js";
import { timeTaken } from "../service/request-times.js";
import { openWorkingClock } from "./calendar.js";
import { type Days, refuseReversed } from "./journal.js";
import { type FileToWrite, type Session, todayOf, writeRecorded } from "./session.js";

/** The file that a report is written to. */
export interface ReportFile extends FileToWrite<[Report, Centre]> {
  format: string;
}

/**
 * The state service in figures; where a file is asked for, it is written, and that this was done.
 *
 * @param wish without a last day up to today; without a first from the first of the last day's month
 * @throws UserError `period-reversed`, `calendar-year-missing`, and what writing a file may meet
 */
export async function reportOn(
  session: Session,
  wish: Days,
  file: ReportFile | null,
): Promise<Report> {
  const { db } = session.register;
  const to = wish.to ?? todayOf(session);
  const period = { from: wish.from ?? `${to.slice(0, 7)}-01`, to };
  refuseReversed(period);
  const report = await gatherReport(db, period, session.now().toISOString());
  if (file === null) return report;
  const { path, format } = file;
  const bytes = await file.render(report, await readCentre(db));
  await writeRecorded(session, { path, bytes }, "export", "report", { ...period, format });
  return report;
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
