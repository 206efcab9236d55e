import type { Command } from "commander";
import type { Translate } from "./language/translate.js";
import { all, docxOption, example, type Run } from "./program-options.js";

/** Declares what issues documents and prints them. */
export function declareDocumentCommands(program: Command, t: Translate, run: Run): void {
  declarePrint(program, t, run);
  declareReprint(program, t, run);
}

/** Declares what finds documents, and what was done. */
export function declareLookUpCommands(program: Command, t: Translate, run: Run): void {
  declareVerify(program, t, run);
}

function declareReprint(program: Command, t: Translate, run: Run): void {
  program
    .command("reprint")
    .description(t("help.reprint"))
    .argument("<number>", t("argument.number"))
    .addOption(docxOption(t, "--out <file>", "option.reprint-out"))
    .option("--json", t("option.json"))
    .addHelpText("after", example(t, `kualik reprint 3-2026-00001\n  ${t("example.reprint")}`))
    .action((number: string, _options, self: Command) =>
      run(async (context) =>
        (await import("./commands/reprint.js")).reprint(context, number, all(self)),
      ),
    );
}

function declareVerify(program: Command, t: Translate, run: Run): void {
  program
    .command("verify")
    .description(t("help.verify"))
    .argument("<files...>", t("argument.documents"))
    .option("--json", t("option.json"))
    .addHelpText("after", example(t, "kualik verify 3-2026-00001.docx"))
    .action((files: string[], _options, self: Command) =>
      run(async (context) =>
        (await import("./commands/verify/verify.js")).verify(context, files, all(self)),
      ),
    );
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
