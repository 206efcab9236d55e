import type { Command } from "commander";
import type { ReceiveOptions } from "./commands/blanks/receive-blanks.js";
import type { SpoilOptions } from "./commands/blanks/spoil-blanks.js";
import type { Translate } from "./language/translate.js";
import { all, example, type Run } from "./program-options.js";

/** Declares `kualik blanks` and what belongs to it. */
export function declareBlanks(program: Command, t: Translate, run: Run): void {
  const blanks = program
    .command("blanks")
    .description(t("help.blanks"))
    .option("--json", t("option.json"))
    .addHelpText("after", example(t, "kualik blanks"))
    .action((_options, self: Command) =>
      run(async (context) =>
        (await import("./commands/blanks/show-blanks.js")).showBlanks(context, all(self)),
      ),
    );
  declareReceive(blanks, t, run);
  declareUse(blanks, t, run);
  declareSpoil(blanks, t, run);
  declareFree(blanks, t, run);
}

function declareReceive(blanks: Command, t: Translate, run: Run): void {
  blanks
    .command("receive")
    .description(t("help.blanks-receive"))
    .option("--series <text>", t("option.blank-series"))
    .requiredOption("--from <number>", t("option.blanks-from"))
    .requiredOption("--to <number>", t("option.blanks-to"))
    .option("--kind <kind>", t("option.blanks-kind"))
    .option("--note <text>", t("option.blanks-note"))
    .option("--yes", t("option.yes"))
    .option("--json", t("option.json"))
    .addHelpText("after", example(t, t("example.blanks-receive")))
    .action((_options, self: Command) =>
      run(async (context) =>
        (await import("./commands/blanks/receive-blanks.js")).receiveBlanks(
          context,
          all<ReceiveOptions>(self),
        ),
      ),
    );
}

function declareUse(blanks: Command, t: Translate, run: Run): void {
  blanks
    .command("use")
    .description(t("help.blanks-use"))
    .argument("[number]", t("argument.number"))
    .option("--blank <blank>", t("option.use-blank"))
    .option("--course <code>", t("option.use-course"))
    .option("--from <blank>", t("option.use-from"))
    .option("--to <blank>", t("option.use-to"))
    .option("--kind <kind>", t("option.print-kind"))
    .option("--yes", t("option.yes"))
    .option("--json", t("option.json"))
    .addHelpText(
      "after",
      example(
        t,
        'kualik blanks use --course AT-2026-014 --from "АБ 000123"\n  kualik blanks use 3-2026-00001 --blank "АБ 000123"',
      ),
    )
    .action((number: string | undefined, _options, self: Command) =>
      run(async (context) =>
        (await import("./commands/blanks/use-blanks.js")).useBlanks(context, number, all(self)),
      ),
    );
}

function declareSpoil(blanks: Command, t: Translate, run: Run): void {
  blanks
    .command("spoil")
    .description(t("help.blanks-spoil"))
    .argument("<blank>", t("argument.blank"))
    .option("--to <blank>", t("option.blank-to"))
    .requiredOption("--reason <text>", t("option.reason"))
    .option("--json", t("option.json"))
    .addHelpText("after", example(t, t("example.blanks-spoil")))
    .action((blank: string, _options, self: Command) =>
      run(async (context) =>
        (await import("./commands/blanks/spoil-blanks.js")).spoil(
          context,
          blank,
          all<SpoilOptions>(self),
        ),
      ),
    );
}

function declareFree(blanks: Command, t: Translate, run: Run): void {
  blanks
    .command("free")
    .description(t("help.blanks-free"))
    .argument("<blank>", t("argument.blank"))
    .option("--to <blank>", t("option.blank-to"))
    .requiredOption("--reason <text>", t("option.reason"))
    .option("--json", t("option.json"))
    .addHelpText("after", example(t, t("example.blanks-free")))
    .action((blank: string, _options, self: Command) =>
      run(async (context) =>
        (await import("./commands/blanks/spoil-blanks.js")).free(
          context,
          blank,
          all<SpoilOptions>(self),
        ),
      ),
    );
}
