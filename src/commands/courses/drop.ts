import { one } from "../../cli/argument.js";
import { command } from "../../cli/command.js";
import { inRegister } from "../../cli/in-register.js";
import { option } from "../../cli/option.js";
import { courseCode } from "../../cli/values/course-code.js";
import { number } from "../../cli/values/number.js";
import { person } from "../../cli/values/person.js";
import { reason } from "../../cli/values/reason.js";

/** `kualik courses drop`: takes a held row or a person without a document off a course. */
export const dropOffCourse = command({
  name: "drop",
  args: { course: one(courseCode(), "argument.course") },
  options: {
    row: option(number(), "option.row"),
    person: option(person(), "option.person"),
    reason,
  },
  examples: ["example.courses-drop"],
  async run(context, given) {
    const { dropFromCourse } = await import("../../work/courses.js");
    return inRegister(context, given, (session) => dropFromCourse(session, given));
  },
  tell({ course }, { t, screen }) {
    screen.say(t("courses.dropped", { course }));
  },
});
