import { one } from "../../cli/argument.js";
import { command } from "../../cli/command.js";
import { inRegister } from "../../cli/in-register.js";
import { option } from "../../cli/option.js";
import { courseData } from "../../cli/options/course-data.js";
import { courseCode } from "../../cli/values/course-code.js";
import { text } from "../../cli/values/text.js";

/** `kualik courses set`: corrects a course. */
export const setCourse = command({
  name: "set",
  args: { course: one(courseCode(), "argument.course") },
  options: { ...courseData, reason: option(text(), "option.course-reason") },
  examples: ["kualik courses set AT-2026-014 --hours 72", "example.courses-set"],
  async run(context, given) {
    const { correctCourse } = await import("../../work/courses.js");
    return inRegister(context, given, (session) => correctCourse(session, given));
  },
  async show({ course }, { t, screen }) {
    const { courseInWords } = await import("./course-in-words.js");
    screen.say(courseInWords(course, t));
  },
  async json({ course: { id: _, ...course }, changed, differing }) {
    const { asJson } = await import("../differing.js");
    return { ...course, changed, differing: asJson(differing) };
  },
  async tell({ course, changed, held, differing }, context, { json }) {
    const { t, screen } = context;
    const { code } = course;
    const { checkCourse } = await import("../../checks/check-course.js");
    for (const { code: warning, params } of checkCourse(course)) {
      screen.say(t.loose(`course-warning.${warning}`, params));
    }
    screen.say(
      changed.length === 0 ? t("correction.nothing") : t("courses.changed", { course: code }),
    );
    if (!json) {
      const { tellDiffering } = await import("../differing.js");
      tellDiffering(context, differing);
    }
    if (held > 0) screen.say(t("courses.import-again", { held, course: code }));
  },
});
