import type { Course, IsoDate } from "../../model/course.js";
import { UserError } from "../../model/errors.js";
import { type Session, todayOf } from "../session.js";

/** Beyond that a date of issue is a slip of the keyboard. */
const MOST_YEARS_AHEAD = 2;

/**
 * The day on which documents of a course are issued: today, where nothing is said.
 *
 * @throws UserError `issue-date-before-end`, `issue-date-far`
 */
export function dateOfIssue(
  session: Pick<Session, "now">,
  course: Pick<Course, "end">,
  said: IsoDate | undefined,
): IsoDate {
  const issuedOn = said ?? todayOf(session);
  if (issuedOn < course.end) {
    throw new UserError("issue-date-before-end", { date: issuedOn, end: course.end });
  }
  const yearsAhead = Number(issuedOn.slice(0, 4)) - Number(todayOf(session).slice(0, 4));
  if (yearsAhead > MOST_YEARS_AHEAD) {
    throw new UserError("issue-date-far", { date: issuedOn, years: MOST_YEARS_AHEAD });
  }
  return issuedOn;
}
