import { Command, type OutputConfiguration } from "commander";
import { type DeclaredCommand, option } from "./cli/command.js";
import { choice } from "./cli/plain-values.js";
import {
  type AskMissing,
  declareOn,
  examples,
  optionOf,
  placeInWords,
  type Run,
} from "./cli/to-commander.js";
import { LANGUAGES, type MessageKey, type Translate } from "./language/translate.js";

interface Group {
  title: MessageKey;
  commands: Readonly<Record<string, () => Promise<DeclaredCommand>>>;
}

/**
 * Every command, in the order in which a registrar meets them. Only the one that is run is loaded: the
 * help of the whole program needs the names alone.
 */
const GROUPS: readonly Group[] = [
  {
    title: "help.group-centre",
    commands: {
      init: async () => (await import("./commands/init.js")).init,
      settings: async () => (await import("./commands/settings/settings.js")).settings,
      operators: async () => (await import("./commands/operators.js")).operators,
    },
  },
  {
    title: "help.group-rosters",
    commands: {
      import: async () => (await import("./commands/import/import.js")).importCommand,
      roster: async () => (await import("./commands/roster.js")).roster,
      undo: async () => (await import("./commands/import/import.js")).undo,
      check: async () => (await import("./commands/check/check.js")).check,
      review: async () => (await import("./commands/review/review.js")).reviewCommand,
      courses: async () => (await import("./commands/courses.js")).courses,
      trainees: async () => (await import("./commands/trainees.js")).trainees,
    },
  },
  {
    title: "help.group-documents",
    commands: {
      issue: async () => (await import("./commands/issue/issue.js")).issue,
      print: async () => (await import("./commands/print.js")).print,
      reprint: async () => (await import("./commands/lifecycle/documents.js")).reprint,
      annul: async () => (await import("./commands/lifecycle/documents.js")).annul,
      correct: async () => (await import("./commands/lifecycle/correct.js")).correct,
      duplicate: async () => (await import("./commands/lifecycle/documents.js")).duplicate,
      handover: async () => (await import("./commands/lifecycle/documents.js")).handover,
      "take-back": async () => (await import("./commands/lifecycle/take-back.js")).takeBack,
      blanks: async () => (await import("./commands/blanks/blanks.js")).blanks,
      templates: async () => (await import("./commands/templates/templates.js")).templates,
    },
  },
  {
    title: "help.group-look-up",
    commands: {
      find: async () => (await import("./commands/find/find.js")).find,
      journal: async () => (await import("./commands/journal/journal.js")).journal,
      verify: async () => (await import("./commands/verify/verify.js")).verify,
      explain: async () => (await import("./commands/explain.js")).explain,
    },
  },
  {
    title: "help.group-requests",
    commands: {
      request: async () => (await import("./commands/requests/request.js")).request,
      requests: async () => (await import("./commands/requests/requests.js")).requests,
      calendar: async () => (await import("./commands/calendar/calendar.js")).calendar,
      report: async () => (await import("./commands/report/report.js")).report,
    },
  },
  {
    title: "help.group-safety",
    commands: {
      audit: async () => (await import("./commands/audit/audit.js")).audit,
      backup: async () => (await import("./commands/copies/copies.js")).backup,
      backups: async () => (await import("./commands/copies/backups.js")).backups,
      restore: async () => (await import("./commands/copies/copies.js")).restore,
      doctor: async () => (await import("./commands/doctor/doctor.js")).doctor,
    },
  },
];

/**
 * The whole program as Commander knows it.
 *
 * @param words what the person wrote: the commands named there are declared in full, the others by
 *   name; null declares all of them in full
 * @param version of the program
 * @param output where the help goes, and how wide it may be
 * @param ask asks for what a command lacks; null where nobody sits there
 */
export async function createProgram(
  t: Translate,
  run: Run,
  words: readonly string[] | null,
  version: string,
  output: OutputConfiguration = {},
  ask: AskMissing | null = null,
): Promise<Command> {
  const program = startProgram(t, version, output);
  for (const { title, commands } of GROUPS) {
    program.commandsGroup(t.loose(title, {}));
    for (const [name, load] of Object.entries(commands)) {
      if (words === null || words.includes(name)) declareOn(program, await load(), t, run, ask);
      else program.command(name).description(t.loose(`help.${name}`, {}));
    }
  }
  return program;
}

function startProgram(t: Translate, version: string, output: OutputConfiguration): Command {
  const languages = choice("language", LANGUAGES);
  return new Command("kualik")
    .description(t("help.program"))
    .configureHelp({
      styleTitle: (title) => titleIn(t, title),
      styleUsage: (usage) =>
        usage
          .replace("[options]", `[${t("help.usage-options")}]`)
          .replace("[command]", `[${t("help.usage-command")}]`),
      // How a command is written is in its own help.
      subcommandTerm: (command) => command.name(),
      optionDescription: ({ description, defaultValue }) =>
        defaultValue === undefined
          ? description
          : t("help.if-left-out", { description, value: String(defaultValue) }),
    })
    .helpOption("-h, --help", t("help.help"))
    .helpCommand(`help [${t("help.usage-command")}]`, t("help.help-command"))
    .version(version, "-V, --version", t("help.version"))
    .addOption(optionOf("lang", option(languages, "option.lang"), t))
    .option(`--register <${placeInWords("folder", t)}>`, t("option.register"))
    .option("--debug", t("option.debug"))
    .addHelpText("after", examples(["kualik import roster.xlsx --course AT-2026-014"], t))
    .configureOutput({ ...output, outputError: () => {} })
    .exitOverride();
}

function titleIn(t: Translate, title: string): string {
  const titles: Record<string, string> = {
    "Usage:": t("help.usage"),
    "Arguments:": t("help.arguments"),
    "Options:": t("help.options"),
    "Commands:": t("help.commands"),
  };
  return titles[title] ?? title;
}
