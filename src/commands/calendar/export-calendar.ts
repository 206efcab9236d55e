import { resolve } from "node:path";
import { writeFileWhole } from "../../files/write-file-whole.js";
import { csvForExcel } from "../../formats/text/csv-for-excel.js";
import { shortDate } from "../../language/short-date.js";
import { UserError } from "../../model/errors.js";
import { readWorkingCalendar } from "../../register/working-calendar.js";
import { CALENDAR_COLUMNS } from "../../requests/read-calendar-table.js";
import { type Context, DONE } from "../context.js";
import { withRegister } from "../with-register.js";

/** `kualik calendar export`: the days that differ from Monday to Friday, for Excel and for `import`. */
export async function exportCalendar(
  context: Context,
  file: string,
  year: number | undefined,
  { json }: { json?: boolean },
): Promise<number> {
  const { t, screen } = context;
  if (!/\.csv$/i.test(file)) throw new UserError("calendar-export-format", { file });
  const calendar = await withRegister(context, ({ db }) => readWorkingCalendar(db));
  if (year !== undefined && !calendar.has(year)) {
    throw new UserError("calendar-year-missing", { year });
  }
  const days = [...calendar]
    .filter(([known]) => year === undefined || known === year)
    .flatMap(([, inYear]) => [...inYear.values()]);
  const lines = days.map(({ date, kind, note }) => [shortDate(date), kind, note]);
  const path = resolve(context.cwd, file);
  writeFileWhole(path, Buffer.from(await csvForExcel([[...CALENDAR_COLUMNS], ...lines]), "utf8"));
  if (json) screen.data(JSON.stringify({ file: path, days: days.length }, null, 2));
  screen.say(t("calendar.exported", { file: path, count: days.length }));
  return DONE;
}
