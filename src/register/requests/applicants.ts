import { documentKeyOf, identityTyped } from "../../model/identity.js";
import { nameKey } from "../../model/name-key.js";
import type { TraineeIdentity } from "../../model/trainee.js";
import { PERSON_COLUMNS, placesInCourses } from "../db/rows.js";
import { containsText, type Db, endsWith } from "../db/sqlite.js";
import { keysOfIdentity } from "../people/identity.js";
import { isOpen } from "../rosters/held-rows.js";

/** Somebody of the register who may be the applicant. */
export interface Applicant extends TraineeIdentity {
  traineeId: number;
}

/** More than these are no answer to who it is. */
const MOST_APPLICANTS = 20;

/**
 * The person with this IIN, or this identity document; its number alone will do where only one person
 * has it. Null where the register knows none.
 */
export async function applicantWithIdentity(db: Db, identity: string) {
  const person = await people(db)
    .where("trainees.identityKey", "in", keysOfIdentity(identity))
    .executeTakeFirst();
  return person ?? applicantWithNumber(db, identity);
}

/** Shorter numbers could be the end of many. */
const SHORTEST_NUMBER = 6;

/** Registers have «паспорт GBR 533380006», people say «GBR 533380006». */
async function applicantWithNumber(db: Db, identity: string) {
  const number = documentKeyOf(identityTyped(identity))?.slice("document:".length) ?? "";
  if (number.length < SHORTEST_NUMBER || !/\p{L}/u.test(number) || !/\d/.test(number)) return null;
  const [only, ...others] = await people(db)
    .where(endsWith("trainees.documentKey", number))
    .limit(2)
    .execute();
  return only && others.length === 0 ? only : null;
}

/** The people whose names have every word of this one, in whatever spelling; twenty at most. */
export async function applicantsNamed(db: Db, name: string): Promise<Applicant[]> {
  let query = people(db);
  for (const word of name.split(/\s+/).filter((part) => nameKey(part) !== "")) {
    query = query.where(containsText("trainees.nameKey", nameKey(word)));
  }
  return query.orderBy("trainees.nameKey").limit(MOST_APPLICANTS).execute();
}

export async function applicantWithKey(db: Db, traineeId: number) {
  const person = await people(db).where("trainees.id", "=", traineeId).executeTakeFirst();
  return person ?? null;
}

function people(db: Db) {
  return db.selectFrom("trainees").select(["trainees.id as traineeId", ...PERSON_COLUMNS]);
}

/** A person's place in a course, with what there is of a document. */
export type PlaceOfApplicant = Awaited<ReturnType<typeof placesOfApplicant>>[number];

/** Every place of a person, the newest course first. */
export async function placesOfApplicant(db: Db, traineeId: number) {
  const rows = await placesInCourses(db)
    .where("enrolments.traineeId", "=", traineeId)
    .select([
      "enrolments.id as enrolmentId",
      "enrolments.courseId",
      "courses.code as courseCode",
      "courses.kind as courseKind",
    ])
    .select(["titleKk", "titleRu", "end", "outcome", "stoppedAt"])
    .select(["live_documents.number", "live_documents.kind", "live_documents.issuedOn"])
    // Line of an open held row that speaks of this person on this course.
    .select((select) =>
      select
        .selectFrom("held_rows")
        .whereRef("held_rows.courseId", "=", "enrolments.courseId")
        .whereRef("held_rows.identityKey", "=", "trainees.identityKey")
        .where(isOpen)
        .select((held) => held.fn.min("held_rows.row").as("row"))
        .as("heldRow"),
    )
    .orderBy("courses.end", "desc")
    .orderBy("courses.code")
    .execute();
  // Stopped is whose document was annulled, where no other is to follow by itself.
  return rows.map(({ stoppedAt, ...place }) => ({ ...place, isStopped: stoppedAt !== null }));
}
