import { readWorkingHours } from "../../register/centre/settings.js";
import type { RegisterDatabase } from "../../register/db/sqlite.js";
import { readWorkingCalendar } from "../../register/requests/calendar.js";
import { type WorkingClock, workingClock } from "../../requests/working-clock.js";

/** The clock of the centre, by its calendar and working hours as they stand. */
export async function openWorkingClock(db: RegisterDatabase): Promise<WorkingClock> {
  return workingClock(await readWorkingCalendar(db), await readWorkingHours(db));
}
