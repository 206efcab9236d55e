import type { Command } from "commander";
import type { Translate } from "./language/translate.js";
import { all, example, type Run } from "./program-options.js";

/** Declares how a register is looked through. */
export function declareAudit(program: Command, t: Translate, run: Run): void {
  program
    .command("audit")
    .description(t("help.audit"))
    .option("--repair", t("option.repair"))
    .option("--expect <hash...>", t("option.expect"))
    .option("--json", t("option.json"))
    .addHelpText("after", example(t, "kualik audit --expect 3f9a 41c7 08be"))
    .action((_options, self: Command) =>
      run(async (context) => (await import("./commands/audit/audit.js")).audit(context, all(self))),
    );
}
