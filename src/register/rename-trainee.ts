import { UserError } from "../model/errors.js";
import { identityKeyOf } from "../model/identity-key.js";
import { type Act, addJournalEntry } from "./journal-entries.js";
import type { RegisterDatabase } from "./sqlite.js";
import { keepNames, type NamedTrainee, nameKeyOfBoth } from "./trainee-names.js";

export interface NewName {
  /** Null leaves the spelling as it is. */
  fullNameKk: string | null;
  fullNameRu: string | null;
  /** Why the name is another now: marriage, a slip in an earlier roster. */
  reason: string;
}

/**
 * Records that a trainee has another name now. Documents already issued stay as they were issued; those
 * still to be issued get the new name.
 *
 * @param identity IIN, or the number of another identity document as the register has it
 * @throws UserError `trainee-not-found`
 */
export async function renameTrainee(
  db: RegisterDatabase,
  identity: string,
  { fullNameKk, fullNameRu, reason }: NewName,
  act: Act,
): Promise<NamedTrainee> {
  const keys = [identityKeyOf(identity.replace(/\s/g, ""), null), identityKeyOf(null, identity)];
  return db.transaction().execute(async (transaction) => {
    const trainee = await transaction
      .selectFrom("trainees")
      .select(["id", "full_name_kk", "full_name_ru"])
      .where(
        "identity_key",
        "in",
        keys.flatMap((key) => key ?? []),
      )
      .executeTakeFirst();
    if (!trainee) throw new UserError("trainee-not-found");
    const names = {
      fullNameKk: fullNameKk ?? trainee.full_name_kk,
      fullNameRu: fullNameRu ?? trainee.full_name_ru,
    };
    await transaction
      .updateTable("trainees")
      .set({
        full_name_kk: names.fullNameKk,
        full_name_ru: names.fullNameRu,
        name_key: nameKeyOfBoth(names),
      })
      .where("id", "=", trainee.id)
      .execute();
    await keepNames(transaction, trainee.id, names);
    await renamePlaces(transaction, trainee.id, names);
    await addJournalEntry(transaction, act, "trainee", String(trainee.id), {
      reason,
      from: { fullNameKk: trainee.full_name_kk, fullNameRu: trainee.full_name_ru },
      to: names,
    });
    return names;
  });
}

/** Where a document is issued, the place keeps the name that is printed on it. */
async function renamePlaces(db: RegisterDatabase, traineeId: number, names: NamedTrainee) {
  await db
    .updateTable("enrolments")
    .set({
      full_name_kk: names.fullNameKk,
      full_name_ru: names.fullNameRu,
      name_key: nameKeyOfBoth(names),
    })
    .where("trainee_id", "=", traineeId)
    .where("id", "not in", (query) => query.selectFrom("live_documents").select("enrolment_id"))
    .execute();
}
