import { type Course, courseKey, FIELDS_OF_COURSE } from "../../model/course.js";
import { UserError } from "../../model/errors.js";
import { sortedBy } from "../../model/sort-order.js";
import { COURSE_COLUMNS, ROW_COUNT } from "../db/rows.js";
import { beginsWith, type Db } from "../db/sqlite.js";
import { only } from "../journal/entries.js";
import { isOpen } from "../rosters/held-rows.js";

/** A course of the register with its key. */
export interface RegisteredCourse extends Course {
  id: number;
}

/** The course with this code, see `courseKey`; null where there is none. */
export async function findCourse(db: Db, code: string) {
  const course = await db
    .selectFrom("courses")
    .select(["courses.id", ...COURSE_COLUMNS])
    .where("codeKey", "=", courseKey(code))
    .executeTakeFirst();
  return course ?? null;
}

/** The course with this code. @throws UserError `course-not-found` with the codes there are */
export async function getCourse(db: Db, code: string): Promise<RegisteredCourse> {
  const course = await findCourse(db, code);
  if (course) return course;
  const codes = await db.selectFrom("courses").select("code").orderBy("code").limit(20).execute();
  const known = codes.map((row) => row.code).join(", ");
  throw new UserError("course-not-found", { course: code, known: known || "—" });
}

/** More than these are told apart by typing on. */
const MOST_BEGUN = 20;

/** The courses whose codes begin so, the newest first; none where one has this very code. */
export async function coursesBeginningWith(db: Db, code: string): Promise<RegisteredCourse[]> {
  const key = courseKey(code);
  if (key === "") return [];
  const found = await db
    .selectFrom("courses")
    .select(["courses.id", ...COURSE_COLUMNS])
    .select("codeKey")
    .where(beginsWith("codeKey", key))
    .orderBy("courses.end", "desc")
    .orderBy("courses.code")
    .limit(MOST_BEGUN)
    .execute();
  const isWhole = (await findCourse(db, code)) !== null;
  return isWhole ? [] : found.map(({ codeKey: _, ...course }) => course);
}

/** Every course with what has become of its roster, the newest first. */
export async function listCourses(db: Db) {
  const courses = await db
    .selectFrom("courses")
    .select(COURSE_COLUMNS)
    .select(({ selectFrom }) => {
      const places = selectFrom("enrolments")
        .whereRef("enrolments.courseId", "=", "courses.id")
        .select(ROW_COUNT);
      const documented = places.innerJoin(
        "live_documents",
        "live_documents.enrolmentId",
        "enrolments.id",
      );
      const held = selectFrom("held_rows")
        .whereRef("held_rows.courseId", "=", "courses.id")
        .where(isOpen)
        .select(ROW_COUNT);
      return [
        places.$asScalar().$notNull().as("enrolled"),
        places.where("enrolments.outcome", "=", "completed").$asScalar().$notNull().as("completed"),
        documented.$asScalar().$notNull().as("issued"),
        held.$asScalar().$notNull().as("held"),
      ];
    })
    .execute();
  const byCode = sortedBy(courses, ({ code }) => code);
  return byCode.sort((one, other) => Number(one.end < other.end) - Number(one.end > other.end));
}

/** Adds a course and returns its key. */
export async function addCourse(db: Db, course: Course): Promise<number> {
  const { id } = await db
    .insertInto("courses")
    .values({ ...only(course, FIELDS_OF_COURSE), codeKey: courseKey(course.code) })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}
