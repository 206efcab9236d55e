import { resolve } from "node:path";
import { maybe, one } from "../../cli/argument.js";
import { command } from "../../cli/command.js";
import { inRegister } from "../../cli/in-register.js";
import { file } from "../../cli/values/file.js";
import { year } from "../../cli/values/year.js";
import { UserError } from "../../model/errors.js";

/** `kualik calendar export`: the days that differ from Monday to Friday, for Excel and for `import`. */
export const exportOfCalendar = command({
  name: "export",
  args: {
    file: one(file(), "argument.calendar-export"),
    year: maybe(year(), "argument.exported-year"),
  },
  examples: ["kualik calendar export 2026.csv 2026"],
  async run(context, given) {
    if (!/\.csv$/i.test(given.file)) {
      throw new UserError("calendar-export-format", { file: given.file });
    }
    const { exportCalendar } = await import("../../work/calendar/calendar.js");
    const { calendarFile } = await import("./render-calendar.js");
    const path = resolve(context.cwd, given.file);
    const days = await inRegister(context, given, (session) =>
      exportCalendar(session, given.year ?? null, { path, render: calendarFile }),
    );
    return { file: path, days };
  },
  tell({ file, days: count }, { t, screen }) {
    screen.say(t("calendar.exported", { file, count }));
  },
});
