import type { CourseDraft } from "../../model/course.js";
import { courseKey } from "../../model/course-key.js";
import { courseTitleKey } from "../../model/course-title-key.js";
import type { PersonRecord } from "../../model/known-trainee.js";
import type { RegisterDatabase } from "../db/sqlite.js";
import { peopleOnCourse } from "./people-on-course.js";

/**
 * The people of courses that are most likely this one under another code: of the same kind, with the
 * same topic in either language, at the same time at least in part.
 *
 * @param course none is found while its kind, topic or period are not known
 * @returns what the register says of them there, by each of their identity and document keys; a
 *   documented place before one without
 */
export async function placesInTwinCourses(
  db: RegisterDatabase,
  course: CourseDraft,
): Promise<Map<string, PersonRecord>> {
  const places = new Map<string, PersonRecord>();
  for (const id of await twinsOf(db, course)) {
    for (const { identityKey, documentKey, nameKeys: _names, ...record } of await peopleOnCourse(
      db,
      id,
    )) {
      for (const key of [identityKey, documentKey]) {
        if (key !== null && !places.get(key)?.number) places.set(key, record);
      }
    }
  }
  return places;
}

async function twinsOf(db: RegisterDatabase, course: CourseDraft): Promise<number[]> {
  const { code, kind, titleKk, titleRu, start, end } = course;
  const topics = [titleKk, titleRu].flatMap((title) => (title ? [courseTitleKey(title)] : []));
  if (!kind || !start || !end || topics.length === 0) return [];
  const others = await db
    .selectFrom("courses")
    .where("kind", "=", kind)
    .where("start_date", "<=", end)
    .where("end_date", ">=", start)
    .where("code_key", "!=", courseKey(code ?? ""))
    .select(["id", "title_kk", "title_ru"])
    .orderBy("id")
    .execute();
  return others
    .filter(({ title_kk, title_ru }) =>
      [title_kk, title_ru].some((title) => topics.includes(courseTitleKey(title))),
    )
    .map(({ id }) => id);
}
