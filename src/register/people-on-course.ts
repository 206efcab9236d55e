import type { PersonOnCourse } from "../model/known-trainee.js";
import type { RegisterDatabase } from "./sqlite.js";
import { keysIn } from "./trainee-names.js";

/** Everyone on a course, with the keys by which a roster would bring them again. */
export async function peopleOnCourse(
  db: RegisterDatabase,
  courseId: number,
): Promise<PersonOnCourse[]> {
  const rows = await db
    .selectFrom("enrolments")
    .innerJoin("trainees", "trainees.id", "enrolments.trainee_id")
    .where("enrolments.course_id", "=", courseId)
    .select([
      "trainees.identity_key",
      "trainees.document_key",
      "enrolments.full_name_kk",
      "enrolments.full_name_ru",
      "enrolments.name_key",
    ])
    .orderBy("enrolments.id")
    .execute();
  return rows.map((row) => ({
    identityKey: row.identity_key,
    documentKey: row.document_key,
    nameKeys: keysIn(row.name_key),
    fullNameKk: row.full_name_kk,
    fullNameRu: row.full_name_ru,
  }));
}
