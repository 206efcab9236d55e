import { basename } from "node:path";
import { DOCUMENT as PLAIN_FILE, readUserFile } from "../../files/read-user-file.js";
import { decodeText } from "../../formats/encodings/decode-text.js";
import type { Translate } from "../../language/translate.js";
import { UserError } from "../../model/errors.js";
import { CALENDAR_DAY_KINDS, type CalendarDay } from "../../model/working-calendar.js";
import { csvLines } from "../../requests/csv-lines.js";
import { type CalendarFault, readCalendarTable } from "../../requests/read-calendar-table.js";

/**
 * The days of a CSV file.
 *
 * @param path absolute
 * @throws UserError `calendar-file-faults`, `calendar-file-unreadable`, and what reading a file may meet
 */
export async function readCalendarFile(path: string, t: Translate): Promise<CalendarDay[]> {
  const file = basename(path);
  const bytes = readUserFile(path, PLAIN_FILE);
  try {
    const { days, faults } = readCalendarTable(await csvLines(textOf(bytes)));
    if (days !== null) return days;
    throw new UserError("calendar-file-faults", { list: faultsInWords(faults, t) });
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    throw new UserError(error.code, { file, ...error.params }, error.cause);
  }
}

/** What is no text is told of as no calendar, whatever a roster would be told of it. */
function textOf(bytes: Uint8Array): string {
  try {
    return decodeText(bytes).text;
  } catch (cause) {
    throw new UserError("calendar-file-unreadable", {}, cause);
  }
}

function faultsInWords(faults: readonly CalendarFault[], t: Translate): string {
  const kinds = CALENDAR_DAY_KINDS.join(", ");
  return faults
    .map(({ code, ...params }) => `  - ${t.loose(`calendar-fault.${code}`, { ...params, kinds })}`)
    .join("\n");
}
