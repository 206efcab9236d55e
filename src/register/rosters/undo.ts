import { courseKey } from "../../model/course.js";
import { UserError } from "../../model/errors.js";
import { inChunks, isThere } from "../db/rows.js";
import type { Db } from "../db/sqlite.js";
import { type Act, addJournalEntry, type EntryDetails, isAboutPerson } from "../journal/entries.js";
import { nameOfOperator } from "../journal/stamp.js";
import { keepNames } from "../people/identity.js";
import { type LastImport, readLastImport } from "./last-import.js";

/** The last import, and what taking it back comes to. */
export interface ImportToUndo extends LastImport {
  /** A new course that a request names stays, without anybody on it. */
  courseGoes: boolean;
  /** The name by which the journal shows who imported it; null where nobody gave one. */
  importedByName: string | null;
}

/**
 * The last import, where it can be taken back.
 *
 * @throws UserError `undo-nothing`, `undo-issued`, `undo-overtaken`
 */
export async function importToUndo(db: Db): Promise<ImportToUndo> {
  const last = await readLastImport(db);
  if (last === null) throw new UserError("undo-nothing");
  await refuseOvertaken(db, last);
  const asking = db.selectFrom("requests").where("courseId", "=", last.courseId);
  const courseGoes = last.changes.courseIsNew && !(await isThere(asking));
  return { ...last, courseGoes, importedByName: await nameOfOperator(db, last.importedBy) };
}

/**
 * Takes the last import back in one transaction: the register then says what it said before, and
 * the same file can be imported again. Only the journal keeps both acts.
 *
 * @param rosterId the import that was shown
 * @throws UserError the same as `importToUndo`, and `register-changed` where the last import is
 *   another one by now
 */
export async function undoImport(db: Db, rosterId: number, act: Act): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    const last = await importToUndo(transaction);
    if (last.rosterId !== rosterId) throw new UserError("register-changed");
    await transaction.deleteFrom("last_import").execute();
    await transaction.deleteFrom("held_rows").where("rosterId", "=", rosterId).execute();
    await transaction
      .updateTable("held_rows")
      .set({ settledByRosterId: null })
      .where("settledByRosterId", "=", rosterId)
      .execute();
    for (const { id, was } of last.changes.enrolments) {
      await transaction.updateTable("enrolments").set(was).where("id", "=", id).execute();
    }
    await transaction.deleteFrom("enrolments").where("rosterId", "=", rosterId).execute();
    await givePeopleBack(transaction, last);
    await transaction.deleteFrom("rosters").where("id", "=", rosterId).execute();
    if (last.courseGoes) {
      await transaction.deleteFrom("courses").where("id", "=", last.courseId).execute();
    }
    const { courseCode, sha256, counts } = last;
    await addJournalEntry(transaction, act, "undo", courseCode, { sha256, ...counts });
  });
}

async function givePeopleBack(db: Db, { changes }: LastImport): Promise<void> {
  for (const [first, last] of changes.newTrainees) await removeUnlessEnrolled(db, first, last);
  // Whoever was changed twice is to be as before the first change.
  for (const { id, was } of changes.trainees.toReversed()) {
    const now = await db
      .updateTable("trainees")
      .set(was)
      .where("id", "=", id)
      .returning(["fullNameKk", "fullNameRu"])
      .executeTakeFirstOrThrow();
    if (was.nameKey !== undefined) await keepNames(db, id, now);
  }
}

/** People who are on another course by now, or have a request, stay known. */
async function removeUnlessEnrolled(db: Db, first: number, last: number) {
  const enrolled = db.selectFrom("enrolments").select("traineeId");
  const asking = db
    .selectFrom("requests")
    .where("traineeId", "is not", null)
    .select((select) => select.ref("traineeId").$notNull().as("traineeId"));
  const gone = db
    .selectFrom("trainees")
    .select("id")
    .where("id", ">=", first)
    .where("id", "<=", last)
    .where("id", "not in", enrolled)
    .where("id", "not in", asking);
  await db.deleteFrom("trainee_names").where("traineeId", "in", gone).execute();
  await db.deleteFrom("trainees").where("id", "in", gone).execute();
}

/** Acts that leave alone what an import brought; issuing is looked at by its documents. */
const HARMLESS = [
  "init",
  "settings",
  "operators",
  "calendar",
  "columns",
  "export",
  "undo",
  "issue",
  "reprint",
  "print",
  "template",
  "handover",
  "take-back",
  "repair",
  "request",
];

