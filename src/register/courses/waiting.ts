import { ROW_COUNT } from "../db/rows.js";
import type { Db } from "../db/sqlite.js";
import { isOpen } from "../rosters/held-rows.js";

/** What is left of older courses is looked for with `kualik courses`. */
const NEWEST_COURSES = 100;

/** A course in which something waits for the registrar. */
export type WaitingCourse = Awaited<ReturnType<typeof waitingInCourses>>[number];

/**
 * Counts what waits in each of the newest courses; those in which nothing does are left out.
 *
 * @returns rows that are held; places that never had a document, since whose document was annulled is
 *   waited for by nobody; documents that hold and that nobody has been handed
 */
export async function waitingInCourses(db: Db) {
  const courses = await db
    .selectFrom("courses")
    .select("courses.code")
    .select(({ selectFrom }) => {
      const held = selectFrom("held_rows")
        .whereRef("held_rows.courseId", "=", "courses.id")
        .where(isOpen);
      const places = selectFrom("enrolments").whereRef("enrolments.courseId", "=", "courses.id");
      const toIssue = places
        .leftJoin("documents", "documents.enrolmentId", "enrolments.id")
        .where("enrolments.stoppedAt", "is", null)
        .where("documents.id", "is", null);
      const toHandOver = places
        .innerJoin("live_documents", "live_documents.enrolmentId", "enrolments.id")
        .leftJoin("standing_handovers as handed", "handed.documentId", "live_documents.id")
        .where("handed.id", "is", null);
      return [
        held.select(ROW_COUNT).$asScalar().$notNull().as("held"),
        toIssue.select(ROW_COUNT).$asScalar().$notNull().as("toIssue"),
        toHandOver.select(ROW_COUNT).$asScalar().$notNull().as("toHandOver"),
      ];
    })
    .orderBy("courses.end", "desc")
    .orderBy("courses.code")
    .limit(NEWEST_COURSES)
    .execute();
  return courses.filter(({ held, toIssue, toHandOver }) => held + toIssue + toHandOver > 0);
}
