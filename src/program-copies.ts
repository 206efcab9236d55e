import type { Command } from "commander";
import type { Translate } from "./language/translate.js";
import { all, example, numberOption, type Run } from "./program-options.js";

/** Declares how copies of the register are made and restored. */
export function declareCopies(program: Command, t: Translate, run: Run): void {
  program
    .command("backup")
    .description(t("help.backup"))
    .argument("[folder]", t("argument.backup-folder"))
    .addOption(numberOption(t, "--keep <number>", "option.keep"))
    .option("--encrypt", t("option.encrypt"))
    .option("--passphrase-file <file>", t("option.passphrase-file"))
    .option("--json", t("option.json"))
    .addHelpText("after", example(t, t("example.backup")))
    .action((folder: string | undefined, _options, self: Command) =>
      run(async (context) =>
        (await import("./commands/copies/backup.js")).backup(context, folder, all(self)),
      ),
    );
  program
    .command("restore")
    .description(t("help.restore"))
    .argument("<file>", t("argument.copy"))
    .option(
      "--last-number <number>",
      t("option.last-number"),
      (number: string, numbers: string[] = []) => [...numbers, number],
    )
    .option("--passphrase-file <file>", t("option.passphrase-file"))
    .option("--yes", t("option.yes"))
    .option("--json", t("option.json"))
    .addHelpText("after", example(t, t("example.restore")))
    .action((file: string, _options, self: Command) =>
      run(async (context) =>
        (await import("./commands/copies/restore.js")).restore(context, file, all(self)),
      ),
    );
}
