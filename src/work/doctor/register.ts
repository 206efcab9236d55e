import { readWorkingCalendar } from "../../register/requests/calendar.js";
import { ageOfCopy } from "../copies/age-of-copy.js";
import { yearWithoutCalendar } from "../day.js";
import type { Session } from "../session.js";
import { unconfirmedForms } from "../templates/confirm-templates.js";
import { finding, fine, type Look, note } from "./look.js";

/** Looks at what a register that opens tells of its upkeep. */
export async function lookAtRegister(session: Pick<Session, "register" | "now">): Promise<Look[]> {
  const { lastCopyAt, days, isDue } = await ageOfCopy(session);
  const year = yearWithoutCalendar(session, await readWorkingCalendar(session.register.db));
  const { length: count } = await unconfirmedForms(session);
  return [
    copiesLook(lastCopyAt === null ? null : days, isDue),
    year === null ? fine("calendar", "calendar") : finding("calendar", "no-calendar", { year }),
    count === 0 ? fine("forms", "forms") : note("forms", "unconfirmed-forms", { count }),
  ];
}

function copiesLook(days: number | null, isDue: boolean): Look {
  if (days === null) return isDue ? finding("copies", "no-copy") : note("copies", "no-copy");
  return isDue ? finding("copies", "old-copy", { days }) : fine("copies", "copy", { days });
}
