import type { Selectable } from "kysely";
import type { Course } from "../model/course.js";
import { courseKey } from "../model/course-key.js";
import { UserError } from "../model/errors.js";
import { holdShortOfHours } from "./hold-short-of-hours.js";
import { type Act, addJournalEntry } from "./journal-entries.js";
import { isOpen } from "./open-rows.js";
import type { CoursesTable } from "./schema.js";
import type { RegisterDatabase } from "./sqlite.js";

/** A course with what has become of its roster. */
export interface CourseSummary extends Course {
  enrolled: number;
  completed: number;
  issued: number;
  /** Open held rows. */
  held: number;
}

/** A course of the register with its key. */
export interface RegisteredCourse extends Course {
  id: number;
}

/** The course with this code, see `courseKey`; null where there is none. */
export async function findCourse(
  db: RegisterDatabase,
  code: string,
): Promise<RegisteredCourse | null> {
  const row = await db
    .selectFrom("courses")
    .selectAll()
    .where("code_key", "=", courseKey(code))
    .executeTakeFirst();
  return row ? { id: row.id, ...courseOf(row) } : null;
}

/** The course with this code. @throws UserError `course-not-found` with the codes there are */
export async function getCourse(db: RegisterDatabase, code: string): Promise<RegisteredCourse> {
  const course = await findCourse(db, code);
  if (course) return course;
  const codes = await db.selectFrom("courses").select("code").orderBy("code").limit(20).execute();
  const known = codes.map((row) => row.code).join(", ");
  throw new UserError("course-not-found", { course: code, known: known || "—" });
}

/** Every course, the newest first. */
export async function listCourses(db: RegisterDatabase): Promise<CourseSummary[]> {
  const rows = await db
    .selectFrom("courses")
    .selectAll("courses")
    .select((select) => [
      select
        .selectFrom("enrolments")
        .whereRef("enrolments.course_id", "=", "courses.id")
        .select((count) => count.fn.countAll<number>().as("count"))
        .as("enrolled"),
      select
        .selectFrom("enrolments")
        .whereRef("enrolments.course_id", "=", "courses.id")
        .where("enrolments.outcome", "=", "completed")
        .select((count) => count.fn.countAll<number>().as("count"))
        .as("completed"),
      select
        .selectFrom("live_documents")
        .innerJoin("enrolments", "enrolments.id", "live_documents.enrolment_id")
        .whereRef("enrolments.course_id", "=", "courses.id")
        .select((count) => count.fn.countAll<number>().as("count"))
        .as("issued"),
      select
        .selectFrom("held_rows")
        .whereRef("held_rows.course_id", "=", "courses.id")
        .where(isOpen)
        .select((count) => count.fn.countAll<number>().as("count"))
        .as("held"),
    ])
    .orderBy("courses.end_date", "desc")
    .orderBy("courses.code")
    .execute();
  return rows.map(({ enrolled, completed, issued, held, ...row }) => ({
    ...courseOf(row),
    enrolled: Number(enrolled),
    completed: Number(completed),
    issued: Number(issued),
    held: Number(held),
  }));
}

/** Adds a course and returns its key. */
export async function addCourse(db: RegisterDatabase, course: Course): Promise<number> {
  const { id } = await db
    .insertInto("courses")
    .values({ code: course.code, code_key: courseKey(course.code), ...columnsOf(course) })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

/**
 * Corrects a course's data.
 *
 * @throws UserError `course-already-issued` once a document of the course is issued: what is printed
 *   and what the register says must stay the same
 */
export async function changeCourse(
  db: RegisterDatabase,
  code: string,
  change: Partial<Omit<Course, "code">>,
  act: Act,
): Promise<Course> {
  return db.transaction().execute(async (transaction) => {
    const { id, ...course } = await getCourse(transaction, code);
    const issued = await transaction
      .selectFrom("documents")
      .innerJoin("enrolments", "enrolments.id", "documents.enrolment_id")
      .where("enrolments.course_id", "=", id)
      .select((count) => count.fn.countAll<number>().as("count"))
      .executeTakeFirstOrThrow();
    if (Number(issued.count) > 0) {
      throw new UserError("course-already-issued", { course: code, issued: Number(issued.count) });
    }
    const changed: Course = { ...course, ...change };
    await transaction.updateTable("courses").set(columnsOf(changed)).where("id", "=", id).execute();
    const isVolumeNew = changed.hours !== course.hours;
    const held = isVolumeNew ? await holdShortOfHours(transaction, { id, ...changed }) : 0;
    await addJournalEntry(transaction, act, "course", course.code, {
      fields: Object.keys(change),
      held,
    });
    return changed;
  });
}

function columnsOf(course: Course) {
  return {
    kind: course.kind,
    title_kk: course.titleKk,
    title_ru: course.titleRu,
    specialty_kk: course.specialtyKk,
    specialty_ru: course.specialtyRu,
    hours: course.hours,
    credits: course.credits,
    start_date: course.start,
    end_date: course.end,
  };
}

function courseOf(row: Selectable<CoursesTable>): Course {
  return {
    code: row.code,
    kind: row.kind,
    titleKk: row.title_kk,
    titleRu: row.title_ru,
    specialtyKk: row.specialty_kk,
    specialtyRu: row.specialty_ru,
    hours: row.hours,
    credits: row.credits,
    start: row.start_date,
    end: row.end_date,
  };
}
