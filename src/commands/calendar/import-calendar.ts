import { basename, resolve } from "node:path";
import { DOCUMENT as PLAIN_FILE, readUserFile } from "../../files/read-user-file.js";
import { decodeText } from "../../formats/encodings/decode-text.js";
import { shortDate } from "../../language/short-date.js";
import type { Translate } from "../../language/translate.js";
import { UserError } from "../../model/errors.js";
import { CALENDAR_DAY_KINDS, type CalendarDay, yearOf } from "../../model/working-calendar.js";
import { readWorkingCalendar } from "../../register/working-calendar.js";
import { csvLines } from "../../requests/csv-lines.js";
import { proposeCalendarYear } from "../../requests/holidays-law.js";
import { type CalendarFault, readCalendarTable } from "../../requests/read-calendar-table.js";
import { planYears } from "../../requests/replace-years.js";
import { askToGoOn } from "../ask-to-go-on.js";
import { type Context, DONE } from "../context.js";
import { withRegister } from "../with-register.js";
import { renderChanges } from "./render-calendar.js";
import { replaceYears } from "./replace-calendar-years.js";

export interface ImportOptions {
  yes?: boolean;
  json?: boolean;
}

/** `kualik calendar import`: the days of whole years from a CSV file, all or nothing. */
export async function importCalendar(
  context: Context,
  file: string,
  options: ImportOptions,
): Promise<number> {
  const { t, screen } = context;
  const days = await readDays(context, file);
  return withRegister(context, async (register) => {
    const shown = planYears(await readWorkingCalendar(register.db), days);
    const { changes, newYears } = shown;
    if (options.json) screen.data(JSON.stringify(shown, null, 2));
    if (changes.length === 0) {
      screen.say(t("calendar.as-it-is"));
      return DONE;
    }
    if (!options.json) screen.say(renderChanges(changes, t, screen.columns));
    for (const year of newYears) screen.say(t("calendar.new-year", { year }));
    warnOfLaw(context, days);
    if (!(await askToGoOn(context, options, t("ask.calendar")))) return DONE;
    await replaceYears(context, register, { days, shown, note: basename(file) });
    screen.say(t("calendar.changed"));
    screen.say(t("calendar.due-stays"));
    return DONE;
  });
}

async function readDays({ cwd, t }: Context, path: string): Promise<CalendarDay[]> {
  const file = basename(path);
  const bytes = readUserFile(resolve(cwd, path), PLAIN_FILE);
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

/** A list can be right against the law, where days were moved; a forgotten holiday looks the same. */
function warnOfLaw({ t, screen }: Context, days: readonly CalendarDay[]): void {
  const off = new Set(days.filter(({ kind }) => kind !== "worked").map(({ date }) => date));
  const dates = [...new Set(days.map(({ date }) => yearOf(date)))]
    .flatMap((year) => proposeCalendarYear(year, null))
    .filter(({ date }) => !off.has(date))
    .map(({ date }) => shortDate(date));
  if (dates.length > 0) screen.say(t("calendar.against-law", { dates: dates.join(", ") }));
}
