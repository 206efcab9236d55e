import { checkCourse, creditsOf } from "../checks/check-course.js";
import { shortDate } from "../language/short-date.js";
import { UserError } from "../model/errors.js";
import { changeCourse, getCourse, listCourses } from "../register/courses.js";
import { documentsThenAndNow } from "../register/documents-then-and-now.js";
import { dropHeldRow, dropPerson } from "../register/drop-from-course.js";
import { heldRowAt, openHeldRows } from "../register/held-rows.js";
import { renderTable } from "../ui/table.js";
import { readReason, readText } from "../work/typed-text.js";
import { actNow, type Context, DONE } from "./context.js";
import { type CourseOptions, courseFromOptions } from "./course-options.js";
import { asJson, differingAmong, tellDiffering } from "./differing.js";
import { courseInWords } from "./import/roster-preview.js";
import { withRegister } from "./with-register.js";

/** `kualik courses`: every course with what has become of its roster. */
export async function showCourses(context: Context, { json }: { json?: boolean }): Promise<number> {
  const { t, screen } = context;
  const courses = await withRegister(context, ({ db }) => listCourses(db));
  if (json) screen.data(JSON.stringify(courses, null, 2));
  else if (courses.length === 0) screen.say(t("courses.none"));
  else {
    const head = [
      t("courses.code"),
      t("courses.title"),
      t("find.period"),
      t("courses.enrolled"),
      t("courses.issued"),
      t("courses.held"),
    ];
    const rows = courses.map((course) => [
      course.code,
      t.language === "kk" ? course.titleKk : course.titleRu,
      `${shortDate(course.start)} – ${shortDate(course.end)}`,
      course.enrolled,
      course.issued,
      course.held,
    ]);
    screen.data(renderTable(head, rows, screen.columns));
  }
  return DONE;
}

/** `kualik courses set`: corrects a course; once a document of it is issued, with a reason. */
export async function changeCourseData(
  context: Context,
  code: string,
  options: CourseOptions & { reason?: string; json?: boolean },
): Promise<number> {
  const { t, screen } = context;
  const change = courseFromOptions(options);
  if (Object.keys(change).length === 0) throw new UserError("nothing-to-change");
  const reason = readText(t, "find.reason", options.reason);
  const { course, changed, held, differing } = await withRegister(context, async ({ db }) => {
    const { start, end } = { ...(await getCourse(db, code)), ...change };
    if (end < start) throw new UserError("course-ends-before-start", { start, end });
    const correction = { change: withCreditsOf(change), reason };
    const { course, changed } = await changeCourse(db, code, correction, actNow(context));
    return {
      course,
      changed,
      held: (await openHeldRows(db, code)).length,
      differing: differingAmong(await documentsThenAndNow(db, { courseId: course.id })),
    };
  });
  if (options.json) {
    const { id: _id, ...data } = course;
    screen.data(JSON.stringify({ ...data, changed, differing: asJson(differing) }, null, 2));
  } else screen.say(courseInWords(course, t));
  for (const { code: warning, params } of checkCourse(course)) {
    screen.say(t.loose(`course-warning.${warning}`, params));
  }
  screen.say(
    changed.length === 0 ? t("correction.nothing") : t("courses.changed", { course: course.code }),
  );
  if (!options.json) tellDiffering(context, differing);
  if (held > 0) screen.say(t("courses.import-again", { held, course: course.code }));
  return DONE;
}

/** New hours without new credits: credits follow, else the two would contradict each other. */
function withCreditsOf(change: ReturnType<typeof courseFromOptions>) {
  if (change.hours === undefined || change.credits !== undefined) return change;
  return { ...change, credits: creditsOf(change.hours) };
}

export interface DropOptions {
  row?: number;
  person?: string;
  reason: string;
  json?: boolean;
}

/** `kualik courses drop`: takes a held row or a person without a document off a course. */
export async function dropFromCourse(
  context: Context,
  code: string,
  { row, person, json, ...options }: DropOptions,
): Promise<number> {
  const { t, screen } = context;
  if ((row === undefined) === (person === undefined)) throw new UserError("drop-whom");
  const reason = readReason(t, options.reason);
  const dropped = await withRegister(context, async ({ db }) => {
    const course = await getCourse(db, code);
    const act = actNow(context);
    if (row !== undefined) {
      const held = heldRowAt(await openHeldRows(db, course.code), course.code, row);
      await dropHeldRow(db, course, held, reason, act);
    }
    if (person !== undefined) await dropPerson(db, course, person, reason, act);
    return { course: course.code, row: row ?? null, person: person ?? null };
  });
  if (json) screen.data(JSON.stringify(dropped, null, 2));
  screen.say(t("courses.dropped", { course: dropped.course }));
  return DONE;
}
