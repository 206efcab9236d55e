import type { Command } from "commander";
import type { Translate } from "./language/translate.js";
import { all, docxOption, example, type Run } from "./program-options.js";

/** Declares what issues documents and prints them. */
export function declareDocumentCommands(program: Command, t: Translate, run: Run): void {
  declarePrint(program, t, run);
}

function declarePrint(program: Command, t: Translate, run: Run): void {
  program
    .command("print")
    .description(t("help.print"))
    .argument("<course>", t("argument.course"))
    .addOption(docxOption(t, "--out <file>", "option.print-out"))
    .option("--kind <kind>", t("option.print-kind"))
    .option("--from <number>", t("option.print-from"))
    .option("--to <number>", t("option.print-to"))
    .option("--pdf", t("option.print-pdf"))
    .option("--json", t("option.json"))
    .addHelpText(
      "after",
      example(
        t,
        "kualik print AT-2026-014\n  kualik print AT-2026-014 --from 3-2026-00005 --out rest.docx",
      ),
    )
    .action((course: string, _options, self: Command) =>
      run(async (context) =>
        (await import("./commands/print/print-course.js")).printCourse(context, course, all(self)),
      ),
    );
}
