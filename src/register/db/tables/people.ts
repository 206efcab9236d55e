import type { RegisterDatabase } from "../sqlite.js";

/** People by whatever they are found by, their places in courses, and rows that nobody let in yet. */
export async function createPeople({ schema }: RegisterDatabase): Promise<void> {
  await schema
    .createTable("trainees")
    .addColumn("id", "integer", (column) => column.primaryKey())
    .addColumn("identity_key", "text", (column) => column.notNull().unique())
    .addColumn("document_key", "text")
    .addColumn("iin", "text")
    .addColumn("identity_document", "text")
    .addColumn("full_name_kk", "text", (column) => column.notNull())
    .addColumn("full_name_ru", "text", (column) => column.notNull())
    .addColumn("name_key", "text", (column) => column.notNull())
    .addColumn("birth_date", "text")
    .execute();
  await schema.createIndex("trainees_by_document").on("trainees").column("document_key").execute();

  await schema
    .createTable("trainee_names")
    .addColumn("name_key", "text", (column) => column.notNull())
    .addColumn("trainee_id", "integer", (column) => column.notNull().references("trainees.id"))
    .addPrimaryKeyConstraint("trainee_names_key", ["name_key", "trainee_id"])
    .execute();
  await schema
    .createIndex("trainee_names_by_trainee")
    .on("trainee_names")
    .column("trainee_id")
    .execute();

  await schema
    .createTable("enrolments")
    .addColumn("id", "integer", (column) => column.primaryKey())
    .addColumn("course_id", "integer", (column) => column.notNull().references("courses.id"))
    .addColumn("trainee_id", "integer", (column) => column.notNull().references("trainees.id"))
    .addColumn("roster_id", "integer", (column) => column.notNull().references("rosters.id"))
    .addColumn("row", "integer", (column) => column.notNull())
    .addColumn("full_name_kk", "text", (column) => column.notNull())
    .addColumn("full_name_ru", "text", (column) => column.notNull())
    .addColumn("name_key", "text", (column) => column.notNull())
    .addColumn("outcome", "text", (column) => column.notNull())
    .addColumn("hours_attended", "real")
    .addColumn("stopped_at", "text")
    .addUniqueConstraint("one_place_a_course", ["course_id", "trainee_id"])
    .execute();
  await schema.createIndex("enrolments_by_trainee").on("enrolments").column("trainee_id").execute();
  // Courses are gone through page by page.
  await schema
    .createIndex("enrolments_in_order")
    .on("enrolments")
    .columns(["course_id", "roster_id", "row"])
    .execute();

  await schema
    .createTable("held_rows")
    .addColumn("id", "integer", (column) => column.primaryKey())
    .addColumn("course_id", "integer", (column) => column.notNull().references("courses.id"))
    .addColumn("roster_id", "integer", (column) => column.notNull().references("rosters.id"))
    .addColumn("row", "integer", (column) => column.notNull())
    .addColumn("cells", "text", (column) => column.notNull())
    .addColumn("problems", "text", (column) => column.notNull())
    .addColumn("identity_key", "text")
    .addColumn("name_key", "text")
    .addColumn("settled_by_roster_id", "integer", (column) => column.references("rosters.id"))
    .addColumn("dropped_at", "text")
    .addColumn("edits", "text")
    .addColumn("left_at", "text")
    .addColumn("reviewed_at", "text")
    .execute();
  await schema.createIndex("held_rows_by_course").on("held_rows").column("course_id").execute();

  await schema
    .createTable("overrides")
    .addColumn("id", "integer", (column) => column.primaryKey())
    .addColumn("course_id", "integer", (column) => column.notNull().references("courses.id"))
    .addColumn("identity_key", "text", (column) => column.notNull())
    .addColumn("name_key", "text")
    .addColumn("code", "text", (column) => column.notNull())
    .addColumn("reason", "text", (column) => column.notNull())
    .addColumn("operator", "text", (column) => column.notNull())
    .addColumn("at", "text", (column) => column.notNull())
    .execute();
}
