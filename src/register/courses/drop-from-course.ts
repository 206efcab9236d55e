import { UserError } from "../../model/errors.js";
import { documentKeyOf, identityKeyOf } from "../../model/identity-key.js";
import type { RegisterDatabase } from "../db/sqlite.js";
import { type Act, addJournalEntry } from "../journal/journal-entries.js";
import type { HeldRow } from "../rosters/held-rows.js";
import { isOpen } from "../rosters/open-rows.js";
import type { RegisteredCourse } from "./courses.js";

/**
 * Closes a held row that is nobody's, or will never be corrected. The row is kept, with the reason in
 * the journal.
 *
 * @throws UserError `held-row-not-found` where it is closed already
 */
export async function dropHeldRow(
  db: RegisterDatabase,
  course: RegisteredCourse,
  { id, row }: Pick<HeldRow, "id" | "row">,
  reason: string,
  act: Act,
): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    const { numUpdatedRows } = await transaction
      .updateTable("held_rows")
      .set({ dropped_at: act.at })
      .where("id", "=", id)
      .where(isOpen)
      .executeTakeFirstOrThrow();
    if (Number(numUpdatedRows) === 0) {
      throw new UserError("held-row-not-found", { row, course: course.code });
    }
    await addJournalEntry(transaction, act, "drop", course.code, { heldRow: id, row, reason });
  });
}

/**
 * Takes somebody off a course who never had a document of it.
 *
 * @param identity IIN, or the number of another identity document as the register has it
 * @throws UserError `person-not-on-course`, `person-has-document`, or `person-had-document` where it
 *   is annulled, but stays in the register
 */
export async function dropPerson(
  db: RegisterDatabase,
  course: RegisteredCourse,
  identity: string,
  reason: string,
  act: Act,
): Promise<void> {
  const keys = [identityKeyOf(identity.replace(/\s/g, ""), null), documentKeyOf(identity)];
  await db.transaction().execute(async (transaction) => {
    const enrolment = await transaction
      .selectFrom("enrolments")
      .innerJoin("trainees", "trainees.id", "enrolments.trainee_id")
      .leftJoin("documents", "documents.enrolment_id", "enrolments.id")
      .leftJoin("annulments", "annulments.document_id", "documents.id")
      .where("enrolments.course_id", "=", course.id)
      .where(
        "trainees.identity_key",
        "in",
        keys.flatMap((key) => key ?? []),
      )
      .select(["enrolments.id", "enrolments.trainee_id", "documents.number", "annulments.at"])
      .orderBy("documents.id", "desc")
      .executeTakeFirst();
    if (!enrolment) throw new UserError("person-not-on-course", { course: course.code });
    const { number, at } = enrolment;
    if (number !== null) {
      throw new UserError(at === null ? "person-has-document" : "person-had-document", { number });
    }
    await transaction.deleteFrom("enrolments").where("id", "=", enrolment.id).execute();
    const trainee = enrolment.trainee_id;
    await addJournalEntry(transaction, act, "drop", course.code, { trainee, reason });
  });
}
