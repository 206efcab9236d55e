import { type Kysely, sql } from "kysely";
import type { Migration } from "kysely/migration";

/** The register's first layout. */
export const firstRegister: Migration = {
  async up(db: Kysely<unknown>) {
    const { schema } = db;

    await schema
      .createTable("settings")
      .addColumn("key", "text", (column) => column.primaryKey())
      .addColumn("value", "text", (column) => column.notNull())
      .execute();

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
    await schema
      .createIndex("trainees_by_document")
      .on("trainees")
      .column("document_key")
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
      .addUniqueConstraint("one_place_a_course", ["course_id", "trainee_id"])
      .execute();
    await schema
      .createIndex("enrolments_by_trainee")
      .on("enrolments")
      .column("trainee_id")
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
      .execute();
    await schema.createIndex("held_rows_by_course").on("held_rows").column("course_id").execute();

    await schema
      .createTable("counters")
      .addColumn("kind", "text", (column) => column.notNull())
      .addColumn("year", "integer", (column) => column.notNull())
      .addColumn("next", "integer", (column) => column.notNull())
      .addPrimaryKeyConstraint("counters_key", ["kind", "year"])
      .execute();

    await schema
      .createTable("editions")
      .addColumn("sha256", "text", (column) => column.primaryKey())
      .addColumn("kind", "text", (column) => column.notNull())
      .addColumn("bytes", "blob", (column) => column.notNull())
      .addColumn("added_at", "text", (column) => column.notNull())
      .execute();

    await schema
      .createTable("documents")
      .addColumn("id", "integer", (column) => column.primaryKey())
      .addColumn("enrolment_id", "integer", (column) =>
        column.notNull().unique().references("enrolments.id"),
      )
      .addColumn("kind", "text", (column) => column.notNull())
      .addColumn("year", "integer", (column) => column.notNull())
      .addColumn("sequence", "integer", (column) => column.notNull())
      .addColumn("number", "text", (column) => column.notNull().unique())
      .addColumn("number_key", "text", (column) => column.notNull())
      .addColumn("issued_on", "text", (column) => column.notNull())
      .addColumn("issued_at", "text", (column) => column.notNull())
      .addColumn("issued_by", "text", (column) => column.notNull())
      .addColumn("edition_sha256", "text", (column) =>
        column.notNull().references("editions.sha256"),
      )
      .addColumn("field_values", "text", (column) => column.notNull())
      .addColumn("sha256", "text", (column) => column.notNull())
      .addColumn("file", "text", (column) => column.notNull().unique())
      .addUniqueConstraint("numbers_of_a_kind_and_year", ["kind", "year", "sequence"])
      .execute();
    await schema.createIndex("documents_by_date").on("documents").column("issued_on").execute();

    await schema
      .createTable("journal")
      .addColumn("id", "integer", (column) => column.primaryKey())
      .addColumn("at", "text", (column) => column.notNull())
      .addColumn("operator", "text", (column) => column.notNull())
      .addColumn("act", "text", (column) => column.notNull())
      .addColumn("subject", "text", (column) => column.notNull())
      .addColumn("details", "text", (column) => column.notNull())
      .execute();
  },
};
