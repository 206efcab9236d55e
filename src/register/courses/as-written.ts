import { UserError } from "../../model/errors.js";
import type { WatchedTable } from "../db/schema.js";
import type { Db } from "../db/sqlite.js";
import { rowNotAsWritten } from "../journal/row-states.js";
import type { RegisteredCourse } from "./courses.js";

/**
 * What decides which documents a course gets, and what they say, must be what this program wrote last:
 * the course, its people and their places, held rows, and checks that somebody was let pass.
 *
 * @throws UserError `changed-outside`
 */
export async function refuseChangedOutside(db: Db, { id, code: course }: RegisteredCourse) {
  const ofCourse = async (table: "enrolments" | "held_rows" | "overrides") => {
    const rows = db.selectFrom(table).where("courseId", "=", id).select("id");
    return (await rows.execute()).map((row) => row.id);
  };
  const people = await db
    .selectFrom("enrolments")
    .where("courseId", "=", id)
    .select("traineeId")
    .execute();
  const rows: [WatchedTable, readonly number[]][] = [
    ["courses", [id]],
    ["trainees", people.map(({ traineeId }) => traineeId)],
    ["enrolments", await ofCourse("enrolments")],
    ["held_rows", await ofCourse("held_rows")],
    ["overrides", await ofCourse("overrides")],
  ];
  for (const [table, keys] of rows) {
    const row = await rowNotAsWritten(db, table, keys);
    if (row !== null) throw new UserError("changed-outside", { course, record: `${table} ${row}` });
  }
}
