import type { Course } from "../model/course.js";
import { identityKeyOf } from "../model/identity-key.js";
import { nameKey } from "../model/name-key.js";
import type { RosterRow } from "../model/roster.js";
import type { AcceptedRow, CheckedRow, CheckedTrainee } from "../model/trainee.js";
import { addCourse, findCourse } from "./courses.js";
import { type Act, addJournalEntry } from "./journal-entries.js";
import { nameKeyOfBoth } from "./rename-trainee.js";
import type { RowDecision } from "./rosters.js";
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
    await settleHeldRows(transaction, place, rows);
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
  const names = { full_name_kk: trainee.fullNameKk, full_name_ru: trainee.fullNameRu };
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
  const names = {
    full_name_kk: fullNameKk,
    full_name_ru: fullNameRu,
    name_key: nameKeyOfBoth(trainee),
  };
  const { id } = await db
    .insertInto("trainees")
    .values({
      identity_key: identityKeyOf(iin, identityDocument) ?? "",
      iin,
      identity_document: identityDocument,
      birth_date: birthDate,
      ...names,
    })
    .onConflict((conflict) => conflict.column("identity_key").doUpdateSet(names))
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

async function hold(
  db: RegisterDatabase,
  place: Place,
  { row, source, problems }: Extract<CheckedRow, { outcome: "hold" }>,
): Promise<void> {
  const keys = keysOfSource(source);
  await db
    .insertInto("held_rows")
    .values({
      course_id: place.courseId,
      roster_id: place.rosterId,
      row,
      cells: JSON.stringify(source.cells),
      problems: JSON.stringify(problems),
      identity_key: keys.identityKey,
      name_key: keys.nameKey,
      settled_by_roster_id: null,
    })
    .execute();
}

/**
 * A later roster of the course settles the open rows of the people it brings again, be they accepted
 * now or held anew: a corrected roster doubles nobody.
 */
async function settleHeldRows(
  db: RegisterDatabase,
  { courseId, rosterId }: Place,
  rows: readonly CheckedRow[],
): Promise<void> {
  const open = await db
    .selectFrom("held_rows")
    .where("course_id", "=", courseId)
    .where("settled_by_roster_id", "is", null)
    .select(["id", "identity_key", "name_key"])
    .execute();
  const brought = new Set(rows.flatMap(({ source }) => Object.values(keysOfSource(source))));
  for (const { id, identity_key, name_key } of open) {
    const isBroughtAgain =
      (identity_key !== null && brought.has(identity_key)) ||
      (name_key !== null && brought.has(name_key));
    if (!isBroughtAgain) continue;
    await db
      .updateTable("held_rows")
      .set({ settled_by_roster_id: rosterId })
      .where("id", "=", id)
      .execute();
  }
}

/** By what a row that is wrong somewhere can still be recognised when it comes corrected. */
function keysOfSource({ cells }: RosterRow): {
  identityKey: string | null;
  nameKey: string | null;
} {
  const iin = cells.iin?.text.replace(/\s/g, "") ?? null;
  const name = [
    cells.fullName ?? cells.fullNameRu ?? cells.fullNameKk,
    cells.familyName ?? cells.familyNameRu ?? cells.familyNameKk,
    cells.givenName ?? cells.givenNameRu ?? cells.givenNameKk,
    cells.patronymic ?? cells.patronymicRu ?? cells.patronymicKk,
  ]
    .flatMap((cell) => (cell ? [cell.text] : []))
    .join(" ");
  return {
    identityKey: identityKeyOf(iin, cells.identityDocument?.text ?? null),
    nameKey: name.trim() === "" ? null : nameKey(name),
  };
}
