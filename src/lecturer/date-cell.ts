import type { IsoDate } from "../model/course.js";

/** How dates are shown, as a spreadsheet's number format. */
export const SHORT_DATE = "dd.mm.yyyy";

/** Before it a spreadsheet's calendar is wrong by a day, or has no days at all. */
const FIRST_SOUND_DATE = "1900-03-01";

/** A date as a workbook can hold it; null where it cannot, or there is none. */
export function dateOf(date: IsoDate | null | undefined): Date | null {
  return date && date >= FIRST_SOUND_DATE ? new Date(`${date}T00:00:00Z`) : null;
}
