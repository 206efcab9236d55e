import { UserError } from "../../model/errors.js";
import type { RegisteredCourse } from "../../register/courses/courses.js";
import { listEnrolments } from "../../register/courses/enrolments.js";
import type { RegisterDatabase } from "../../register/db/sqlite.js";
import { documentNumbered } from "../../register/documents/known-documents.js";
import type { IssuedAgain } from "./decide-issue.js";

/**
 * The people of a course who are to get another document in the place of an annulled one.
 *
 * @param numbers of the annulled documents, however written
 * @throws UserError `number-not-found`, `again-elsewhere`,
 *   `again-not-annulled`, `again-not-stopped` where another document was issued since, or will be
 */
export async function placesToIssueAgain(
  db: RegisterDatabase,
  course: RegisteredCourse,
  numbers: readonly string[],
): Promise<IssuedAgain> {
  if (numbers.length === 0) return new Set();
  const places = new Map((await listEnrolments(db, course.id)).map((one) => [one.id, one]));
  const again = new Set<number>();
  for (const said of numbers) {
    const { number, enrolmentId, annulled } = await documentNumbered(db, said);
    const place = places.get(enrolmentId);
    if (!place) throw new UserError("again-elsewhere", { number, course: course.code });
    if (annulled === null) throw new UserError("again-not-annulled", { number });
    if (place.stoppedAfter === null) {
      throw new UserError("again-not-stopped", { number, course: course.code });
    }
    again.add(enrolmentId);
  }
  return again;
}