/** Under which command a registrar knows an act. */
const COMMAND_OF_ACT: Record<string, string> = {
  course: "kualik courses set",
  drop: "kualik courses drop",
  trainee: "kualik trainees set",
  review: "kualik review",
  annul: "kualik annul",
  duplicate: "kualik duplicate",
};

/** A review that looked at a held row and let it be. */
function leftAsItWas({ act, details }: LaterAct): boolean {
  return act === "review" && details.overridden === undefined && isEmpty(details.changed);
}

const isEmpty = (list: unknown) => Array.isArray(list) && list.length === 0;

interface LaterAct {
  act: string;
  subject: string;
  details: EntryDetails;
}

/**
 * An import can be taken back until something is built on it.
 *
 * @throws UserError `undo-issued` where people of the import have documents since, `undo-overtaken`
 *   where a registrar has worked on what it brought
 */
async function refuseOvertaken(db: Db, last: LastImport): Promise<void> {
  const { fileName: file, courseCode: course } = last;
  const entries = await db
    .selectFrom("journal")
    .select(["act", "subject", "details"])
    .where("id", ">", last.changes.journalEntry)
    .orderBy("id")
    .execute();
  const acts = entries
    .map((one) => ({ ...one, details: JSON.parse(one.details) }))
    .filter((one) => !leftAsItWas(one));
  const numbers = acts.flatMap(({ act, details }) => (act === "issue" ? details.numbers : []));
  const issued = (await numbersOfItsPeople(db, last, numbers)).size;
  if (issued > 0) throw new UserError("undo-issued", { file, course, issued });
  const reviewed = await reviewedWithItsPeople(db, last, acts);
  const later = acts.filter(({ act }) => act === "annul" || act === "duplicate");
  const subjects = later.map(({ subject }) => subject);
  const documented = await numbersOfItsPeople(db, last, subjects);
  const hindering = acts.filter(
    (one) =>
      concerns(one, last) ||
      reviewed.includes(one) ||
      (later.includes(one) && documented.has(one.subject)),
  );
  if (hindering.length === 0) return;
  const commands = new Set(
    hindering.map(
      ({ act, details }) => COMMAND_OF_ACT[act === "correction" ? String(details.of) : act] ?? act,
    ),
  );
  throw new UserError("undo-overtaken", { file, course, list: [...commands].join(", ") });
}

/** Of these numbers those of documents of people whom the import put on its course, or changed anywhere. */
async function numbersOfItsPeople(
  db: Db,
  { rosterId, changes }: LastImport,
  numbers: readonly string[],
): Promise<Set<string>> {
  const documents = await inChunks(numbers, (some) =>
    db
      .selectFrom("documents")
      .innerJoin("enrolments", "enrolments.id", "documents.enrolmentId")
      .where("documents.number", "in", some)
      .select(["documents.number", "enrolments.rosterId", "enrolments.traineeId"])
      .execute(),
  );
  const changed = new Set(changes.trainees.map(({ id }) => id));
  const its = documents.filter((one) => one.rosterId === rosterId || changed.has(one.traineeId));
  return new Set(its.map(({ number }) => number));
}

function concerns({ act, subject, details }: LaterAct, { courseCode, changes }: LastImport) {
  if (HARMLESS.includes(act)) return false;
  if (!isAboutPerson(act, details)) return courseKey(subject) === courseKey(courseCode);
  const id = Number(subject);
  const isNew = changes.newTrainees.some(([first, last]) => first <= id && id <= last);
  return isNew || changes.trainees.some((trainee) => trainee.id === id);
}

/** A review of another course may have said something newer about people whose data would go back. */
async function reviewedWithItsPeople(
  db: Db,
  { courseId, changes }: LastImport,
  acts: readonly LaterAct[],
): Promise<LaterAct[]> {
  const reviews = acts.filter(({ act }) => act === "review");
  if (reviews.length === 0 || changes.trainees.length === 0) return [];
  const keys = reviews.map(({ subject }) => courseKey(subject));
  const elsewhere = await db
    .selectFrom("enrolments")
    .innerJoin("courses", "courses.id", "enrolments.courseId")
    .where("courses.id", "!=", courseId)
    .where("courses.codeKey", "in", keys)
    .select(["courses.codeKey", "enrolments.traineeId"])
    .execute();
  const changed = new Set(changes.trainees.map(({ id }) => id));
  const courses = new Set(
    elsewhere.filter((one) => changed.has(one.traineeId)).map(({ codeKey }) => codeKey),
  );
  return reviews.filter(({ subject }) => courses.has(courseKey(subject)));
}
