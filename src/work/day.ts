import type { WorkingCalendar } from "../model/calendar.js";
import type { RequestRecord } from "../model/request.js";
import { type WaitingCourse, waitingInCourses } from "../register/courses/waiting.js";
import { readWorkingCalendar } from "../register/requests/calendar.js";
import { openRequests } from "../register/requests/requests.js";
import { type AgeOfCopy, ageOfCopy } from "./copies/age-of-copy.js";
import { littleRoom } from "./room.js";
import { type Session, todayOf } from "./session.js";
import { unconfirmedForms } from "./templates/confirm-templates.js";

/** What waits for a registrar today. */
export interface Day {
  courses: WaitingCourse[];
  /** The requests that wait, the most pressing first. */
  requests: RequestRecord[];
  copy: AgeOfCopy;
  /** Bytes that may still be written, where they are few; else null. */
  room: number | null;
  /** This year, or the next in December, where its days off are not known; else null. */
  yearWithoutCalendar: number | null;
  /** How many shipped forms the centre has not confirmed yet. */
  unconfirmed: number;
}

const DECEMBER = 12;

/** Counts what waits. */
export async function readDay(session: Pick<Session, "register" | "now">): Promise<Day> {
  const { db } = session.register;
  return {
    courses: await waitingInCourses(db),
    requests: await openRequests(db),
    copy: await ageOfCopy(session),
    room: littleRoom(session.register.folder),
    yearWithoutCalendar: yearWithoutCalendar(session, await readWorkingCalendar(db)),
    unconfirmed: (await unconfirmedForms(session)).length,
  };
}

/** This year, or the next in December, where its days off are not known; else null. */
export function yearWithoutCalendar(
  session: Pick<Session, "now">,
  calendar: WorkingCalendar,
): number | null {
  const [year = 0, month = 0] = todayOf(session).split("-").map(Number);
  const needed = month === DECEMBER ? [year, year + 1] : [year];
  return needed.find((one) => !calendar.has(one)) ?? null;
}
