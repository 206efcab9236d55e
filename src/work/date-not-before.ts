import type { IsoDate } from "../model/course.js";
import { UserError } from "../model/errors.js";
import { type Session, todayOf } from "./session.js";

/**
 * The day on which something is done with a document: today, where nothing is said.
 *
 * @throws UserError `date-before-issue`, `date-in-future`
 */
export function dateNotBefore(
  session: Pick<Session, "now">,
  { number, issuedOn }: { number: string; issuedOn: IsoDate },
  said: IsoDate | undefined,
): IsoDate {
  const date = said ?? todayOf(session);
  if (date > todayOf(session)) throw new UserError("date-in-future", { date });
  if (date < issuedOn) throw new UserError("date-before-issue", { number, date, start: issuedOn });
  return date;
}
