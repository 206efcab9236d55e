import { type Course, courseKey } from "../../model/course.js";
import { UserError } from "../../model/errors.js";
import { COURSE_COLUMNS, ROW_COUNT } from "../db/rows.js";
import type { RegisterDatabase } from "../db/sqlite.js";
import { isOpen } from "../rosters/held-rows.js";

/** A course with what has become of its roster. */
interface CourseSummary extends Course {
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
export async function findCourse(db: RegisterDatabase, code: string) {
  const course = await db
    .selectFrom("courses")
    .select(["courses.id", ...COURSE_COLUMNS])
    .where("codeKey", "=", courseKey(code))
    .executeTakeFirst();
  return course ?? null;
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
    .select(COURSE_COLUMNS)
    .select(({ selectFrom }) => {
      const places = selectFrom("enrolments")
        .whereRef("enrolments.courseId", "=", "courses.id")
        .select(ROW_COUNT);
      return [
        places.as("enrolled"),
        places.where("enrolments.outcome", "=", "completed").as("completed"),
        places
          .innerJoin("live_documents", "live_documents.enrolmentId", "enrolments.id")
          .as("issued"),
        selectFrom("held_rows")
          .whereRef("held_rows.courseId", "=", "courses.id")
          .where(isOpen)
          .select(ROW_COUNT)
          .as("held"),
      ];
    })
    .orderBy("courses.end", "desc")
    .orderBy("courses.code")
    .execute();
  return rows.map((row) => ({
    ...row,
    enrolled: Number(row.enrolled),
    completed: Number(row.completed),
    issued: Number(row.issued),
    held: Number(row.held),
  }));
}

/** Adds a course and returns its key. */
export async function addCourse(db: RegisterDatabase, course: Course): Promise<number> {
  const { code, kind, titleKk, titleRu, specialtyKk, specialtyRu } = course;
  const { hours, credits, start, end } = course;
  const { id } = await db
    .insertInto("courses")
    .values({
      ...{ code, codeKey: courseKey(code), kind, titleKk, titleRu, specialtyKk, specialtyRu },
      ...{ hours, credits, start, end },
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}
