import type { KnownTrainee } from "../model/known-trainee.js";
import type { RegisterDatabase } from "./sqlite.js";

const KEYS_A_QUERY = 500;

/**
 * What the register knows of the people with these identity or document keys.
 *
 * @param courseId the course whose enrolments are meant; null where the course is new
 * @returns the known ones under each of their keys
 */
export async function knownTrainees(
  db: RegisterDatabase,
  identityKeys: readonly string[],
  courseId: number | null,
): Promise<Map<string, KnownTrainee>> {
  const known = new Map<string, KnownTrainee>();
  for (let from = 0; from < identityKeys.length; from += KEYS_A_QUERY) {
    const keys = identityKeys.slice(from, from + KEYS_A_QUERY);
    for (const trainee of await queryKnown(db, keys, courseId)) {
      known.set(trainee.identityKey, trainee);
      if (trainee.documentKey !== null) known.set(trainee.documentKey, trainee);
    }
  }
  return known;
}

async function queryKnown(
  db: RegisterDatabase,
  identityKeys: readonly string[],
  courseId: number | null,
): Promise<KnownTrainee[]> {
  const rows = await db
    .selectFrom("trainees")
    .leftJoin("enrolments", (join) =>
      join
        .onRef("enrolments.trainee_id", "=", "trainees.id")
        .on("enrolments.course_id", "=", courseId ?? -1),
    )
    .leftJoin("documents", "documents.enrolment_id", "enrolments.id")
    .where((where) =>
      where.or([
        where("trainees.identity_key", "in", [...identityKeys]),
        where("trainees.document_key", "in", [...identityKeys]),
      ]),
    )
    .select([
      "trainees.identity_key",
      "trainees.document_key",
      "trainees.iin",
      "trainees.identity_document",
      "trainees.birth_date",
      "trainees.full_name_kk",
      "trainees.full_name_ru",
      "enrolments.full_name_kk as enrolled_name_kk",
      "enrolments.full_name_ru as enrolled_name_ru",
      "enrolments.outcome",
      "enrolments.hours_attended",
      "documents.id as document_id",
    ])
    .execute();
  return rows.map((row) => ({
    identityKey: row.identity_key,
    documentKey: row.document_key,
    record: {
      fullNameKk: row.full_name_kk,
      fullNameRu: row.full_name_ru,
      iin: row.iin,
      identityDocument: row.identity_document,
      birthDate: row.birth_date,
      courseCode: null,
      number: null,
    },
    enrolment:
      row.outcome === null || row.enrolled_name_kk === null || row.enrolled_name_ru === null
        ? null
        : {
            fullNameKk: row.enrolled_name_kk,
            fullNameRu: row.enrolled_name_ru,
            outcome: row.outcome,
            hoursAttended: row.hours_attended,
            hasDocument: row.document_id !== null,
          },
  }));
}
