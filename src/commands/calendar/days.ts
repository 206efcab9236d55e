import { one } from "../../cli/argument.js";
import { command } from "../../cli/command.js";
import { inRegister } from "../../cli/in-register.js";
import { option } from "../../cli/option.js";
import { date } from "../../cli/values/date.js";
import { reason } from "../../cli/values/reason.js";
import { text } from "../../cli/values/text.js";
import type { CalendarChange } from "../../model/working-calendar.js";
import type { Context } from "../context.js";

const day = one(date(), "argument.calendar-day");

/** What is shown and said of each of these commands. */
const changed = {
  async show(changes: CalendarChange[], { t, screen }: Context) {
    const { renderChanges } = await import("./render-calendar.js");
    screen.say(renderChanges(changes, t, screen.columns));
  },
  tell(_changes: CalendarChange[], { t, screen }: Context) {
    screen.say(t("calendar.changed"));
    screen.say(t("calendar.due-stays"));
  },
};

/** `kualik calendar add`: working days become days off. */
export const add = command({
  ...changed,
  name: "add",
  args: { date: day },
  options: { to: option(date(), "option.calendar-to"), reason },
  examples: ["example.calendar-add"],
  async run(context, given) {
    const { addDaysOff } = await import("../../work/calendar/change-days.js");
    return inRegister(context, given, (session) => addDaysOff(session, given));
  },
});

/** `kualik calendar work`: a day off becomes a working day. */
export const work = command({
  ...changed,
  name: "work",
  args: { date: day },
  options: { reason },
  examples: ["example.calendar-work"],
  async run(context, given) {
    const { addWorkedDay } = await import("../../work/calendar/change-days.js");
    return inRegister(context, given, (session) => addWorkedDay(session, given));
  },
});

/** `kualik calendar move`: a day off moves to another day. */
export const move = command({
  ...changed,
  name: "move",
  args: { from: one(date(), "argument.move-from"), to: one(date(), "argument.move-to") },
  options: { reason },
  examples: ["example.calendar-move"],
  async run(context, given) {
    const { moveDayOff } = await import("../../work/calendar/change-days.js");
    return inRegister(context, given, (session) => moveDayOff(session, given));
  },
});

/** `kualik calendar remove`: a day becomes what its weekday says. */
export const remove = command({
  ...changed,
  name: "remove",
  args: { date: day },
  options: { reason: option(text(), "option.reason") },
  examples: ["kualik calendar remove 2027-05-17"],
  async run(context, given) {
    const { removeException } = await import("../../work/calendar/change-days.js");
    return inRegister(context, given, (session) => removeException(session, given));
  },
});
