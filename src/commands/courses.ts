import { command, one, option } from "../cli/command.js";
import { courseData, reason } from "../cli/options.js";
import { number, text } from "../cli/plain-values.js";
import { shorten } from "../cli/render-error.js";
import { courseCode, person } from "../cli/values.js";
import { shortDate } from "../language/dates.js";
import { inBothLanguages, inLanguage, type Translate } from "../language/translate.js";
import type { CourseDraft } from "../model/course.js";

/** In characters. */
const LONGEST_TOPIC = 500;

/** The course as lines of «label: value»; what is not known yet says so. */
export function courseInWords(course: CourseDraft, t: Translate): string {
  const unknown = t("import.value-unknown");
  const { kind, hours, credits, start, end } = course;
  const lines: [string, string | number | null | undefined][] = [
    [t("course-field.code"), course.code ?? unknown],
    [t("course-field.kind"), kind ? t(`course-kind.${kind}`) : unknown],
    [t("course-field.title"), inBothLanguages(course.titleKk, course.titleRu) || unknown],
    [t("course-field.specialty"), inBothLanguages(course.specialtyKk, course.specialtyRu) || null],
    [t("course-field.hours"), hours ?? unknown],
    [t("course-field.credits"), credits],
    [t("course-field.period"), start && end ? `${shortDate(start)} – ${shortDate(end)}` : unknown],
  ];
  return lines
    .filter(([, value]) => value != null)
    .map(([label, value]) => `${label}: ${shorten(String(value), LONGEST_TOPIC)}`)
    .join("\n");
}

/** `kualik courses set`: corrects a course. */
const setCourse = command({
  name: "set",
  args: { course: one(courseCode(), "argument.course") },
  options: { ...courseData, reason: option(text(), "option.course-reason") },
  examples: ["kualik courses set AT-2026-014 --hours 72", "example.courses-set"],
  work: async () => (await import("../work/courses.js")).correctCourse,
  show: ({ course }, { t, screen }) => screen.say(courseInWords(course, t)),
  async json({ course: { id: _, ...course }, changed, differing }) {
    const { differingAsJson } = await import("./differing.js");
    return { ...course, changed, differing: differingAsJson(differing) };
  },
  async tell({ course, changed, held, differing }, context, { json }) {
    const { t, screen } = context;
    const { checkCourse } = await import("../checks/course.js");
    for (const { code, params } of checkCourse(course)) {
      screen.say(t.loose(`course-warning.${code}`, params));
    }
    const { code } = course;
    const isSame = changed.length === 0;
    screen.say(isSame ? t("correction.nothing") : t("courses.changed", { course: code }));
    const { tellDiffering } = await import("./differing.js");
    if (!json) tellDiffering(differing, context);
    if (held > 0) screen.say(t("courses.import-again", { held, course: code }));
  },
});

/** `kualik courses drop`: takes a held row or a person without a document off a course. */
const dropOffCourse = command({
  name: "drop",
  args: { course: one(courseCode(), "argument.course") },
  options: {
    row: option(number(), "option.row"),
    person: option(person(), "option.person"),
    reason,
  },
  examples: ["example.courses-drop"],
  work: async () => (await import("../work/courses.js")).dropFromCourse,
  tell: ({ course }, { t, screen }) => screen.say(t("courses.dropped", { course })),
});

/** `kualik courses`: every course with what has become of its roster. */
export const courses = command({
  name: "courses",
  examples: ["kualik courses"],
  commands: [setCourse, dropOffCourse],
  async inRegister({ register }) {
    const { listCourses } = await import("../register/courses/courses.js");
    return listCourses(register.db);
  },
  async show(all, context) {
    const { t, screen } = context;
    if (all.length === 0) return screen.say(t("courses.none"));
    const { tableOf } = await import("../cli/table.js");
    const table = tableOf(context, all, {
      "course-field.code": ({ code }) => code,
      "course-field.title": (course) => inLanguage(t.language, course, "title"),
      "journal.period": ({ start, end }) => `${shortDate(start)} – ${shortDate(end)}`,
      "courses.enrolled": ({ enrolled }) => enrolled,
      "courses.issued": ({ issued }) => issued,
      "import.held": ({ held }) => held,
    });
    screen.data(table);
  },
});
