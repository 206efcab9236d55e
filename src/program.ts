import { Command } from "commander";
import type { CourseOptions } from "./commands/course-options.js";
import type { JournalOptions } from "./commands/journal.js";
import { LANGUAGES } from "./language/languages.js";
import type { Translate } from "./language/translate.js";
import { TEXT_ENCODINGS } from "./model/text-encoding.js";
import {
  addCentreOptions,
  addCourseOptions,
  addJournalOptions,
  all,
  choiceOption,
  columnOption,
  dateOption,
  docxOption,
  example,
  numberOption,
  type Run,
} from "./program-options.js";
import { declareTemplates } from "./program-templates.js";

/**
 * Declares every command: names, arguments, options, help. No logic: what a command does is loaded
 * only when it is run.
 */
export function createProgram(t: Translate, run: Run, version: string): Command {
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
    .configureOutput({ outputError: () => {} })
    .exitOverride();

  declareInit(program, t, run);
  declareImport(program, t, run);
  declareRoster(program, t, run);
  declareUndo(program, t, run);
  declareCheck(program, t, run);
  declareReview(program, t, run);
  declareIssue(program, t, run);
  declareReprint(program, t, run);
  declareVerify(program, t, run);
  declareTemplates(program, t, run);
  declarePrint(program, t, run);
  declareFind(program, t, run);
  declareJournal(program, t, run);
  declareCourses(program, t, run);
  declareTrainees(program, t, run);
  declareSettings(program, t, run);
  return program;
}

function declareInit(program: Command, t: Translate, run: Run): void {
  const command = program
    .command("init")
    .description(t("help.init"))
    .argument("[folder]", t("argument.folder"));
  addCentreOptions(command, t)
    .option("--yes", t("option.yes"))
    .option("--json", t("option.json"))
    .addHelpText("after", example(t, "kualik init register"))
    .action((folder: string | undefined, _options, self: Command) =>
      run(async (context) => (await import("./commands/init.js")).init(context, folder, all(self))),
    );
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
    .option("--dry-run", t("option.dry-run"))
    .option("--yes", t("option.yes"))
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

function declareIssue(program: Command, t: Translate, run: Run): void {
  program
    .command("issue")
    .description(t("help.issue"))
    .argument("<course>", t("argument.course"))
    .addOption(dateOption(t, "--date <date>", "option.date"))
    .option("--dry-run", t("option.dry-run"))
    .addOption(docxOption(t, "--print [file]", "option.print"))
    .option("--pdf", t("option.issue-pdf"))
    .option("--json", t("option.json"))
    .addHelpText(
      "after",
      example(
        t,
        "kualik issue AT-2026-014 --date 2026-02-16\n  kualik issue AT-2026-014 --print --pdf",
      ),
    )
    .action((course: string, _options, self: Command) =>
      run(async (context) =>
        (await import("./commands/issue/issue-course.js")).issueCourse(context, course, all(self)),
      ),
    );
}

function declareReprint(program: Command, t: Translate, run: Run): void {
  program
    .command("reprint")
    .description(t("help.reprint"))
    .argument("<number>", t("argument.number"))
    .option("--out <file>", t("option.reprint-out"))
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
    .option("--json", t("option.json"))
    .addHelpText("after", example(t, "kualik find Гүлнұр\n  kualik find 3-2026-00001"))
    .action((words: string[], _options, self: Command) =>
      run(async (context) => (await import("./commands/find.js")).find(context, words, all(self))),
    );
}

function declareJournal(program: Command, t: Translate, run: Run): void {
  const journal = addJournalOptions(program.command("journal"), t)
    .description(t("help.journal"))
    .addHelpText("after", example(t, "kualik journal --from 2026-01-01 --to 2026-03-31"))
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
}

function declareCourses(program: Command, t: Translate, run: Run): void {
  const courses = program
    .command("courses")
    .description(t("help.courses"))
    .option("--json", t("option.json"))
    .addHelpText("after", example(t, "kualik courses"))
    .action((_options, self: Command) =>
      run(async (context) =>
        (await import("./commands/courses.js")).showCourses(context, all(self)),
      ),
    );
  const set = courses
    .command("set")
    .description(t("help.courses-set"))
    .argument("<course>", t("argument.course"));
  addCourseOptions(set, t)
    .option("--json", t("option.json"))
    .addHelpText("after", example(t, "kualik courses set AT-2026-014 --hours 72"))
    .action((course: string, _options, self: Command) =>
      run(async (context) =>
        (await import("./commands/courses.js")).changeCourseData(
          context,
          course,
          all<CourseOptions>(self),
        ),
      ),
    );
  courses
    .command("drop")
    .description(t("help.courses-drop"))
    .argument("<course>", t("argument.course"))
    .addOption(numberOption(t, "--row <number>", "option.row"))
    .option("--person <identity>", t("option.person"))
    .requiredOption("--reason <text>", t("option.reason"))
    .option("--json", t("option.json"))
    .addHelpText("after", example(t, t("example.courses-drop")))
    .action((course: string, _options, self: Command) =>
      run(async (context) =>
        (await import("./commands/courses.js")).dropFromCourse(context, course, all(self)),
      ),
    );
}

function declareTrainees(program: Command, t: Translate, run: Run): void {
  program
    .command("trainees")
    .description(t("help.trainees"))
    .addHelpText("after", example(t, t("example.trainees-set")))
    .command("set")
    .description(t("help.trainees-set"))
    .argument("<identity>", t("argument.identity"))
    .option("--name-kk <text>", t("option.full-name-kk"))
    .option("--name-ru <text>", t("option.full-name-ru"))
    .requiredOption("--reason <text>", t("option.reason"))
    .option("--json", t("option.json"))
    .addHelpText("after", example(t, t("example.trainees-set")))
    .action((identity: string, _options, self: Command) =>
      run(async (context) =>
        (await import("./commands/trainees.js")).changeTrainee(context, identity, all(self)),
      ),
    );
}

function declareSettings(program: Command, t: Translate, run: Run): void {
  const settings = program
    .command("settings")
    .description(t("help.settings"))
    .option("--json", t("option.json"))
    .addHelpText("after", example(t, "kualik settings"))
    .action((_options, self: Command) =>
      run(async (context) =>
        (await import("./commands/settings.js")).showSettings(context, all(self)),
      ),
    );
  addCentreOptions(settings.command("set"), t)
    .option("--json", t("option.json"))
    .description(t("help.settings-set"))
    .addHelpText("after", example(t, 'kualik settings set --head-name-ru "А. Б. Серикова"'))
    .action((_options, self: Command) =>
      run(async (context) =>
        (await import("./commands/settings.js")).changeSettings(context, all(self)),
      ),
    );
}

/** An option that may be given several times. */
function collect(value: string, before: readonly string[] = []): string[] {
  return [...before, value];
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
