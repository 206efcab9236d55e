import { documentKeyOf, identityKeyOf } from "../model/identity-key.js";
import type { AcceptedRow, CheckedTrainee } from "../model/trainee.js";
import type { RegisterDatabase } from "./sqlite.js";
import { keepNames, nameKeyOfBoth } from "./trainee-names.js";

/** Where a row is entered. */
export interface Place {
  courseId: number;
  rosterId: number;
}

/**
 * Enters an accepted row: the trainee, or what is new about one who is known, and the place in the
 * course.
 */
export async function enterTrainee(
  db: RegisterDatabase,
  place: Place,
  { row, trainee }: AcceptedRow,
): Promise<void> {
  const names = {
    full_name_kk: trainee.fullNameKk,
    full_name_ru: trainee.fullNameRu,
    name_key: nameKeyOfBoth(trainee),
  };
  const traineeId = await upsertTrainee(db, trainee);
  const changing = {
    ...names,
    roster_id: place.rosterId,
    row,
    outcome: trainee.outcome,
    hours_attended: trainee.hoursAttended,
  };
  await db
    .insertInto("enrolments")
    .values({ course_id: place.courseId, trainee_id: traineeId, ...changing })
    .onConflict((conflict) => conflict.columns(["course_id", "trainee_id"]).doUpdateSet(changing))
    .execute();
}

async function upsertTrainee(db: RegisterDatabase, trainee: CheckedTrainee): Promise<number> {
  const { iin, identityDocument, fullNameKk, fullNameRu, birthDate } = trainee;
  const identityKey = identityKeyOf(iin, identityDocument) ?? "";
  const documentKey = documentKeyOf(identityDocument);
  const said = {
    full_name_kk: fullNameKk,
    full_name_ru: fullNameRu,
    name_key: nameKeyOfBoth(trainee),
    ...(birthDate === null ? {} : { birth_date: birthDate }),
    ...(identityDocument === null
      ? {}
      : { identity_document: identityDocument, document_key: documentKey }),
  };
  const known =
    (await traineeWith(db, "identity_key", identityKey)) ??
    (documentKey === null ? undefined : await traineeWith(db, "document_key", documentKey));
  if (known) {
    await keepNames(db, known.id, trainee);
    const nowWithIin = known.iin === null && iin !== null ? { iin, identity_key: identityKey } : {};
    await db
      .updateTable("trainees")
      .set({ ...said, ...nowWithIin })
      .where("id", "=", known.id)
      .execute();
    return known.id;
  }
  const { id } = await db
    .insertInto("trainees")
    .values({ identity_key: identityKey, iin, ...said })
    .returning("id")
    .executeTakeFirstOrThrow();
  await keepNames(db, id, trainee);
  return id;
}

function traineeWith(db: RegisterDatabase, key: "identity_key" | "document_key", value: string) {
  return db.selectFrom("trainees").select(["id", "iin"]).where(key, "=", value).executeTakeFirst();
}
