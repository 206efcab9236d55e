import { courseKey } from "../model/course-key.js";
import { nameKey } from "../model/name-key.js";
import type { Problem } from "../model/problem.js";
import { FIELDS_NOT_KEPT, type RosterField, type RosterRow } from "../model/roster.js";
import { isOpen } from "./open-rows.js";
import { contains, type RegisterDatabase } from "./sqlite.js";

/** A row of a roster that waits for a correction. */
export interface HeldRow {
  id: number;
  rosterId: number;
  courseCode: string;
  fileName: string;
  row: number;
  cells: RosterRow["cells"];
  problems: Problem[];
}

/** JSON of a row's cells, without those that the register has no purpose for. */
export function cellsToKeep({ cells }: RosterRow): string {
  const kept = Object.entries(cells).filter(
    ([field]) => !FIELDS_NOT_KEPT.includes(field as RosterField),
  );
  return JSON.stringify(Object.fromEntries(kept));
}

/** The rows that are still held, by course and line. */
export async function openHeldRows(
  db: RegisterDatabase,
  courseCode: string | null,
): Promise<HeldRow[]> {
  const rows = await db
    .selectFrom("held_rows")
    .innerJoin("courses", "courses.id", "held_rows.course_id")
    .innerJoin("rosters", "rosters.id", "held_rows.roster_id")
    .where(isOpen)
    .$if(courseCode !== null, (query) => query.where("courses.code", "=", courseCode ?? ""))
    .select([
      "held_rows.id",
      "held_rows.roster_id",
      "courses.code",
      "rosters.file_name",
      "held_rows.row",
      "held_rows.cells",
      "held_rows.problems",
    ])
    .orderBy("courses.code")
    .orderBy("held_rows.id")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    rosterId: row.roster_id,
    courseCode: row.code,
    fileName: row.file_name,
    row: row.row,
    cells: JSON.parse(row.cells) as RosterRow["cells"],
    problems: JSON.parse(row.problems) as Problem[],
  }));
}

/** How many open held rows every word of a look-up is found in. */
export async function countHeldMatches(
  db: RegisterDatabase,
  words: readonly string[],
): Promise<number> {
  let query = db.selectFrom("held_rows").where(isOpen);
  for (const word of words) {
    query = query.where((where) =>
      where.or([contains("name_key", nameKey(word)), contains("identity_key", word.toUpperCase())]),
    );
  }
  const { count } = await query
    .select((select) => select.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** Whether rosters imported after the last import of this file left rows of the course held. */
export async function hasHeldRowsAfter(
  db: RegisterDatabase,
  courseCode: string | undefined,
  sha256: string,
): Promise<boolean> {
  const last = await db
    .selectFrom("rosters")
    .innerJoin("courses", "courses.id", "rosters.course_id")
    .where("rosters.sha256", "=", sha256)
    .where("courses.code_key", "=", courseKey(courseCode ?? ""))
    .select(["rosters.id", "rosters.course_id"])
    .orderBy("rosters.id", "desc")
    .executeTakeFirst();
  if (!last) return false;
  const held = await db
    .selectFrom("held_rows")
    .where("course_id", "=", last.course_id)
    .where("roster_id", ">", last.id)
    .where(isOpen)
    .select("id")
    .executeTakeFirst();
  return held !== undefined;
}
