import { UserError } from "../../model/errors.js";
import type { AcceptedRow } from "../../model/problem.js";
import type { RegisteredCourse } from "../courses/courses.js";
import type { EnrolmentState } from "../courses/enrolments.js";
import type { Db } from "../db/sqlite.js";
import { type Act, addJournalEntry, changeOf } from "../journal/entries.js";
import { enterTrainees } from "../people/entry.js";

const FIELDS = ["outcome", "hoursAttended"] as const;

/**
 * Changes the outcome or the hours of somebody who is on a course and has no document of it, in one
 * transaction.
 *
 * @param decide checks the row as it is to be, inside the transaction
 * @throws UserError `register-changed` where the place is another by now, and what `decide` throws
 */
export async function changeAcceptedRow(
  db: Db,
  course: RegisteredCourse,
  place: EnrolmentState,
  act: Act,
  decide: (db: Db) => Promise<AcceptedRow>,
): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    const now = await transaction
      .selectFrom("enrolments")
      .where("id", "=", place.id)
      .where("id", "not in", (query) => query.selectFrom("live_documents").select("enrolmentId"))
      .select(FIELDS)
      .executeTakeFirst();
    if (!now || changeOf(now, place, FIELDS).fields.length > 0) {
      throw new UserError("register-changed");
    }
    const row = await decide(transaction);
    await enterTrainees(transaction, { courseId: course.id, rosterId: place.rosterId }, [row]);
    const { fields: changed, from, to } = changeOf(now, row.trainee, FIELDS);
    const details = { row: place.row, changed, from, to };
    await addJournalEntry(transaction, act, "review", course.code, details);
  });
}
