import { writeFileWhole } from "../../files/write-file-whole.js";
import { emptyRoster } from "../../lecturer/lecturer-workbook.js";
import type { CourseDraft } from "../../model/course.js";
import { UserError } from "../../model/errors.js";
import { findCourse } from "../../register/courses.js";
import { type Context, DONE } from "../context.js";
import { type CourseOptions, courseFromOptions } from "../course-options.js";
import { gatherCourse } from "../import/gather-course.js";
import { withRegister } from "../with-register.js";
import { bothLanguages, lecturerFile, mayWrite } from "./lecturer-file.js";

export interface TemplateOptions extends CourseOptions {
  course?: string;
  json?: boolean;
  overwrite?: boolean;
}

/** `kualik roster template`: an empty roster; a register is needed only to fill in its course. */
export async function writeTemplate(
  context: Context,
  file: string,
  options: TemplateOptions,
): Promise<number> {
  const { t, screen } = context;
  const path = lecturerFile(context, file);
  if (!(await mayWrite(context, path, options))) return DONE;
  const { course, isKnown } = await courseOf(context, options);
  writeFileWhole(path, await emptyRoster(course, await bothLanguages()));
  const code = course.code ?? null;
  if (options.json) screen.data(JSON.stringify({ file: path, course: code }, null, 2));
  if (code !== null && !isKnown) screen.say(t("roster.course-unknown", { course: code }));
  screen.say(t("roster.template-done", { file: path }));
  return DONE;
}

async function courseOf(
  context: Context,
  options: TemplateOptions,
): Promise<{ course: CourseDraft; isKnown: boolean }> {
  const said = courseFromOptions(options);
  const code = options.course?.trim();
  const registered = code ? await withRegister(context, ({ db }) => findCourse(db, code)) : null;
  if (registered) {
    return { course: gatherCourse(said, {}, registered).draft, isKnown: true };
  }
  const { start, end } = said;
  if (start && end && end < start) throw new UserError("course-ends-before-start", { start, end });
  return { course: { ...said, ...(code ? { code } : {}) }, isKnown: false };
}
