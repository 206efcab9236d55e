import { type Kysely, sql } from "kysely";
import type { Migration } from "kysely/migration";

/** Requests for the state service, what was answered, and the notices of refusals. */
export const requests: Migration = {
  async up(db: Kysely<unknown>) {
    const { schema } = db;

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
      .addColumn("issued_on", "text", (column) => column.notNull())
      .addColumn("edition_sha256", "text", (column) =>
        column.notNull().references("editions.sha256"),
      )
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

    await keepRequests(db);
  },
};

/** Rows are only ever added. */
async function keepRequests(db: Kysely<unknown>): Promise<void> {
  for (const table of ["requests", "notices", "answers"]) {
    for (const change of ["update", "delete"]) {
      await sql`create trigger ${sql.ref(`${table}_no_${change}`)}
        before ${sql.raw(change)} on ${sql.table(table)}
        begin select raise(abort, ${sql.lit(`${table} are kept`)}); end`.execute(db);
    }
  }
}
