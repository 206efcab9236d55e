import { dateInKazakhstan } from "../../language/date-in-kazakhstan.js";
import { endOfDay, startOfDay } from "../../language/kazakhstan-moments.js";
import { documentsByMonth } from "../../register/documents-by-month.js";
import { requestsBetween } from "../../register/requests.js";
import type { RegisterDatabase } from "../../register/sqlite.js";
import { computeReport } from "../../report/compute-report.js";
import type { Period, Report } from "../../report/report.js";
import { timeTaken } from "../../requests/request-times.js";
import { openWorkingClock } from "../calendar/open-working-clock.js";

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
