import type { Command } from "commander";
import type { Translate } from "./language/translate.js";
import { all, dateOption, example, type Run } from "./program-options.js";

/** Declares the report on the state service. */
export function declareReport(program: Command, t: Translate, run: Run): void {
  program
    .command("report")
    .description(t("help.report"))
    .addOption(dateOption(t, "--from <date>", "option.report-from"))
    .addOption(dateOption(t, "--to <date>", "option.report-to"))
    .option("--out <file>", t("option.report-out"))
    .option("--json", t("option.json"))
    .addHelpText("after", example(t, t("example.report")))
    .action((_options, self: Command) =>
      run(async (context) =>
        (await import("./commands/report/report.js")).report(context, all(self)),
      ),
    );
}
