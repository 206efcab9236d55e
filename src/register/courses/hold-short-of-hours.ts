import type { Course } from "../../model/course.js";
import { nameKey } from "../../model/name-key.js";
import { problem } from "../../model/problem.js";
import type { RosterRow } from "../../model/roster.js";
import type { RegisterDatabase } from "../db/sqlite.js";
import { listEnrolments } from "./enrolments.js";

/**
 * After a course's volume has changed: holds everybody without a document who is said to have completed
 * it with fewer hours, so that a registrar decides about them. Whoever was let pass was let pass for
 * another volume.
 *
 * @returns how many are held now
 */
export async function holdShortOfHours(
  db: RegisterDatabase,
  course: Course & { id: number },
): Promise<number> {
  await db
    .deleteFrom("overrides")
    .where("course_id", "=", course.id)
    .where("code", "=", "hours-short")
    .execute();
  let count = 0;
  for (const enrolment of await listEnrolments(db, course.id)) {
    const { id, row, rosterId, outcome, hoursAttended, documentNumber, identityKey } = enrolment;
    const isShort = outcome === "completed" && (hoursAttended ?? course.hours) < course.hours;
    if (documentNumber !== null || !isShort) continue;
    const params = { hours: hoursAttended ?? 0, volume: course.hours };
    await db
      .insertInto("held_rows")
      .values({
        course_id: course.id,
        roster_id: rosterId,
        row,
        cells: JSON.stringify(cellsOf(enrolment)),
        problems: JSON.stringify([problem("hours-short", row, null, params)]),
        identity_key: identityKey,
        name_key: nameKey(enrolment.fullNameRu),
        settled_by_roster_id: null,
        dropped_at: null,
        edits: null,
        left_at: null,
        reviewed_at: null,
      })
      .execute();
    await leaveCourse(db, id);
    count += 1;
  }
  return count;
}

/** Whoever had a document that was annulled keeps the place to which it belongs. */
async function leaveCourse(db: RegisterDatabase, enrolmentId: number): Promise<void> {
  await db
    .deleteFrom("enrolments")
    .where("id", "=", enrolmentId)
    .where("id", "not in", (query) => query.selectFrom("documents").select("enrolment_id"))
    .execute();
}

/** The row as a roster would bring it, in words that the checks read. */
function cellsOf(
  enrolment: Awaited<ReturnType<typeof listEnrolments>>[number],
): RosterRow["cells"] {
  const { fullNameKk, fullNameRu, iin, identityDocument, birthDate, hoursAttended } = enrolment;
  const texts = {
    fullNameKk,
    fullNameRu,
    iin,
    identityDocument,
    hours: hoursAttended === null ? null : String(hoursAttended),
    outcome: "completed",
  };
  const cells = Object.entries(texts).flatMap(([field, text]) =>
    text === null ? [] : [[field, { ref: "", text }] as const],
  );
  return {
    ...Object.fromEntries(cells),
    ...(birthDate === null ? {} : { birthDate: { ref: "", text: birthDate, date: birthDate } }),
  };
}
