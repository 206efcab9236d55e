import { Command, type OutputConfiguration } from "commander";
import { LANGUAGES } from "./language/languages.js";
import type { Translate } from "./language/translate.js";
import { declareAudit } from "./program-audit.js";
import { declareBlanks } from "./program-blanks.js";
import { declareCopies } from "./program-copies.js";
import { declareDocumentCommands, declareLookUpCommands } from "./program-documents.js";
import { declareLifecycleCommands } from "./program-lifecycle.js";
import { choiceOption, example, type Run } from "./program-options.js";
import { declareCentreCommands, declareRegisterCommands } from "./program-register.js";
import { declareReport } from "./program-report.js";
import { declareRequestCommands } from "./program-requests.js";
import { declareRosterCommands } from "./program-rosters.js";
import { declareServiceCommands } from "./program-service.js";
import { declareTemplates } from "./program-templates.js";

/**
 * Declares every command, in the order in which a registrar meets them: names, arguments, options,
 * help. No logic: what a command does is loaded only when it is run.
 *
 * @param output where the help goes, and how wide it may be
 */
export function createProgram(
  t: Translate,
  run: Run,
  version: string,
  output: OutputConfiguration = {},
): Command {
  const program = new Command("kualik");
  program
    .description(t("help.program"))
    .configureHelp({
      styleTitle: (title) => titleIn(t, title),
      styleUsage: (usage) => usageIn(t, usage),
      styleSubcommandTerm: (term) => usageIn(t, term),
    })
    .helpOption("-h, --help", t("help.help"))
    .helpCommand("help [command]", t("help.help-command"))
    .version(version, "-V, --version", t("help.version"))
    .addOption(choiceOption(t, "--lang <language>", "option.lang", LANGUAGES))
    .option("--register <folder>", t("option.register"))
    .option("--debug", t("option.debug"))
    .addHelpText("after", example(t, "kualik import roster.xlsx --course AT-2026-014"))
    .configureOutput({ ...output, outputError: () => {} })
    .exitOverride();

  program.commandsGroup(t("help.group-centre"));
  declareCentreCommands(program, t, run);
  program.commandsGroup(t("help.group-rosters"));
  declareRosterCommands(program, t, run);
  declareRegisterCommands(program, t, run);
  program.commandsGroup(t("help.group-documents"));
  declareDocumentCommands(program, t, run);
  declareLifecycleCommands(program, t, run);
  declareBlanks(program, t, run);
  declareTemplates(program, t, run);
  program.commandsGroup(t("help.group-look-up"));
  declareLookUpCommands(program, t, run);
  program.commandsGroup(t("help.group-requests"));
  declareRequestCommands(program, t, run);
  declareServiceCommands(program, t, run);
  declareReport(program, t, run);
  program.commandsGroup(t("help.group-safety"));
  declareAudit(program, t, run);
  declareCopies(program, t, run);
  return program;
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

function usageIn(t: Translate, usage: string): string {
  return usage
    .replace("[options]", `[${t("help.usage-options")}]`)
    .replace("[command]", `[${t("help.usage-command")}]`);
}
