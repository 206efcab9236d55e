import type { PersonKeys } from "../../model/trainee.js";
import type { RegisterDatabase } from "../db/sqlite.js";

/** Somebody's place in a course: the roster that brought it last, and the line there. */
export async function placeOfPerson(
  db: RegisterDatabase,
  courseId: number,
  { identityKey, documentKey }: PersonKeys,
): Promise<{ rosterId: number; row: number } | null> {
  const place = await db
    .selectFrom("enrolments")
    .innerJoin("trainees", "trainees.id", "enrolments.trainee_id")
    .where("enrolments.course_id", "=", courseId)
    .where((where) =>
      where.or([
        where("trainees.identity_key", "=", identityKey ?? ""),
        where("trainees.document_key", "=", documentKey ?? ""),
      ]),
    )
    .select(["enrolments.roster_id", "enrolments.row"])
    .executeTakeFirst();
  return place ? { rosterId: place.roster_id, row: place.row } : null;
}
