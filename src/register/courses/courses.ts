import type { Selectable } from "kysely";
import type { Course } from "../../model/course.js";
import { courseKey } from "../../model/course-key.js";
import { UserError } from "../../model/errors.js";
import type { Schema } from "../db/schema.js";
import type { RegisterDatabase } from "../db/sqlite.js";
import { type Act, addJournalEntry } from "../journal/entries.js";
import { isOpen } from "../rosters/held-rows.js";
import { holdShortOfHours } from "./hold-short-of-hours.js";

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

/** What is to become of a course's data, and why. */
export interface CourseCorrection {
  change: Partial<Omit<Course, "code">>;
  /** Null is enough while no document of the course was ever issued. */
  reason: string | null;
}

/** A course as it is now. */
export interface CorrectedCourse {
  course: RegisteredCourse;
  /** Which of its data are other than before. */
  changed: CourseField[];
}

type CourseField = Exclude<keyof Course, "code">;

/**
 * Corrects a course's data. Documents already issued stay as they were issued. What the register says
 * already is no correction, and leaves no entry.
 *
 * @throws UserError `course-already-issued` where a document of the course was issued and no reason is
 *   given
 */
export async function changeCourse(
  db: RegisterDatabase,
  code: string,
  { change, reason }: CourseCorrection,
  act: Act,
): Promise<CorrectedCourse> {
  return db.transaction().execute(async (transaction) => {
    const { id, ...course } = await getCourse(transaction, code);
    const issued = await countIssued(transaction, id);
    if (issued > 0 && reason === null) {
      throw new UserError("course-already-issued", { course: course.code, issued });
    }
    const next: Course = { ...course, ...change };
    const changed = (Object.keys(change) as CourseField[]).filter(
      (field) => next[field] !== course[field],
    );
    if (changed.length === 0) return { course: { id, ...course }, changed };
    await transaction.updateTable("courses").set(columnsOf(next)).where("id", "=", id).execute();
    const held = changed.includes("hours")
      ? await holdShortOfHours(transaction, { id, ...next })
      : 0;
    await addJournalEntry(transaction, act, issued > 0 ? "correction" : "course", course.code, {
      of: "course",
      fields: changed,
      from: pick(course, changed),
      to: pick(next, changed),
      held,
      ...(reason === null ? {} : { reason }),
    });
    return { course: { id, ...next }, changed };
  });
}

/** Annulled ones count: they were handed out, and are still asked about. */
async function countIssued(db: RegisterDatabase, courseId: number): Promise<number> {
  const { count } = await db
    .selectFrom("documents")
    .innerJoin("enrolments", "enrolments.id", "documents.enrolment_id")
    .where("enrolments.course_id", "=", courseId)
    .select((select) => select.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return Number(count);
}

function pick(course: Course, fields: readonly CourseField[]): Partial<Course> {
  return Object.fromEntries(fields.map((field) => [field, course[field]]));
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

/** A course as its row has it. */
export function courseOf(row: Selectable<Schema["courses"]>): Course {
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
