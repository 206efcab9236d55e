import type { Command } from "commander";
import type { Translate } from "./language/translate.js";
import {
  all,
  dateArgument,
  dateOption,
  example,
  type Run,
  yearArgument,
} from "./program-options.js";

/** Declares what the state service stands on: the working calendar. */
export function declareServiceCommands(program: Command, t: Translate, run: Run): void {
  declareCalendar(program, t, run);
}

function declareCalendar(program: Command, t: Translate, run: Run): void {
  const calendar = program
    .command("calendar")
    .description(t("help.calendar"))
    .addArgument(yearArgument(t, "[year]", "argument.year"))
    .option("--json", t("option.json"))
    .addHelpText("after", example(t, "kualik calendar 2026"))
    .action((year: number | undefined, _options, self: Command) =>
      run(async (context) =>
        (await import("./commands/calendar/show-calendar.js")).showCalendar(
          context,
          year,
          all(self),
        ),
      ),
    );
  declareDays(calendar, t, run);
  declareFiles(calendar, t, run);
  declarePropose(calendar, t, run);
}

function declareDays(calendar: Command, t: Translate, run: Run): void {
  const commands = () => import("./commands/calendar/change-calendar-days.js");
  const day = () => dateArgument(t, "<date>", "argument.calendar-day");
  calendar
    .command("add")
    .description(t("help.calendar-add"))
    .addArgument(day())
    .addOption(dateOption(t, "--to <date>", "option.calendar-to"))
    .requiredOption("--reason <text>", t("option.reason"))
    .option("--json", t("option.json"))
    .addHelpText("after", example(t, t("example.calendar-add")))
    .action((date: string, _options, self: Command) =>
      run(async (context) => (await commands()).addDaysOff(context, date, all(self))),
    );
  calendar
    .command("work")
    .description(t("help.calendar-work"))
    .addArgument(day())
    .requiredOption("--reason <text>", t("option.reason"))
    .option("--json", t("option.json"))
    .addHelpText("after", example(t, t("example.calendar-work")))
    .action((date: string, _options, self: Command) =>
      run(async (context) => (await commands()).addWorkedDay(context, date, all(self))),
    );
  calendar
    .command("move")
    .description(t("help.calendar-move"))
    .addArgument(dateArgument(t, "<from>", "argument.move-from"))
    .addArgument(dateArgument(t, "<to>", "argument.move-to"))
    .requiredOption("--reason <text>", t("option.reason"))
    .option("--json", t("option.json"))
    .addHelpText("after", example(t, t("example.calendar-move")))
    .action((from: string, to: string, _options, self: Command) =>
      run(async (context) => (await commands()).moveDayOff(context, from, to, all(self))),
    );
  calendar
    .command("remove")
    .description(t("help.calendar-remove"))
    .addArgument(day())
    .option("--reason <text>", t("option.reason"))
    .option("--json", t("option.json"))
    .addHelpText("after", example(t, "kualik calendar remove 2027-05-17"))
    .action((date: string, _options, self: Command) =>
      run(async (context) => (await commands()).removeException(context, date, all(self))),
    );
}

function declareFiles(calendar: Command, t: Translate, run: Run): void {
  calendar
    .command("import")
    .description(t("help.calendar-import"))
    .argument("<file>", t("argument.calendar-file"))
    .option("--yes", t("option.yes"))
    .option("--json", t("option.json"))
    .addHelpText("after", example(t, "kualik calendar import 2028.csv"))
    .action((file: string, _options, self: Command) =>
      run(async (context) =>
        (await import("./commands/calendar/import-calendar.js")).importCalendar(
          context,
          file,
          all(self),
        ),
      ),
    );
  calendar
    .command("export")
    .description(t("help.calendar-export"))
    .argument("<file>", t("argument.calendar-export"))
    .addArgument(yearArgument(t, "[year]", "argument.exported-year"))
    .option("--json", t("option.json"))
    .addHelpText("after", example(t, "kualik calendar export 2026.csv 2026"))
    .action((file: string, year: number | undefined, _options, self: Command) =>
      run(async (context) =>
        (await import("./commands/calendar/export-calendar.js")).exportCalendar(
          context,
          file,
          year,
          all(self),
        ),
      ),
    );
}

function declarePropose(calendar: Command, t: Translate, run: Run): void {
  calendar
    .command("propose")
    .description(t("help.calendar-propose"))
    .addArgument(yearArgument(t, "<year>", "argument.proposed-year"))
    .addOption(dateOption(t, "--kurban-ait <date>", "option.kurban-ait"))
    .option("--yes", t("option.yes"))
    .option("--json", t("option.json"))
    .addHelpText("after", example(t, "kualik calendar propose 2028 --kurban-ait 2028-05-05"))
    .action((year: number, _options, self: Command) =>
      run(async (context) =>
        (await import("./commands/calendar/propose-calendar.js")).proposeCalendar(
          context,
          year,
          all(self),
        ),
      ),
    );
}
