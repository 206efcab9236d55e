import type { PersonOnCourse } from "../../model/known-trainee.js";
import type { RegisterDatabase } from "../db/sqlite.js";
import { keysIn } from "../people/trainee-names.js";

/** Everyone on a course, with the keys by which a roster would bring them again. */
export async function peopleOnCourse(
  db: RegisterDatabase,
  courseId: number,
): Promise<PersonOnCourse[]> {
  const rows = await db
    .selectFrom("enrolments")
    .innerJoin("trainees", "trainees.id", "enrolments.trainee_id")
    .innerJoin("courses", "courses.id", "enrolments.course_id")
    .leftJoin("live_documents", "live_documents.enrolment_id", "enrolments.id")
    .where("enrolments.course_id", "=", courseId)
    .select([
      "trainees.identity_key",
      "trainees.document_key",
      "enrolments.full_name_kk",
      "enrolments.full_name_ru",
      "enrolments.name_key",
      "trainees.iin",
      "trainees.identity_document",
      "trainees.birth_date",
      "courses.code",
      "live_documents.number",
    ])
    .orderBy("enrolments.id")
    .execute();
  return rows.map((row) => ({
    identityKey: row.identity_key,
    documentKey: row.document_key,
    nameKeys: keysIn(row.name_key),
    fullNameKk: row.full_name_kk,
    fullNameRu: row.full_name_ru,
    iin: row.iin,
    identityDocument: row.identity_document,
    birthDate: row.birth_date,
    courseCode: row.code,
    number: row.number,
  }));
}
