import { command } from "../../cli/command.js";
import { inRegister } from "../../cli/in-register.js";
import { shortDate } from "../../language/short-date.js";
import { dropOffCourse } from "./drop.js";
import { setCourse } from "./set.js";

/** `kualik courses`: every course with what has become of its roster. */
export const courses = command({
  name: "courses",
  examples: ["kualik courses"],
  commands: [setCourse, dropOffCourse],
  async run(context, given) {
    const { listCourses } = await import("../../register/courses/courses.js");
    return inRegister(context, given, ({ register }) => listCourses(register.db));
  },
  async show(all, { t, screen }) {
    if (all.length === 0) return screen.say(t("courses.none"));
    const { renderTable } = await import("../../ui/table.js");
    const head = [
      t("courses.code"),
      t("courses.title"),
      t("find.period"),
      t("courses.enrolled"),
      t("courses.issued"),
      t("courses.held"),
    ];
    const rows = all.map((course) => [
      course.code,
      t.language === "kk" ? course.titleKk : course.titleRu,
      `${shortDate(course.start)} – ${shortDate(course.end)}`,
      course.enrolled,
      course.issued,
      course.held,
    ]);
    screen.data(renderTable(head, rows, screen.columns));
  },
});
