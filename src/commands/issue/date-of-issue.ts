import type { Course, IsoDate } from "../../model/course.js";
import { UserError } from "../../model/errors.js";
import { type Context, today } from "../context.js";

/** Beyond that a date of issue is a slip of the keyboard. */
const MOST_YEARS_AHEAD = 2;

/**
 * The day on which documents of a course are issued: today, where nothing is said.
 *
 * @throws UserError `issue-date-before-end`, `issue-date-far`
 */
export function dateOfIssue(
  context: Context,
  course: Pick<Course, "end">,
  { date }: { date?: IsoDate },
): IsoDate {
  const issuedOn = date ?? today(context);
  if (issuedOn < course.end) {
    throw new UserError("issue-date-before-end", { date: issuedOn, end: course.end });
  }
  const yearsAhead = Number(issuedOn.slice(0, 4)) - Number(today(context).slice(0, 4));
  if (yearsAhead > MOST_YEARS_AHEAD) {
    throw new UserError("issue-date-far", { date: issuedOn, years: MOST_YEARS_AHEAD });
  }
  return issuedOn;
}
