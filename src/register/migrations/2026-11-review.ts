import { type Kysely, sql } from "kysely";
import type { Migration } from "kysely/migration";

/**
 * What it takes to put rosters right: review of held rows, overrides of checks with their reasons,
 * answers about columns, the last import for taking it back, and people's names for finding
 * namesakes.
 */
export const review: Migration = {
  async up(db: Kysely<unknown>) {
    const { schema } = db;

    await schema.alterTable("held_rows").addColumn("edits", "text").execute();
    await schema.alterTable("held_rows").addColumn("left_at", "text").execute();
    await schema.alterTable("held_rows").addColumn("reviewed_at", "text").execute();

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

    await schema
      .createTable("column_answers")
      .addColumn("header_key", "text", (column) => column.notNull())
      .addColumn("letter", "text", (column) => column.notNull())
      .addColumn("field", "text")
      .addColumn("answered_at", "text", (column) => column.notNull())
      .addColumn("answered_by", "text", (column) => column.notNull())
      .addPrimaryKeyConstraint("column_answers_key", ["header_key", "letter"])
      .execute();

    await schema
      .createTable("last_import")
      .addColumn("roster_id", "integer", (column) => column.primaryKey().references("rosters.id"))
      .addColumn("changes", "text", (column) => column.notNull())
      .execute();

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
    await nameThoseWhoAreThere(db);
  },
};

/** Trainees have had one or two keys in one column, with a bar between. */
async function nameThoseWhoAreThere(db: Kysely<unknown>): Promise<void> {
  await sql`
    insert or ignore into trainee_names (name_key, trainee_id)
    select case instr(name_key, ' | ')
      when 0 then name_key else substr(name_key, 1, instr(name_key, ' | ') - 1) end, id
    from trainees`.execute(db);
  await sql`
    insert or ignore into trainee_names (name_key, trainee_id)
    select substr(name_key, instr(name_key, ' | ') + 3), id
    from trainees where instr(name_key, ' | ') > 0`.execute(db);
}
