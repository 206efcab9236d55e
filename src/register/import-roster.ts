import type { Course } from "../model/course.js";
import type { CheckedRow, HeldRowDecision } from "../model/trainee.js";
import { addCourse, findCourse } from "./courses.js";
import { enterTrainee, type Place } from "./enter-trainee.js";
import { cellsToKeep } from "./held-rows.js";
import { type Act, addJournalEntry } from "./journal-entries.js";
import type { RowDecision } from "./rosters.js";
import { settleHeldRows } from "./settle-held-rows.js";
import type { RegisterDatabase } from "./sqlite.js";

/** A checked roster on its way into the register. */
export interface RosterImport {
  course: Course;
  fileName: string;
  /** SHA-256 of the file's bytes, hexadecimal. */
  sha256: string;
}

/**
 * Enters a roster in one transaction: the course if it is new, accepted trainees with their places
 * in the course, held rows, the file itself.
 *
 * @param decide makes the final decision about the rows inside the transaction, from the register as
 *   it is at that moment; throwing there leaves the register as it was
 */
export async function importRoster(
  db: RegisterDatabase,
  { course, fileName, sha256 }: RosterImport,
  act: Act,
  decide: (db: RegisterDatabase) => Promise<CheckedRow[]>,
): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    const rows = await decide(transaction);
    const existing = await findCourse(transaction, course.code);
    const courseId = existing?.id ?? (await addCourse(transaction, course));
    const { id: rosterId } = await transaction
      .insertInto("rosters")
      .values({
        course_id: courseId,
        file_name: fileName,
        sha256,
        imported_at: act.at,
        imported_by: act.operator,
        decisions: JSON.stringify(rows.map(decisionOf)),
      })
      .returning("id")
      .executeTakeFirstOrThrow();

    const place = { courseId, rosterId };
    await settleHeldRows(transaction, courseId, rosterId, rows);
    for (const row of rows) {
      if (row.outcome === "accept") await enterTrainee(transaction, place, row);
      else await hold(transaction, place, row);
    }
    const accepted = rows.filter(({ outcome }) => outcome === "accept").length;
    await addJournalEntry(transaction, act, "import", course.code, {
      sha256,
      accepted,
      held: rows.length - accepted,
    });
  });
}

/** A row's decision as it is told and kept. */
export function decisionOf({ row, outcome, problems }: CheckedRow): RowDecision {
  return { row, outcome, codes: [...new Set(problems.map(({ code }) => code))] };
}

async function hold(
  db: RegisterDatabase,
  place: Place,
  { row, source, person, problems }: HeldRowDecision,
): Promise<void> {
  await db
    .insertInto("held_rows")
    .values({
      course_id: place.courseId,
      roster_id: place.rosterId,
      row,
      cells: cellsToKeep(source),
      problems: JSON.stringify(problems),
      identity_key: person.identityKey,
      name_key: person.nameKey,
      settled_by_roster_id: null,
      dropped_at: null,
      edits: source.edits ? JSON.stringify(source.edits) : null,
      left_at: null,
      reviewed_at: null,
    })
    .execute();
}
