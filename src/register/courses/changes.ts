import { COURSE_FIELDS, type Course } from "../../model/course.js";
import { UserError } from "../../model/errors.js";
import { nameKey } from "../../model/name-key.js";
import { type DroppedFromCourse, problem } from "../../model/problem.js";
import { contentOf, type RosterRow } from "../../model/roster.js";
import { countOf } from "../db/rows.js";
import type { Db } from "../db/sqlite.js";
import { type Act, addJournalEntry, changeOf } from "../journal/entries.js";
import { keysOfIdentity } from "../people/identity.js";
import { type HeldRow, isOpen } from "../rosters/held-rows.js";
import { getCourse, type RegisteredCourse } from "./courses.js";
import { type EnrolmentState, listEnrolments } from "./enrolments.js";

/** What is to become of a course's data, and why. */
export interface CourseCorrection {
  change: Partial<Pick<Course, CourseField>>;
  /** Null is enough while no document of the course was ever issued. */
  reason: string | null;
}

/** A course as it is now, and which of its data are other than before. */
export type CorrectedCourse = Awaited<ReturnType<typeof changeCourse>>;

type CourseField = Exclude<keyof Course, "code">;

/**
 * Corrects a course's data. Documents already issued stay as they were issued. What the register says
 * already is no correction, and leaves no entry.
 *
 * @throws UserError `course-already-issued` where a document of the course was issued and no reason is
 *   given
 */
export async function changeCourse(
  db: Db,
  code: string,
  { change: said, reason }: CourseCorrection,
  act: Act,
) {
  return db.transaction().execute(async (transaction) => {
    const { id, ...course } = await getCourse(transaction, code);
    // Annulled ones count: they were handed out, and are still asked about.
    const issued = await countOf(
      transaction
        .selectFrom("documents")
        .innerJoin("enrolments", "enrolments.id", "documents.enrolmentId")
        .where("enrolments.courseId", "=", id),
    );
    if (issued > 0 && reason === null) {
      throw new UserError("course-already-issued", { course: course.code, issued });
    }
    const change = changeOf(course, { ...course, ...said }, COURSE_FIELDS);
    const { fields: changed } = change;
    const next = { ...course, ...change.to };
    if (changed.length === 0) return { course: { id, ...course }, changed };
    await transaction.updateTable("courses").set(change.to).where("id", "=", id).execute();
    const held = changed.includes("hours")
      ? await holdShortOfHours(transaction, { id, ...next })
      : 0;
    await addJournalEntry(transaction, act, issued > 0 ? "correction" : "course", course.code, {
      of: "course",
      ...change,
      held,
      ...(reason === null ? {} : { reason }),
    });
    return { course: { id, ...next }, changed };
  });
}

/**
 * After a course's volume has changed: holds everybody without a document who is said to have completed
 * it with fewer hours, so that a registrar decides about them. Whoever was let pass was let pass for
 * another volume.
 *
 * @returns how many are held now
 */
async function holdShortOfHours(db: Db, course: Course & { id: number }) {
  await db
    .deleteFrom("overrides")
    .where("courseId", "=", course.id)
    .where("code", "=", "hours-short")
    .execute();
  const short = (await listEnrolments(db, course.id)).filter(
    ({ documentNumber, outcome, hoursAttended }) =>
      documentNumber === null &&
      outcome === "completed" &&
      (hoursAttended ?? course.hours) < course.hours,
  );
  for (const enrolment of short) {
    const { id, row, rosterId, hoursAttended, identityKey, fullNameRu } = enrolment;
    const params = { hours: hoursAttended ?? 0, volume: course.hours };
    await db
      .insertInto("held_rows")
      .values({
        ...{ courseId: course.id, rosterId, row },
        cells: JSON.stringify(cellsOf(enrolment)),
        problems: JSON.stringify([problem("hours-short", row, null, params)]),
        ...{ identityKey, nameKey: nameKey(fullNameRu) },
      })
      .execute();
    // Whoever had a document that was annulled keeps the place to which it belongs.
    await db
      .deleteFrom("enrolments")
      .where("id", "=", id)
      .where("id", "not in", (query) => query.selectFrom("documents").select("enrolmentId"))
      .execute();
  }
  return short.length;
}

/** What the checks read as an outcome. */
const OUTCOME_WORDS = { completed: "завершил", "not-completed": "не завершил" } as const;

/** The row as a roster would bring it, in words that the checks read. */
export function cellsOf(enrolment: EnrolmentState): RosterRow["cells"] {
  const { fullNameKk, fullNameRu, iin, identityDocument, birthDate, hoursAttended } = enrolment;
  const texts = {
    fullNameKk,
    fullNameRu,
    iin,
    identityDocument,
    hours: hoursAttended === null ? null : String(hoursAttended),
    outcome: OUTCOME_WORDS[enrolment.outcome],
  };
  const cells = Object.entries(texts).flatMap(([field, text]) =>
    text === null ? [] : [[field, { ref: "", text }] as const],
  );
  return {
    ...Object.fromEntries(cells),
    ...(birthDate === null ? {} : { birthDate: { ref: "", text: birthDate, date: birthDate } }),
  };
}

/**
 * Closes a held row that is nobody's, or will never be corrected. The row is kept, with the reason in
 * the journal.
 *
 * @throws UserError `held-row-not-found` where it is closed already
 */
export async function dropHeldRow(
  db: Db,
  course: RegisteredCourse,
  { id, row }: Pick<HeldRow, "id" | "row">,
  reason: string,
  act: Act,
): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    const dropped = await transaction
      .updateTable("held_rows")
      .set({ droppedAt: act.at })
      .where("id", "=", id)
      .where(isOpen)
      .returning("id")
      .executeTakeFirst();
    if (!dropped) throw new UserError("held-row-not-found", { row, course: course.code });
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
  db: Db,
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
export async function droppedFromCourse(db: Db, courseCode: string): Promise<DroppedFromCourse> {
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
