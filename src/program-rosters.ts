import type { Command } from "commander";
import type { Translate } from "./language/translate.js";
import { TEXT_ENCODINGS } from "./model/text-encoding.js";
import {
  addCourseOptions,
  all,
  choiceOption,
  columnOption,
  example,
  type Run,
} from "./program-options.js";

/** Declares what brings rosters in, and puts them right. */
export function declareRosterCommands(program: Command, t: Translate, run: Run): void {
  declareImport(program, t, run);
  declareRoster(program, t, run);
  declareUndo(program, t, run);
  declareCheck(program, t, run);
  declareReview(program, t, run);
}

function declareImport(program: Command, t: Translate, run: Run): void {
  const command = program
    .command("import")
    .description(t("help.import"))
    .argument("<roster>", t("argument.roster"))
    .option("--course <code>", t("option.course"));
  addCourseOptions(command, t)
    .addOption(columnOption(t))
    .option("--sheet <name>", t("option.sheet"))
    .addOption(choiceOption(t, "--encoding <name>", "option.encoding", TEXT_ENCODINGS))
    .option("--request <number>", t("option.import-request"))
    .option("--dry-run", t("option.dry-run"))
    .option("--yes", t("option.yes"))
    .option("--full", t("option.full"))
    .option("--json", t("option.json"))
    .addHelpText(
      "after",
      example(
        t,
        'kualik import roster.xlsx --course AT-2026-014\n  kualik import roster.xlsx --column "D=outcome" --column "F=skip"',
      ),
    )
    .action((roster: string, _options, self: Command) =>
      run(async (context) =>
        (await import("./commands/import/import-roster.js")).importRoster(
          context,
          roster,
          all(self),
        ),
      ),
    );
}

function declareRoster(program: Command, t: Translate, run: Run): void {
  const roster = program.command("roster").description(t("help.roster"));
  const template = roster
    .command("template")
    .description(t("help.roster-template"))
    .argument("<file>", t("argument.roster-file"))
    .option("--course <code>", t("option.course"));
  addCourseOptions(template, t)
    .option("--overwrite", t("option.overwrite"))
    .option("--json", t("option.json"))
    .addHelpText("after", example(t, "kualik roster template roster.xlsx --course AT-2026-014"))
    .action((file: string, _options, self: Command) =>
      run(async (context) =>
        (await import("./commands/roster/write-template.js")).writeTemplate(
          context,
          file,
          all(self),
        ),
      ),
    );
  roster
    .command("export")
    .description(t("help.roster-export"))
    .argument("<course>", t("argument.course"))
    .argument("<file>", t("argument.roster-file"))
    .option("--overwrite", t("option.overwrite"))
    .option("--json", t("option.json"))
    .addHelpText("after", example(t, "kualik roster export AT-2026-014 roster.xlsx"))
    .action((course: string, file: string, _options, self: Command) =>
      run(async (context) =>
        (await import("./commands/roster/export-roster.js")).exportRoster(
          context,
          course,
          file,
          all(self),
        ),
      ),
    );
  declareProfiles(roster, t, run);
}

function declareProfiles(roster: Command, t: Translate, run: Run): void {
  const profiles = roster
    .command("profiles")
    .description(t("help.roster-profiles"))
    .option("--json", t("option.json"))
    .addHelpText("after", example(t, "kualik roster profiles"))
    .action((_options, self: Command) =>
      run(async (context) =>
        (await import("./commands/roster/profiles.js")).showProfiles(context, all(self)),
      ),
    );
  profiles
    .command("drop")
    .description(t("help.roster-profiles-drop"))
    .argument("<number>", t("argument.profile"))
    .option("--json", t("option.json"))
    .addHelpText("after", example(t, "kualik roster profiles drop 1"))
    .action((number: string, _options, self: Command) =>
      run(async (context) =>
        (await import("./commands/roster/profiles.js")).dropProfile(context, number, all(self)),
      ),
    );
}

function declareUndo(program: Command, t: Translate, run: Run): void {
  program
    .command("undo")
    .description(t("help.undo"))
    .option("--yes", t("option.yes"))
    .option("--json", t("option.json"))
    .addHelpText("after", example(t, "kualik undo"))
    .action((_options, self: Command) =>
      run(async (context) => (await import("./commands/undo.js")).undo(context, all(self))),
    );
}

function declareCheck(program: Command, t: Translate, run: Run): void {
  program
    .command("check")
    .description(t("help.check"))
    .argument("[course]", t("argument.course"))
    .option("--full", t("option.full"))
    .option("--json", t("option.json"))
    .addHelpText("after", example(t, "kualik check AT-2026-014"))
    .action((course: string | undefined, _options, self: Command) =>
      run(async (context) =>
        (await import("./commands/check.js")).check(context, course, all(self)),
      ),
    );
}

function declareReview(program: Command, t: Translate, run: Run): void {
  program
    .command("review")
    .description(t("help.review"))
    .argument("[course]", t("argument.course"))
    .option("--accept <code>", t("option.accept"), collect)
    .option("--set <row:field=value>", t("option.set"), collect)
    .option("--reason <text>", t("option.review-reason"))
    .option("--full", t("option.full"))
    .option("--json", t("option.json"))
    .addHelpText(
      "after",
      example(
        t,
        "kualik review AT-2026-014\n  kualik review AT-2026-014 --accept name-mixed-script --set 7:iin=841014405586",
      ),
    )
    .action((course: string | undefined, _options, self: Command) =>
      run(async (context) =>
        (await import("./commands/review/review.js")).review(context, course, all(self)),
      ),
    );
}

/** An option that may be given several times. */
function collect(value: string, before: readonly string[] = []): string[] {
  return [...before, value];
}
