import type { Edits } from "../../model/edits.js";
import { contentOf } from "../../model/row-content.js";
import type { RegisterDatabase } from "../db/sqlite.js";

/**
 * What reviews changed in rows of a course, by what the rows said before: a roster that brings the
 * same slip again need not be put right again.
 */
export async function reviewedEdits(
  db: RegisterDatabase,
  courseId: number,
): Promise<Map<string, Edits>> {
  const rows = await db
    .selectFrom("held_rows")
    .where("course_id", "=", courseId)
    .where("edits", "is not", null)
    .where("dropped_at", "is", null)
    .select(["cells", "edits"])
    .orderBy("id")
    .execute();
  return new Map(
    rows.map(({ cells, edits }) => [contentOf(JSON.parse(cells)), JSON.parse(edits ?? "{}")]),
  );
}
