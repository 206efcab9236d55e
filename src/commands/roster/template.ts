import { one } from "../../cli/argument.js";
import { command } from "../../cli/command.js";
import { inRegister } from "../../cli/in-register.js";
import { option } from "../../cli/option.js";
import { courseData } from "../../cli/options/course-data.js";
import { courseCode } from "../../cli/values/course-code.js";
import { file } from "../../cli/values/file.js";
import { overwrite, placeForFile } from "./place-for-file.js";

/** `kualik roster template`: an empty roster; a register is needed only to fill in its course. */
export const rosterTemplate = command({
  name: "template",
  args: { file: one(file(), "argument.roster-file") },
  options: { course: option(courseCode(), "option.course"), ...courseData, overwrite },
  examples: ["kualik roster template roster.xlsx --course AT-2026-014"],
  async run(context, given) {
    const path = await placeForFile(context, given);
    if (path === null) return null;
    const { courseOfEmptyRoster, writeEmptyRoster } = await import(
      "../../work/lecturer-file/lecturer-file.js"
    );
    const made = given.course?.trim()
      ? await inRegister(context, given, (session) => courseOfEmptyRoster(session, given))
      : await courseOfEmptyRoster(null, given);
    await writeEmptyRoster(path, made);
    return { file: path, ...made };
  },
  json: ({ file, course }) => ({ file, course: course.code ?? null }),
  tell({ file, course: { code }, isKnown }, { t, screen }) {
    if (code !== undefined && !isKnown) screen.say(t("roster.course-unknown", { course: code }));
    screen.say(t("roster.template-done", { file }));
  },
});
