import type { RegisterDatabase } from "../sqlite.js";

/**
 * The state service: requests, what was answered, the notices of refusals, and the working calendar
 * from which due times follow.
 */
export async function createService({ schema }: RegisterDatabase): Promise<void> {
  await schema
    .createTable("calendar_years")
    .addColumn("year", "integer", (column) => column.primaryKey())
    .addColumn("confirmed_at", "text", (column) => column.notNull())
    .addColumn("confirmed_by", "text", (column) => column.notNull())
    .execute();
  await schema
    .createTable("calendar_days")
    .addColumn("date", "text", (column) => column.primaryKey())
    .addColumn("kind", "text", (column) => column.notNull())
    .addColumn("note", "text", (column) => column.notNull())
    .addColumn("changed_at", "text", (column) => column.notNull())
    .addColumn("changed_by", "text", (column) => column.notNull())
    .execute();

  await schema
    .createTable("requests")
    .addColumn("id", "integer", (column) => column.primaryKey())
    .addColumn("year", "integer", (column) => column.notNull())
    .addColumn("sequence", "integer", (column) => column.notNull())
    .addColumn("channel", "text", (column) => column.notNull())
    .addColumn("external_number", "text", (column) => column.unique())
    .addColumn("subject", "text", (column) => column.notNull())
    .addColumn("kind", "text")
    .addColumn("applicant_name", "text")
    .addColumn("applicant_iin", "text")
    .addColumn("trainee_id", "integer", (column) => column.references("trainees.id"))
    .addColumn("course_id", "integer", (column) => column.references("courses.id"))
    .addColumn("identity_document", "text")
    .addColumn("submitted_at", "text", (column) => column.notNull())
    .addColumn("received_at", "text", (column) => column.notNull())
    .addColumn("due_at", "text", (column) => column.notNull())
    .addColumn("at", "text", (column) => column.notNull())
    .addColumn("operator", "text", (column) => column.notNull())
    .addColumn("person", "text")
    .addUniqueConstraint("request_numbers", ["year", "sequence"])
    .execute();
  await schema.createIndex("requests_by_time").on("requests").column("received_at").execute();

  await schema
    .createTable("notices")
    .addColumn("id", "integer", (column) => column.primaryKey())
    .addColumn("request_id", "integer", (column) => column.notNull().references("requests.id"))
    .addColumn("kind", "text", (column) => column.notNull())
    .addColumn("year", "integer", (column) => column.notNull())
    .addColumn("sequence", "integer", (column) => column.notNull())
    .addColumn("number", "text", (column) => column.notNull().unique())
    .addColumn("number_key", "text", (column) => column.notNull().unique())
    .addColumn("issued_on", "text", (column) => column.notNull())
    .addColumn("edition_sha256", "text", (column) => column.notNull().references("editions.sha256"))
    .addColumn("field_values", "text", (column) => column.notNull())
    .addColumn("sha256", "text", (column) => column.notNull())
    .addColumn("file", "text", (column) => column.notNull().unique())
    .addUniqueConstraint("notice_numbers", ["kind", "year", "sequence"])
    .execute();

  await schema
    .createTable("answers")
    .addColumn("id", "integer", (column) => column.primaryKey())
    .addColumn("request_id", "integer", (column) =>
      column.notNull().unique().references("requests.id"),
    )
    .addColumn("result", "text", (column) => column.notNull())
    .addColumn("ground", "text")
    .addColumn("explanation", "text")
    .addColumn("documents", "text", (column) => column.notNull())
    .addColumn("notice_id", "integer", (column) => column.unique().references("notices.id"))
    .addColumn("at", "text", (column) => column.notNull())
    .addColumn("operator", "text", (column) => column.notNull())
    .addColumn("person", "text")
    .execute();
}
