import { UserError } from "../../model/errors.js";
import type { DroppedFromCourse } from "../../model/problem.js";
import { contentOf } from "../../model/roster.js";
import type { RegisterDatabase } from "../db/sqlite.js";
import { type Act, addJournalEntry } from "../journal/entries.js";
import { keysOfIdentity } from "../people/identity.js";
import { type HeldRow, isOpen } from "../rosters/held-rows.js";
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
      .set({ droppedAt: act.at })
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
  await db.transaction().execute(async (transaction) => {
    const enrolment = await transaction
      .selectFrom("enrolments")
      .innerJoin("trainees", "trainees.id", "enrolments.traineeId")
      .leftJoin("documents", "documents.enrolmentId", "enrolments.id")
      .leftJoin("annulments", "annulments.documentId", "documents.id")
      .where("enrolments.courseId", "=", course.id)
      .where("trainees.identityKey", "in", keysOfIdentity(identity))
      .select(["enrolments.id", "enrolments.traineeId", "documents.number", "annulments.at"])
      .orderBy("documents.id", "desc")
      .executeTakeFirst();
    if (!enrolment) throw new UserError("person-not-on-course", { course: course.code });
    const { number, at } = enrolment;
    if (number !== null) {
      throw new UserError(at === null ? "person-has-document" : "person-had-document", { number });
    }
    await transaction.deleteFrom("enrolments").where("id", "=", enrolment.id).execute();
    const trainee = enrolment.traineeId;
    await addJournalEntry(transaction, act, "drop", course.code, { trainee, reason });
  });
}

interface DropDetails {
  reason: string;
  trainee?: number;
  heldRow?: number;
}

/** Whom and what a registrar took off a course, and why: a roster may bring them again. */
export async function droppedFromCourse(
  db: RegisterDatabase,
  courseCode: string,
): Promise<DroppedFromCourse> {
  const acts = await db
    .selectFrom("journal")
    .where("act", "=", "drop")
    .where("subject", "=", courseCode)
    .select(["at", "details"])
    .orderBy("id")
    .execute();
  const dropped = { people: new Map(), rows: new Map() };
  for (const { at, details } of acts) {
    const { reason, trainee, heldRow }: DropDetails = JSON.parse(details);
    const person = await db
      .selectFrom("trainees")
      .select("identityKey")
      .where("id", "=", trainee ?? -1)
      .executeTakeFirst();
    const row = await db
      .selectFrom("held_rows")
      .select("cells")
      .where("id", "=", heldRow ?? -1)
      .where("droppedAt", "is not", null)
      .executeTakeFirst();
    if (person) dropped.people.set(person.identityKey, { at, reason });
    if (row) dropped.rows.set(contentOf(JSON.parse(row.cells)), { at, reason });
  }
  return dropped;
}
