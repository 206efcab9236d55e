import type { Course } from "../model/course.js";
import type { CheckedRow, HeldRowDecision } from "../model/trainee.js";
import { addCourse, findCourse } from "./courses.js";
import { enterTrainees, type Place } from "./enter-trainees.js";
import { cellsToKeep } from "./held-rows.js";
import { rangesOf } from "./import-changes.js";
import { type Act, addJournalEntry } from "./journal-entries.js";
import { keepLastImport } from "./last-import.js";
import type { RowDecision } from "./rosters.js";
import { settleHeldRows } from "./settle-held-rows.js";
import type { RegisterDatabase } from "./sqlite.js";

/** A checked roster on its way into the register. */
export interface RosterImport {
  course: Course;
  fileName: string;
  /** SHA-256 of the file's bytes, hexadecimal. */
  sha256: string;
  /** Number of a group's request that it belongs to. */
  request?: string | undefined;
}

/**
 * Enters a roster in one transaction: the course if it is new, accepted trainees with their places
 * in the course, held rows, the file itself.
 *
 * @param decide makes the final decision about the rows inside the transaction, from the register as
 *   it is at that moment; throwing there leaves the register as it was
 */
export async function enterRoster(
  db: RegisterDatabase,
  { course, fileName, sha256, request }: RosterImport,
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
    const accepted = rows.filter((row) => row.outcome === "accept");
    const held = rows.filter((row) => row.outcome === "hold");
    await settleHeldRows(transaction, courseId, rosterId, rows);
    const entered = await enterTrainees(transaction, place, accepted);
    await holdRows(transaction, place, held);
    const journalEntry = await addJournalEntry(transaction, act, "import", course.code, {
      sha256,
      accepted: accepted.length,
      held: held.length,
      ...(request === undefined ? {} : { request }),
    });
    await keepLastImport(transaction, rosterId, {
      journalEntry,
      courseIsNew: existing === null,
      ...entered,
      newTrainees: rangesOf(entered.newTrainees),
    });
  });
}

/** A row's decision as it is told and kept. */
export function decisionOf({ row, outcome, problems }: CheckedRow): RowDecision {
  return { row, outcome, codes: [...new Set(problems.map(({ code }) => code))] };
}

const ROWS_A_QUERY = 500;

async function holdRows(
  db: RegisterDatabase,
  place: Place,
  rows: readonly HeldRowDecision[],
): Promise<void> {
  for (let from = 0; from < rows.length; from += ROWS_A_QUERY) {
    const batch = rows.slice(from, from + ROWS_A_QUERY);
    await db
      .insertInto("held_rows")
      .values(batch.map((row) => heldRow(place, row)))
      .execute();
  }
}

function heldRow({ courseId, rosterId }: Place, decision: HeldRowDecision) {
  const { row, source, person, problems } = decision;
  return {
    course_id: courseId,
    roster_id: rosterId,
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
  };
}
