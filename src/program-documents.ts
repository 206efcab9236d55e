import type { Command } from "commander";
import type { JournalOptions } from "./commands/journal.js";
import type { Translate } from "./language/translate.js";
import { ACT_NAMES } from "./model/act-name.js";
import {
  addJournalOptions,
  all,
  choiceOption,
  dateOption,
  docxOption,
  example,
  type Run,
} from "./program-options.js";

/** Declares what issues documents and prints them. */
export function declareDocumentCommands(program: Command, t: Translate, run: Run): void {
  declarePrint(program, t, run);
  declareReprint(program, t, run);
}

/** Declares what finds documents, and what was done. */
export function declareLookUpCommands(program: Command, t: Translate, run: Run): void {
  declareFind(program, t, run);
  declareJournal(program, t, run);
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

function declareFind(program: Command, t: Translate, run: Run): void {
  program
    .command("find")
    .description(t("help.find"))
    .argument("<words...>", t("argument.words"))
    .option("--full", t("option.full"))
    .option("--json", t("option.json"))
    .addHelpText("after", example(t, "kualik find Гүлнұр\n  kualik find 3-2026-00001"))
    .action((words: string[], _options, self: Command) =>
      run(async (context) => (await import("./commands/find.js")).find(context, words, all(self))),
    );
}

function declareJournal(program: Command, t: Translate, run: Run): void {
  const journal = addJournalOptions(program.command("journal"), t)
    .description(t("help.journal"))
    .option("--full", t("option.full"))
    .option("--differing", t("option.differing"))
    .addHelpText(
      "after",
      example(t, "kualik journal --from 2026-01-01 --to 2026-03-31\n  kualik journal --differing"),
    )
    .action((_options, self: Command) =>
      run(async (context) =>
        (await import("./commands/journal.js")).showJournal(context, all<JournalOptions>(self)),
      ),
    );
  addJournalOptions(journal.command("export"), t)
    .description(t("help.journal-export"))
    .argument("<file>", t("argument.export-file"))
    .addHelpText("after", example(t, "kualik journal export journal.xlsx --from 2026-01-01"))
    .action((file: string, _options, self: Command) =>
      run(async (context) =>
        (await import("./commands/journal.js")).exportJournal(context, file, all(self)),
      ),
    );
  declareActs(journal, t, run);
}

/** What the journal of documents takes, and what would be passed over in silence here. */
function refuseOptionsOfJournal(acts: Command): void {
  const { parent } = acts;
  for (const name of ["kind", "differing", "full"]) {
    if (parent?.getOptionValueSource(name) !== "cli") continue;
    acts.error(`error: unknown option '--${name}'`, { code: "commander.unknownOption" });
  }
}

function declareActs(journal: Command, t: Translate, run: Run): void {
  journal
    .command("acts")
    .description(t("help.journal-acts"))
    .addOption(dateOption(t, "--from <date>", "option.acts-from"))
    .addOption(dateOption(t, "--to <date>", "option.acts-to"))
    .option("--by <user>", t("option.acts-by"))
    .addOption(choiceOption(t, "--act <name>", "option.acts-act", ACT_NAMES))
    .option("--about <text>", t("option.acts-about"))
    .option("--out <file>", t("option.acts-out"))
    .option("--json", t("option.json"))
    .addHelpText(
      "after",
      example(
        t,
        "kualik journal acts --from 2026-01-01 --about AT-2026-014\n  kualik journal acts --out acts.xlsx",
      ),
    )
    .hook("preAction", refuseOptionsOfJournal)
    .action((_options, self: Command) =>
      run(async (context) =>
        (await import("./commands/acts/show-acts.js")).showActs(context, all(self)),
      ),
    );
}
