import { maybe } from "../../cli/argument.js";
import { command } from "../../cli/command.js";
import { inRegister } from "../../cli/in-register.js";
import { year } from "../../cli/values/year.js";
import { add, move, remove, work } from "./days.js";
import { exportOfCalendar } from "./export.js";
import { importOfCalendar } from "./import.js";
import { propose } from "./propose.js";

/** `kualik calendar`: a year with its days off, moved days and working days. */
export const calendar = command({
  name: "calendar",
  args: { year: maybe(year(), "argument.year") },
  examples: ["kualik calendar 2026"],
  commands: [add, work, move, remove, importOfCalendar, exportOfCalendar, propose],
  async run(context, given) {
    const { calendarOfYear } = await import("../../work/calendar/calendar.js");
    return inRegister(context, given, (session) => calendarOfYear(session, given.year));
  },
  json: ({ days }) => days,
  async show(shown, context) {
    const { showYear } = await import("./render-calendar.js");
    showYear(context, shown);
  },
});
