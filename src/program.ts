import { Command, type OutputConfiguration } from "commander";
import { type DeclaredCommand, option } from "./cli/command.js";
import { choice } from "./cli/plain-values.js";

import { speechFor } from "./cli/speech.js";
import {
  declareOn,
  examples,
  optionOf,
  placeInWords,
  type Run,
  type Wiring,
} from "./cli/to-commander.js";

import { LANGUAGES, type MessageKey, type Translate } from "./language/translate.js";

const NAME = "kualik";

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
      completion: async () => {
        const { completionOf } = await import("./commands/completion/completion.js");
        return completionOf(namesOfCommands(), commandOf);
      },
    },
  },
];

function namesOfCommands(): string[] {
  return GROUPS.flatMap(({ commands }) => Object.keys(commands));
}

async function commandOf(name: string): Promise<DeclaredCommand | null> {
  const group = GROUPS.find(({ commands }) => Object.hasOwn(commands, name));
  return (await group?.commands[name]?.()) ?? null;
}

/** Who typed a command line: what is asked of them, and said to them. */
type Person = Pick<Wiring, "ask" | "today" | "say">;

const NOBODY: Person = { ask: null, today: () => "", say: () => {} };

/**
 * The whole program as Commander knows it.
 *
 * @param words what the person wrote: the commands named there are declared in full, the others by
 *   name; null declares all of them in full
 * @param version of the program
 * @param person who typed it; left out where nobody did, and the program is only looked at
 */
export async function createProgram(
  t: Translate,
  run: Run,
  words: readonly string[] | null,
  version: string,
  { output = {}, ...person }: Partial<Person> & { output?: OutputConfiguration } = {},
): Promise<Command> {
  const speech = await speechFor(t.language, words);
  const wiring = { ...NOBODY, ...person, t, run, speech };
  const program = startProgram(wiring, version, output);
  for (const { title, commands } of GROUPS) {
    program.commandsGroup(t.loose(title, {}));
    for (const [name, load] of Object.entries(commands)) {
      const isNamed = words === null || words.includes(name) || speech.typed([name]).length > 0;
      if (isNamed) declareOn(program, await load(), wiring);
      else program.command(name).description(t.loose(`help.${name}`, {}));
    }
  }
  return program;
}

function startProgram(wiring: Wiring, version: string, output: OutputConfiguration): Command {
  const { t, speech } = wiring;
  const languages = choice("language", LANGUAGES, "language");
  return new Command(NAME)
    .description(t("help.program"))
    .configureHelp({
      styleTitle: (title) => titleIn(t, title),
      styleUsage: (usage) =>
        usage
          .replace("[options]", `[${t("help.usage-options")}]`)
          .replace("[command]", `[${t("help.usage-command")}]`),
      optionDescription: ({ description, defaultValueDescription: initial }) =>
        initial === undefined
          ? description
          : t("help.if-left-out", { description, value: initial }),
      // How a command is written is in its own help.
      subcommandTerm(command) {
        const shown = speech.shown(pathOf(command));
        return shown === command.name() ? shown : `${shown} (${command.name()})`;
      },
      commandUsage: (command) =>
        [NAME, ...pathsTo(command).map(speech.shown), command.usage()].join(" "),
    })
    .helpOption("-h, --help", t("help.help"))
    .helpCommand(`help [${t("help.usage-command")}]`, t("help.help-command"))
    .version(version, "-V, --version", t("help.version"))
    .addOption(optionOf("lang", option(languages, "option.lang"), wiring))
    .option(`--register <${placeInWords("folder", t)}>`, t("option.register"))
    .option("--debug", t("option.debug"))
    .addHelpText("after", examples(["kualik import roster.xlsx --course AT-2026-014"], t))
    .configureOutput({ ...output, outputError: () => {} })
    .exitOverride();
}

/** The names of a command and of those it belongs to, the program's own left out. */
function pathOf(command: Command): string[] {
  if (command.name() === NAME) return [];
  return [...(command.parent === null ? [] : pathOf(command.parent)), command.name()];
}

/** The same for each of them, the outermost first. */
function pathsTo(command: Command): string[][] {
  const path = pathOf(command);
  return path.map((_, index) => path.slice(0, index + 1));
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
