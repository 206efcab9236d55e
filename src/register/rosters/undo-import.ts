import { UserError } from "../../model/errors.js";
import type { RegisterDatabase } from "../db/sqlite.js";
import { type Act, addJournalEntry } from "../journal/journal-entries.js";
import { keepNames } from "../people/trainee-names.js";
import { refuseOvertaken } from "./acts-since-import.js";
import { type LastImport, readLastImport } from "./last-import.js";

/** The last import, and what taking it back comes to. */
export interface ImportToUndo extends LastImport {
  /** A new course that a request names stays, without anybody on it. */
  courseGoes: boolean;
}

/**
 * The last import, where it can be taken back.
 *
 * @throws UserError `undo-nothing`, `undo-issued`, `undo-overtaken`
 */
export async function importToUndo(db: RegisterDatabase): Promise<ImportToUndo> {
  const last = await readLastImport(db);
  if (last === null) throw new UserError("undo-nothing");
  await refuseOvertaken(db, last);
  const courseGoes = last.changes.courseIsNew && !(await isAskedFor(db, last.courseId));
  return { ...last, courseGoes };
}

async function isAskedFor(db: RegisterDatabase, courseId: number): Promise<boolean> {
  const asked = await db
    .selectFrom("requests")
    .where("course_id", "=", courseId)
    .select("id")
    .executeTakeFirst();
  return asked !== undefined;
}

/**
 * Takes the last import back in one transaction: the register then says what it said before, and
 * the same file can be imported again. Only the journal keeps both acts.
 *
 * @param rosterId the import that was shown
 * @throws UserError the same as `importToUndo`, and `register-changed` where the last import is
 *   another one by now
 */
export async function undoImport(db: RegisterDatabase, rosterId: number, act: Act): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    const last = await importToUndo(transaction);
    if (last.rosterId !== rosterId) throw new UserError("register-changed");
    await transaction.deleteFrom("last_import").execute();
    await giveHeldRowsBack(transaction, last);
    await givePlacesBack(transaction, last);
    await givePeopleBack(transaction, last);
    await transaction.deleteFrom("rosters").where("id", "=", rosterId).execute();
    if (last.courseGoes) {
      await transaction.deleteFrom("courses").where("id", "=", last.courseId).execute();
    }
    const { courseCode, sha256, counts } = last;
    await addJournalEntry(transaction, act, "undo", courseCode, { sha256, ...counts });
  });
}

async function giveHeldRowsBack(db: RegisterDatabase, { rosterId }: LastImport): Promise<void> {
  await db.deleteFrom("held_rows").where("roster_id", "=", rosterId).execute();
  await db
    .updateTable("held_rows")
    .set({ settled_by_roster_id: null })
    .where("settled_by_roster_id", "=", rosterId)
    .execute();
}

async function givePlacesBack(
  db: RegisterDatabase,
  { rosterId, changes }: LastImport,
): Promise<void> {
  for (const { id, was } of changes.enrolments) {
    await db.updateTable("enrolments").set(was).where("id", "=", id).execute();
  }
  await db.deleteFrom("enrolments").where("roster_id", "=", rosterId).execute();
}

async function givePeopleBack(db: RegisterDatabase, { changes }: LastImport): Promise<void> {
  for (const [first, last] of changes.newTrainees) await removeUnlessEnrolled(db, first, last);
  // Whoever was changed twice is to be as before the first change.
  for (const { id, was } of changes.trainees.toReversed()) {
    const now = await db
      .updateTable("trainees")
      .set(was)
      .where("id", "=", id)
      .returning(["full_name_kk", "full_name_ru"])
      .executeTakeFirstOrThrow();
    const names = { fullNameKk: now.full_name_kk, fullNameRu: now.full_name_ru };
    if (was.name_key !== undefined) await keepNames(db, id, names);
  }
}

/** People who are on another course by now, or have a request, stay known. */
async function removeUnlessEnrolled(
  db: RegisterDatabase,
  first: number,
  last: number,
): Promise<void> {
  const enrolled = db.selectFrom("enrolments").select("trainee_id");
  const asking = db
    .selectFrom("requests")
    .where("trainee_id", "is not", null)
    .select((select) => select.ref("trainee_id").$notNull().as("trainee_id"));
  await db
    .deleteFrom("trainee_names")
    .where("trainee_id", ">=", first)
    .where("trainee_id", "<=", last)
    .where("trainee_id", "not in", enrolled)
    .where("trainee_id", "not in", asking)
    .execute();
  await db
    .deleteFrom("trainees")
    .where("id", ">=", first)
    .where("id", "<=", last)
    .where("id", "not in", enrolled)
    .where("id", "not in", asking)
    .execute();
}
