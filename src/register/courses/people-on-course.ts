import { type CourseDraft, courseKey, courseTitleKey } from "../../model/course.js";
import type { PersonKeys, PersonOnCourse, PersonRecord } from "../../model/trainee.js";
import { IDENTITY_COLUMNS, placesInCourses } from "../db/rows.js";
import type { RegisterDatabase } from "../db/sqlite.js";
import { keysIn } from "../people/identity.js";

/** Everyone on a course, with the keys by which a roster would bring them again. */
export async function peopleOnCourse(
  db: RegisterDatabase,
  courseId: number,
): Promise<PersonOnCourse[]> {
  const rows = await placesInCourses(db)
    .where("enrolments.courseId", "=", courseId)
    .select([
      "trainees.identityKey",
      "trainees.documentKey",
      "enrolments.nameKey",
      "enrolments.fullNameKk",
      "enrolments.fullNameRu",
      ...IDENTITY_COLUMNS,
      "courses.code as courseCode",
      "live_documents.number",
    ])
    .orderBy("enrolments.id")
    .execute();
  return rows.map(({ nameKey, ...person }) => ({ ...person, nameKeys: keysIn(nameKey) }));
}

/** Somebody's place in a course: the roster that brought it last, and the line there. */
export async function placeOfPerson(
  db: RegisterDatabase,
  courseId: number,
  { identityKey, documentKey }: PersonKeys,
): Promise<{ rosterId: number; row: number } | null> {
  const place = await db
    .selectFrom("enrolments")
    .innerJoin("trainees", "trainees.id", "enrolments.traineeId")
    .where("enrolments.courseId", "=", courseId)
    .where((where) =>
      where.or([
        where("trainees.identityKey", "=", identityKey ?? ""),
        where("trainees.documentKey", "=", documentKey ?? ""),
      ]),
    )
    .select(["enrolments.rosterId", "enrolments.row"])
    .executeTakeFirst();
  return place ?? null;
}

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
    .where("start", "<=", end)
    .where("end", ">=", start)
    .where("codeKey", "!=", courseKey(code ?? ""))
    .select(["id", "titleKk", "titleRu"])
    .orderBy("id")
    .execute();
  return others
    .filter(({ titleKk, titleRu }) =>
      [titleKk, titleRu].some((title) => topics.includes(courseTitleKey(title))),
    )
    .map(({ id }) => id);
}
