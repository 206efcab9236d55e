import type { Kysely } from "kysely";
import type { Migration } from "kysely/migration";

/**
 * Editions with the dates from which they are in force, and ready-made for filling; batches with what
 * is the same in all their documents.
 */
export const editions: Migration = {
  async up(db: Kysely<unknown>) {
    const { schema } = db;

    await schema.alterTable("editions").addColumn("press", "blob").execute();
    await schema
      .createTable("editions_in_force")
      .addColumn("kind", "text", (column) => column.notNull())
      .addColumn("from_date", "text", (column) => column.notNull())
      .addColumn("edition_sha256", "text", (column) =>
        column.notNull().references("editions.sha256"),
      )
      .addColumn("added_at", "text", (column) => column.notNull())
      .addColumn("added_by", "text", (column) => column.notNull())
      .addPrimaryKeyConstraint("one_edition_a_day", ["kind", "from_date"])
      .execute();

    // Documents issued before were filled another way, and are made again that way.
    await schema
      .alterTable("documents")
      .addColumn("filling", "integer", (column) => column.notNull().defaultTo(1))
      .execute();
    await schema.createIndex("documents_by_hash").on("documents").column("sha256").execute();

    await schema
      .createTable("batches")
      .addColumn("id", "integer", (column) => column.primaryKey())
      .addColumn("field_values", "text", (column) => column.notNull())
      .execute();
    await schema
      .alterTable("documents")
      .addColumn("batch_id", "integer", (column) => column.references("batches.id"))
      .execute();
    await schema.createIndex("documents_by_batch").on("documents").column("batch_id").execute();

    // Courses are gone through page by page.
    await schema
      .createIndex("enrolments_in_order")
      .on("enrolments")
      .columns(["course_id", "roster_id", "row"])
      .execute();
  },
};
