import type { RegisterDatabase } from "../db/sqlite.js";
import { type Act, addJournalEntry } from "../journal/journal-entries.js";
import { keepNames, type NamedTrainee, nameKeyOfBoth } from "./trainee-names.js";

/**
 * Makes a name the present one of somebody who has documents, and writes the correction down.
 *
 * @param db a transaction
 * @param reason why the name is another now
 */
export async function giveName(
  db: RegisterDatabase,
  traineeId: number,
  names: NamedTrainee,
  reason: string,
  act: Act,
): Promise<void> {
  const before = await db
    .selectFrom("trainees")
    .where("id", "=", traineeId)
    .select(["full_name_kk as fullNameKk", "full_name_ru as fullNameRu"])
    .executeTakeFirstOrThrow();
  if (before.fullNameKk === names.fullNameKk && before.fullNameRu === names.fullNameRu) return;
  await renameTrainee(db, traineeId, names);
  const fields = (["fullNameKk", "fullNameRu"] as const).filter(
    (field) => before[field] !== names[field],
  );
  await addJournalEntry(db, act, "correction", String(traineeId), {
    of: "trainee",
    fields,
    from: before,
    to: names,
    reason,
  });
}

/**
 * Knows somebody by a name from now on. Where a document is issued, the place in the course keeps the
 * name that is printed on it.
 *
 * @param db a transaction
 */
export async function renameTrainee(
  db: RegisterDatabase,
  traineeId: number,
  names: NamedTrainee,
): Promise<void> {
  const columns = columnsOf(names);
  await db.updateTable("trainees").set(columns).where("id", "=", traineeId).execute();
  await keepNames(db, traineeId, names);
  await db
    .updateTable("enrolments")
    .set(columns)
    .where("trainee_id", "=", traineeId)
    .where("id", "not in", (query) => query.selectFrom("live_documents").select("enrolment_id"))
    .execute();
}

/** A name as the tables keep it. */
export function columnsOf(names: NamedTrainee) {
  return {
    full_name_kk: names.fullNameKk,
    full_name_ru: names.fullNameRu,
    name_key: nameKeyOfBoth(names),
  };
}
