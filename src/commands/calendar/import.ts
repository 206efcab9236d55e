import { basename, resolve } from "node:path";
import { one } from "../../cli/argument.js";
import { command } from "../../cli/command.js";
import { inRegister } from "../../cli/in-register.js";
import { file } from "../../cli/values/file.js";

/** `kualik calendar import`: the days of whole years from a CSV file, all or nothing. */
export const importOfCalendar = command({
  name: "import",
  args: { file: one(file(), "argument.calendar-file") },
  examples: ["kualik calendar import 2028.csv"],
  asks: true,
  async run(context, given) {
    const { t, cwd } = context;
    const { readCalendarFile } = await import("../../work/calendar/read-calendar-file.js");
    const { replaceYears } = await import("../../work/calendar/replace-years.js");
    const { showPlan } = await import("./render-calendar.js");
    const days = await readCalendarFile(resolve(cwd, given.file), t);
    const years = { days, note: basename(given.file) };
    return inRegister(context, given, (session) =>
      replaceYears(session, years, async (shown) => {
        showPlan(context, shown, days, given);
        return shown.changes.length > 0 && session.confirm(t("ask.calendar"));
      }),
    );
  },
  // Printed before consent was asked.
  json: () => undefined,
  tell(_change, { t, screen }) {
    screen.say(t("calendar.changed"));
    screen.say(t("calendar.due-stays"));
  },
});
