import { command, one, option } from "../cli/command.js";
import { inRegister } from "../cli/in-register.js";
import { courseData, reason } from "../cli/options.js";
import { shorten } from "../cli/render-error.js";
import { courseCode, person } from "../cli/values/names.js";
import { number, text } from "../cli/values/texts.js";
import { shortDate } from "../language/dates.js";
import type { Translate } from "../language/translate.js";
import type { CourseDraft } from "../model/course.js";

/** In characters. */
const LONGEST_TOPIC = 500;

/** The course as lines of «label: value»; what is not known yet says so. */
export function courseInWords(course: CourseDraft, t: Translate): string {
  const unknown = t("import.value-unknown");
  const { code, kind, titleKk, titleRu, specialtyKk, specialtyRu, hours, credits, start, end } =
    course;
  const lines: [string, string | null | undefined][] = [
    [t("course-field.code"), code ?? unknown],
    [t("course-field.kind"), kind ? t(`course-kind.${kind}`) : unknown],
    [t("course-field.title"), bothLanguages(titleKk, titleRu) ?? unknown],
    [t("course-field.specialty"), bothLanguages(specialtyKk, specialtyRu)],
    [t("course-field.hours"), hours === undefined ? unknown : String(hours)],
    [t("course-field.credits"), credits == null ? null : String(credits)],
    [t("course-field.period"), start && end ? `${shortDate(start)} – ${shortDate(end)}` : unknown],
  ];
  return lines
    .filter(([, value]) => value != null)
    .map(([label, value]) => `${label}: ${shorten(value ?? "", LONGEST_TOPIC)}`)
    .join("\n");
}

function bothLanguages(kk?: string | null, ru?: string | null): string | null {
  return kk && ru && kk !== ru ? `${kk} / ${ru}` : (kk ?? ru ?? null);
}

/** `kualik courses set`: corrects a course. */
const setCourse = command({
  name: "set",
  args: { course: one(courseCode(), "argument.course") },
  options: { ...courseData, reason: option(text(), "option.course-reason") },
  examples: ["kualik courses set AT-2026-014 --hours 72", "example.courses-set"],
  async run(context, given) {
    const { correctCourse } = await import("../work/courses.js");
    return inRegister(context, given, (session) => correctCourse(session, given));
  },
  show({ course }, { t, screen }) {
    screen.say(courseInWords(course, t));
  },
  async json({ course: { id: _, ...course }, changed, differing }) {
    const { asJson } = await import("./differing.js");
    return { ...course, changed, differing: asJson(differing) };
  },
  async tell({ course, changed, held, differing }, context, { json }) {
    const { t, screen } = context;
    const { code } = course;
    const { checkCourse } = await import("../checks/course.js");
    for (const { code: warning, params } of checkCourse(course)) {
      screen.say(t.loose(`course-warning.${warning}`, params));
    }
    screen.say(
      changed.length === 0 ? t("correction.nothing") : t("courses.changed", { course: code }),
    );
    if (!json) {
      const { tellDiffering } = await import("./differing.js");
      tellDiffering(context, differing);
    }
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
  async run(context, given) {
    const { dropFromCourse } = await import("../work/courses.js");
    return inRegister(context, given, (session) => dropFromCourse(session, given));
  },
  tell({ course }, { t, screen }) {
    screen.say(t("courses.dropped", { course }));
  },
});

/** `kualik courses`: every course with what has become of its roster. */
export const courses = command({
  name: "courses",
  examples: ["kualik courses"],
  commands: [setCourse, dropOffCourse],
  async run(context, given) {
    const { listCourses } = await import("../register/courses/courses.js");
    return inRegister(context, given, ({ register }) => listCourses(register.db));
  },
  async show(all, { t, screen }) {
    if (all.length === 0) return screen.say(t("courses.none"));
    const { renderTable } = await import("../cli/table.js");
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
