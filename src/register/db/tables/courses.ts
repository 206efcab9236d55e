import { sql } from "kysely";
import type { RegisterDatabase } from "../sqlite.js";

/** Courses, and the rosters that were imported for them. */
export async function createCourses({ schema }: RegisterDatabase): Promise<void> {
  await schema
    .createTable("courses")
    .addColumn("id", "integer", (column) => column.primaryKey())
    .addColumn("code", "text", (column) => column.notNull())
    .addColumn("code_key", "text", (column) => column.notNull().unique())
    .addColumn("kind", "text", (column) => column.notNull())
    .addColumn("title_kk", "text", (column) => column.notNull())
    .addColumn("title_ru", "text", (column) => column.notNull())
    .addColumn("specialty_kk", "text")
    .addColumn("specialty_ru", "text")
    .addColumn("hours", "real", (column) => column.notNull().check(sql`hours > 0`))
    .addColumn("credits", "real")
    .addColumn("start_date", "text", (column) => column.notNull())
    .addColumn("end_date", "text", (column) => column.notNull())
    .addCheckConstraint("course_ends_after_its_start", sql`end_date >= start_date`)
    .execute();

  await schema
    .createTable("rosters")
    .addColumn("id", "integer", (column) => column.primaryKey())
    .addColumn("course_id", "integer", (column) => column.notNull().references("courses.id"))
    .addColumn("file_name", "text", (column) => column.notNull())
    .addColumn("sha256", "text", (column) => column.notNull())
    .addColumn("imported_at", "text", (column) => column.notNull())
    .addColumn("imported_by", "text", (column) => column.notNull())
    .addColumn("decisions", "text", (column) => column.notNull())
    .execute();
  await schema.createIndex("rosters_by_file").on("rosters").column("sha256").execute();

  await schema
    .createTable("last_import")
    .addColumn("roster_id", "integer", (column) => column.primaryKey().references("rosters.id"))
    .addColumn("changes", "text", (column) => column.notNull())
    .execute();

  await schema
    .createTable("column_answers")
    .addColumn("header_key", "text", (column) => column.notNull())
    .addColumn("letter", "text", (column) => column.notNull())
    .addColumn("field", "text")
    .addColumn("answered_at", "text", (column) => column.notNull())
    .addColumn("answered_by", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("column_answers_key", ["header_key", "letter"])
    .execute();
}
