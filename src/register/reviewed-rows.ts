import type { Edits } from "../model/edits.js";
import { FIELDS_NOT_KEPT, type RosterField, type RosterRow } from "../model/roster.js";
import type { RegisterDatabase } from "./sqlite.js";

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

/** What a row says, wherever in the file it stands. */
export function contentOf(cells: RosterRow["cells"]): string {
  const said = Object.entries(cells)
    .filter(([field]) => !FIELDS_NOT_KEPT.includes(field as RosterField))
    .map(([field, { text }]) => [field, text.replace(/\s+/g, " ").trim()])
    .sort(([a = ""], [b = ""]) => (a < b ? -1 : 1));
  return JSON.stringify(said);
}
