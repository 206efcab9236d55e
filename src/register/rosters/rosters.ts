import type { ProblemCode } from "../../model/problem.js";
import type { RegisterDatabase } from "../db/sqlite.js";

/** What was decided about a row when its roster was imported. */
export interface RowDecision {
  row: number;
  outcome: "accept" | "hold";
  codes: ProblemCode[];
}

/** A file that was imported before. */
export interface ImportedRoster {
  courseCode: string;
  fileName: string;
  importedAt: string;
  decisions: RowDecision[];
}

/** The imports of a file with this SHA-256, the oldest first: one for each course it was for. */
export async function importsOfFile(
  db: RegisterDatabase,
  sha256: string,
): Promise<ImportedRoster[]> {
  const rows = await db
    .selectFrom("rosters")
    .innerJoin("courses", "courses.id", "rosters.course_id")
    .where("rosters.sha256", "=", sha256)
    .select(["courses.code", "rosters.file_name", "rosters.imported_at", "rosters.decisions"])
    .orderBy("rosters.id")
    .execute();
  return rows.map((row) => ({
    courseCode: row.code,
    fileName: row.file_name,
    importedAt: row.imported_at,
    decisions: JSON.parse(row.decisions) as RowDecision[],
  }));
}
