import type { IsoDate } from "../model/course.js";
import { UserError } from "../model/errors.js";

/** @throws UserError `period-reversed` where a period ends before it begins */
export function refuseReversed(
  from: IsoDate | null | undefined,
  to: IsoDate | null | undefined,
): void {
  if (from && to && from > to) throw new UserError("period-reversed", { from, to });
}
