import type { RequestRecord } from "../model/request.js";
import { type WaitingCourse, waitingInCourses } from "../register/courses/waiting.js";
import { backupsMade } from "../register/journal/acts.js";
import { readWorkingCalendar } from "../register/requests/calendar.js";
import { openRequests } from "../register/requests/requests.js";
import { type Session, todayOf } from "./session.js";

/** What waits for a registrar today. */
export interface Day {
  courses: WaitingCourse[];
  /** The requests that wait, the most pressing first. */
  requests: RequestRecord[];
  /** When the last copy was made, UTC; null where there was none. */
  lastCopyAt: string | null;
  /** This year, or the next in December, where its days off are not known; else null. */
  yearWithoutCalendar: number | null;
}

const DECEMBER = 12;

/** Counts what waits. */
export async function readDay(session: Pick<Session, "register" | "now">): Promise<Day> {
  const { db } = session.register;
  const [year = 0, month = 0] = todayOf(session).split("-").map(Number);
  const calendar = await readWorkingCalendar(db);
  const needed = month === DECEMBER ? [year, year + 1] : [year];
  const copies = [...(await backupsMade(db)).values()];
  return {
    courses: await waitingInCourses(db),
    requests: await openRequests(db),
    lastCopyAt: copies.at(-1)?.madeAt ?? null,
    yearWithoutCalendar: needed.find((one) => !calendar.has(one)) ?? null,
  };
}
