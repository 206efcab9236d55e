import { basename, resolve } from "node:path";
import { command, maybe, one, option } from "../../cli/command.js";
import type { Context } from "../../cli/context.js";
import { inRegister } from "../../cli/in-register.js";
import { reason } from "../../cli/options.js";
import { file, text } from "../../cli/values/texts.js";
import { date, year } from "../../cli/values/times.js";
import type { CalendarChange } from "../../model/calendar.js";
import type { IsoDate } from "../../model/course.js";
import { UserError } from "../../model/errors.js";

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
    const { addDaysOff } = await import("../../work/calendar/calendar.js");
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
    const { addWorkedDay } = await import("../../work/calendar/calendar.js");
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
    const { moveDayOff } = await import("../../work/calendar/calendar.js");
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
    const { removeException } = await import("../../work/calendar/calendar.js");
    return inRegister(context, given, (session) => removeException(session, given));
  },
});

/** `kualik calendar export`: the days that differ from Monday to Friday, for Excel and for `import`. */
const exportOfCalendar = command({
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

/** `kualik calendar import`: the days of whole years from a CSV file, all or nothing. */
const importOfCalendar = command({
  name: "import",
  args: { file: one(file(), "argument.calendar-file") },
  examples: ["kualik calendar import 2028.csv"],
  asks: true,
  async run(context, given) {
    const { t, cwd } = context;
    const { readCalendarFile } = await import("../../work/calendar/calendar-years.js");
    const { replaceYears } = await import("../../work/calendar/calendar-years.js");
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

/** `kualik calendar propose`: a year computed from the law, entered when it is confirmed. */
export const propose = command({
  name: "propose",
  args: { year: one(year(), "argument.proposed-year") },
  options: { kurbanAit: option(date(), "option.kurban-ait") },
  examples: ["kualik calendar propose 2028 --kurban-ait 2028-05-05"],
  asks: true,
  async run(context, given) {
    const { proposeYear } = await import("../../work/calendar/calendar-years.js");
    const { showProposed } = await import("./render-calendar.js");
    return inRegister(context, given, (session) =>
      proposeYear(session, given.year, {
        kurbanAit: async () => given.kurbanAit ?? (await askForKurbanAit(context, given)),
        agree(proposed) {
          showProposed(context, proposed, given);
          return session.confirm(context.t("ask.calendar-year", { year: given.year }));
        },
      }),
    );
  },
  // Printed before consent was asked.
  json: () => undefined,
  tell(_proposed, { t, screen }) {
    screen.say(t("calendar.changed"));
  },
});

/** Null where it is not announced yet, or nobody is there to say. */
async function askForKurbanAit(
  { t, screen }: Context,
  { year, yes }: { year: number; yes?: true },
): Promise<IsoDate | null> {
  if (yes || !screen.interactive) return null;
  const { askText } = await import("../../cli/ask.js");
  const { shortDate } = await import("../../language/dates.js");
  const { parseDateOption } = await import("../../model/option-values.js");
  const { yearOf } = await import("../../model/calendar.js");
  const { expectedKurbanAit } = await import("../../service/days-off.js");
  const [expected = `${year}-01-01`] = expectedKurbanAit(year);
  const answer = await askText({
    message: t("ask.kurban-ait", { expected: shortDate(expected) }),
    refuse: (text) => {
      const date = parseDateOption(text);
      const isInYear = date !== null && yearOf(date) === year;
      return text === "" || isInYear ? null : t("ask.kurban-ait-year", { year, expected });
    },
  });
  return parseDateOption(answer);
}

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
