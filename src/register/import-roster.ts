import type { Course } from "../model/course.js";
import { documentKeyOf, identityKeyOf } from "../model/identity-key.js";
import type { AcceptedRow, CheckedRow, CheckedTrainee, HeldRowDecision } from "../model/trainee.js";
import { addCourse, findCourse } from "./courses.js";
import { cellsToKeep } from "./held-rows.js";
import { type Act, addJournalEntry } from "./journal-entries.js";
import { nameKeyOfBoth } from "./rename-trainee.js";
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
      if (row.outcome === "accept") await enrol(transaction, place, row);
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

interface Place {
  courseId: number;
  rosterId: number;
}

async function enrol(db: RegisterDatabase, place: Place, { row, trainee }: AcceptedRow) {
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
  return id;
}

function traineeWith(db: RegisterDatabase, key: "identity_key" | "document_key", value: string) {
  return db.selectFrom("trainees").select(["id", "iin"]).where(key, "=", value).executeTakeFirst();
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
    })
    .execute();
}
