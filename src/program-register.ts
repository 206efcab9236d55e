import type { Command } from "commander";
import type { CourseOptions } from "./commands/course-options.js";
import type { Translate } from "./language/translate.js";
import {
  addCentreOptions,
  addCourseOptions,
  addWorkingHoursOptions,
  all,
  choiceOption,
  dateOption,
  example,
  numberOption,
  type Run,
} from "./program-options.js";

/** Declares how a centre's register is made, and what it knows of the centre. */
export function declareCentreCommands(program: Command, t: Translate, run: Run): void {
  declareInit(program, t, run);
  declareSettings(program, t, run);
  declareOperators(program, t, run);
}

/** Declares what the register knows of courses and people. */
export function declareRegisterCommands(program: Command, t: Translate, run: Run): void {
  declareCourses(program, t, run);
  declareTrainees(program, t, run);
}

function declareInit(program: Command, t: Translate, run: Run): void {
  const command = program
    .command("init")
    .description(t("help.init"))
    .argument("[folder]", t("argument.folder"));
  addCentreOptions(command, t)
    .option("--my-name <text>", t("option.my-name"))
    .option("--yes", t("option.yes"))
    .option("--json", t("option.json"))
    .addHelpText("after", example(t, "kualik init register"))
    .action((folder: string | undefined, _options, self: Command) =>
      run(async (context) => (await import("./commands/init.js")).init(context, folder, all(self))),
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
    .option("--reason <text>", t("option.course-reason"))
    .option("--json", t("option.json"))
    .addHelpText(
      "after",
      example(t, `kualik courses set AT-2026-014 --hours 72\n  ${t("example.courses-set")}`),
    )
    .action((course: string, _options, self: Command) =>
      run(async (context) =>
        (await import("./commands/courses.js")).changeCourseData(
          context,
          course,
          all<CourseOptions & { reason?: string }>(self),
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
    .option("--iin <digits>", t("option.trainee-iin"))
    .option("--identity-document <text>", t("option.trainee-identity-document"))
    .addOption(dateOption(t, "--birth-date <date>", "option.trainee-birth-date"))
    .addOption(choiceOption(t, "--accept <code>", "option.trainee-accept", ["iin-check-digit"]))
    .requiredOption("--reason <text>", t("option.reason"))
    .option("--json", t("option.json"))
    .addHelpText(
      "after",
      example(t, `${t("example.trainees-set")}\n  ${t("example.trainees-set-iin")}`),
    )
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
  addWorkingHoursOptions(addCentreOptions(settings.command("set"), t), t)
    .option("--json", t("option.json"))
    .description(t("help.settings-set"))
    .addHelpText("after", example(t, 'kualik settings set --head-name-ru "А. Б. Серикова"'))
    .action((_options, self: Command) =>
      run(async (context) =>
        (await import("./commands/settings.js")).changeSettings(context, all(self)),
      ),
    );
}

function declareOperators(program: Command, t: Translate, run: Run): void {
  const operators = program
    .command("operators")
    .description(t("help.operators"))
    .option("--json", t("option.json"))
    .addHelpText("after", example(t, "kualik operators"))
    .action((_options, self: Command) =>
      run(async (context) =>
        (await import("./commands/operators.js")).showOperators(context, all(self)),
      ),
    );
  operators
    .command("set")
    .description(t("help.operators-set"))
    .argument("[user]", t("argument.user"))
    .requiredOption("--name <text>", t("option.operator-name"))
    .option("--json", t("option.json"))
    .addHelpText("after", example(t, t("example.operators-set")))
    .action((user: string | undefined, _options, self: Command) =>
      run(async (context) =>
        (await import("./commands/operators.js")).setOperator(context, user, all(self)),
      ),
    );
}
