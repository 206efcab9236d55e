import { basename, resolve } from "node:path";
import { command, inRegister, later, maybe, one, option } from "../../cli/command.js";
import type { Context } from "../../cli/context.js";
import { reason } from "../../cli/options.js";
import { file, text } from "../../cli/plain-values.js";
import { dateWithYear, year } from "../../cli/values.js";
import type { IsoDate } from "../../model/course.js";
import { UserError } from "../../model/errors.js";
import { speltOnOneLine } from "../../model/tidy-text.js";

const day = one(dateWithYear(), "argument.calendar-day");

const changed = {
  show: later(async () => (await import("./render-calendar.js")).showDaysChanged),
  tell(_changes: unknown, { t, screen }: Context) {
    screen.say(t("calendar.changed"));
    screen.say(t("calendar.due-stays"));
  },
};

/** `kualik calendar add`: working days become days off. */
const addToCalendar = command({
  ...changed,
  name: "add",
  args: { date: day },
  options: { to: option(dateWithYear(), "option.calendar-to"), reason },
  examples: ["example.calendar-add"],
  work: async () => (await import("../../work/calendar.js")).addDaysOff,
});

/** `kualik calendar work`: a day off becomes a working day. */
const workInCalendar = command({
  ...changed,
  name: "work",
  args: { date: day },
  options: { reason },
  examples: ["example.calendar-work"],
  work: async () => (await import("../../work/calendar.js")).addWorkedDay,
});

/** `kualik calendar move`: a day off moves to another day. */
const moveInCalendar = command({
  ...changed,
  name: "move",
  args: {
    from: one(dateWithYear(), "argument.move-from"),
    to: one(dateWithYear(), "argument.move-to"),
  },
  options: { reason },
  examples: ["example.calendar-move"],
  work: async () => (await import("../../work/calendar.js")).moveDayOff,
});

/** `kualik calendar remove`: a day becomes what its weekday says. */
const removeFromCalendar = command({
  ...changed,
  name: "remove",
  args: { date: day },
  options: { reason: option(text(), "option.reason") },
  examples: ["kualik calendar remove 2027-05-17"],
  work: async () => (await import("../../work/calendar.js")).removeException,
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
      throw new UserError("export-format", { file: given.file, endings: ".csv" });
    }
    const { exportCalendar } = await import("../../work/calendar.js");
    const { calendarFile } = await import("./render-calendar.js");
    const path = resolve(context.cwd, given.file);
    const days = await inRegister(context, given, (session) =>
      exportCalendar(session, given.year ?? null, { path, render: calendarFile }),
    );
    return { file: path, days };
  },
  tell: ({ file, days: count }, { t, screen }) =>
    screen.say(t("calendar.exported", { file, count })),
});

/** `kualik calendar import`: the days of whole years from a CSV file, all or nothing. */
const importOfCalendar = command({
  name: "import",
  args: { file: one(file(), "argument.calendar-file") },
  examples: ["kualik calendar import 2028.csv"],
  asks: true,
  async run(context, given) {
    const { t, cwd } = context;
    const work = await import("../../work/calendar.js");
    const { showYearsChange } = await import("./render-calendar.js");
    const days = await work.readCalendarFile(resolve(cwd, given.file), t);
    const years = { days, note: speltOnOneLine(basename(given.file)) };
    return inRegister(context, given, (session) =>
      work.replaceYears(session, years, async (shown) => {
        showYearsChange(shown, days, context, given);
        return shown.changes.length > 0 && session.confirm(t("ask.calendar"));
      }),
    );
  },
  // Printed before consent was asked.
  json: () => undefined,
  tell: changed.tell,
});

/** `kualik calendar propose`: a year computed from the law, entered when it is confirmed. */
const proposeCalendar = command({
  name: "propose",
  args: { year: one(year(), "argument.proposed-year") },
  options: { kurbanAit: option(dateWithYear(), "option.kurban-ait") },
  examples: ["kualik calendar propose 2028 --kurban-ait 2028-05-05"],
  asks: true,
  async inRegister(session, given, context) {
    const { proposeYear } = await import("../../work/calendar.js");
    const { showProposed } = await import("./render-calendar.js");
    return proposeYear(session, given.year, {
      kurbanAit: async () => given.kurbanAit ?? (await askForKurbanAit(context, given)),
      agree(proposed) {
        showProposed(proposed, context, given);
        return session.confirm(context.t("ask.calendar-year", { year: given.year }));
      },
    });
  },
  // Printed before consent was asked.
  json: () => undefined,
  tell: (_proposed, { t, screen }) => screen.say(t("calendar.changed")),
});

/** Null where it is not announced yet, or nobody is there to say. */
async function askForKurbanAit(
  { t, screen }: Context,
  { year, yes }: { year: number; yes?: true },
): Promise<IsoDate | null> {
  if (yes || !screen.interactive) return null;
  const { askText } = await import("../../cli/ask.js");
  const { shortDate } = await import("../../language/dates.js");
  const { readTypedDate } = await import("../../model/typed-date.js");
  const { yearOf } = await import("../../model/calendar.js");
  const { expectedKurbanAit } = await import("../../service/days-off.js");
  const [expected = `${year}-01-01`] = expectedKurbanAit(year);
  // Where no year is said, it is the one that is spoken of.
  const dayOf = (text: string) => readTypedDate(text, `${year}-12-31`)?.date ?? null;
  const answer = await askText({
    message: t("ask.kurban-ait", { expected: shortDate(expected) }),
    refuse: (text) => {
      const date = dayOf(text);
      const isInYear = date !== null && yearOf(date) === year;
      return text === "" || isInYear ? null : t("ask.kurban-ait-year", { year, expected });
    },
  });
  return dayOf(answer);
}

/** `kualik calendar`: a year with its days off, moved days and working days. */
export const calendar = command({
  name: "calendar",
  args: { year: maybe(year(), "argument.year") },
  examples: ["kualik calendar 2026"],
  commands: [
    ...[addToCalendar, workInCalendar, moveInCalendar, removeFromCalendar],
    ...[importOfCalendar, exportOfCalendar, proposeCalendar],
  ],
  work: async () => (await import("../../work/calendar.js")).calendarOfYear,
  json: ({ days }) => days,
  show: later(async () => (await import("./render-calendar.js")).showYear),
});
