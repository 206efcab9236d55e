import type { IsoDate } from "../../model/course.js";
import { UserError } from "../../model/errors.js";
import { type Context, today } from "../context.js";

/**
 * The day on which something is done with a document: today, where nothing is said.
 *
 * @throws UserError `date-before-issue`, `date-in-future`
 */
export function dateNotBefore(
  context: Context,
  { number, issuedOn }: { number: string; issuedOn: IsoDate },
  said: IsoDate | undefined,
): IsoDate {
  const date = said ?? today(context);
  if (date > today(context)) throw new UserError("date-in-future", { date });
  if (date < issuedOn) throw new UserError("date-before-issue", { number, date, start: issuedOn });
  return date;
}
