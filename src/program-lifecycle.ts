import type { Command } from "commander";
import type { Translate } from "./language/translate.js";
import { all, dateOption, example, type Run } from "./program-options.js";

/** Declares what becomes of documents once they are issued. */
export function declareLifecycleCommands(program: Command, t: Translate, run: Run): void {
  declareDuplicate(program, t, run);
  declareHandover(program, t, run);
}

function declareDuplicate(program: Command, t: Translate, run: Run): void {
  program
    .command("duplicate")
    .description(t("help.duplicate"))
    .argument("<number>", t("argument.number"))
    .requiredOption("--reason <text>", t("option.reason"))
    .option("--name-kk <text>", t("option.duplicate-name-kk"))
    .option("--name-ru <text>", t("option.duplicate-name-ru"))
    .option("--ground <text>", t("option.name-ground"))
    .option("--as-issued", t("option.as-issued"))
    .addOption(dateOption(t, "--date <date>", "option.date"))
    .option("--yes", t("option.yes"))
    .option("--json", t("option.json"))
    .addHelpText("after", example(t, `${t("example.duplicate")}\n  ${t("example.duplicate-name")}`))
    .action((number: string, _options, self: Command) =>
      run(async (context) =>
        (await import("./commands/lifecycle/duplicate.js")).duplicate(context, number, all(self)),
      ),
    );
}

const HANDOVER_OF_COURSE =
  "kualik handover --course AT-2026-014 --to-holders --except 3-2026-00007";

function declareHandover(program: Command, t: Translate, run: Run): void {
  program
    .command("handover")
    .description(t("help.handover"))
    .argument("[numbers...]", t("argument.numbers"))
    .option("--to <name>", t("option.handover-to"))
    .option("--to-holders", t("option.to-holders"))
    .option("--course <code>", t("option.handover-course"))
    .option("--except <numbers...>", t("option.handover-except"))
    .option("--document <text>", t("option.handover-document"))
    .option("--ground <text>", t("option.handover-ground"))
    .addOption(dateOption(t, "--date <date>", "option.handover-date"))
    .option("--again", t("option.handover-again"))
    .option("--reason <text>", t("option.handover-reason"))
    .option("--json", t("option.json"))
    .addHelpText("after", example(t, `${t("example.handover")}\n  ${HANDOVER_OF_COURSE}`))
    .action((numbers: string[], _options, self: Command) =>
      run(async (context) =>
        (await import("./commands/lifecycle/handover.js")).handover(context, numbers, all(self)),
      ),
    );
}
