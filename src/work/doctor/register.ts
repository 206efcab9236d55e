import { readWorkingCalendar } from "../../register/requests/calendar.js";
import { ageOfCopy } from "../copies/age-of-copy.js";
import { yearWithoutCalendar } from "../day.js";
import type { Session } from "../session.js";
import { finding, fine, type Look, note } from "./look.js";

/** Looks at what a register that opens tells of its upkeep. */
export async function lookAtRegister(session: Pick<Session, "register" | "now">): Promise<Look[]> {
  const { lastCopyAt, days, isDue } = await ageOfCopy(session);
  const year = yearWithoutCalendar(session, await readWorkingCalendar(session.register.db));
  return [
    copiesLook(lastCopyAt === null ? null : days, isDue),
    year === null ? fine("calendar", "calendar") : finding("calendar", "no-calendar", { year }),
  ];
}

function copiesLook(days: number | null, isDue: boolean): Look {
  if (days === null) return isDue ? finding("copies", "no-copy") : note("copies", "no-copy");
  return isDue ? finding("copies", "old-copy", { days }) : fine("copies", "copy", { days });
}
