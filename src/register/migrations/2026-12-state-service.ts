import type { Kysely } from "kysely";
import type { Migration } from "kysely/migration";

/** The working calendar: what the centre changed in it, and the years it confirmed itself. */
export const stateService: Migration = {
  async up(db: Kysely<unknown>) {
    const { schema } = db;

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
  },
};
