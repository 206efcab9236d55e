import type { Command } from "commander";
import type { CourseOptions } from "./commands/course-options.js";
import type { Translate } from "./language/translate.js";
import {
  addCentreOptions,
  addCourseOptions,
  addWorkingHoursOptions,
  all,
  example,
  numberOption,
  type Run,
} from "./program-options.js";

/** Declares what the register is about: its courses, its people, the centre. */
export function declareRegisterCommands(program: Command, t: Translate, run: Run): void {
  declareCourses(program, t, run);
  declareTrainees(program, t, run);
  declareSettings(program, t, run);
}

/** Declares how a register is made. */
export function declareInit(program: Command, t: Translate, run: Run): void {
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
