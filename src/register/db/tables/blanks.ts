import { sql } from "kysely";
import type { RegisterDatabase } from "../sqlite.js";
import { refuse } from "./refuse.js";

/** The paper blanks: what was received, which document is on which, what was spoiled. */
export async function createBlanks(db: RegisterDatabase): Promise<void> {
  await createTables(db);
  await createView(db);
  await refuseContradictions(db);
}

async function createTables({ schema }: RegisterDatabase): Promise<void> {
  await schema
    .createTable("blank_ranges")
    .addColumn("id", "integer", (column) => column.primaryKey())
    .addColumn("series", "text", (column) => column.notNull())
    .addColumn("series_key", "text", (column) => column.notNull())
    .addColumn("digits", "integer", (column) => column.notNull())
    .addColumn("first", "integer", (column) => column.notNull())
    .addColumn("last", "integer", (column) => column.notNull())
    .addColumn("kind", "text")
    .addColumn("note", "text")
    .addColumn("at", "text", (column) => column.notNull())
    .addColumn("operator", "text", (column) => column.notNull())
    .addColumn("person", "text")
    .execute();

  await schema
    .createTable("blank_uses")
    .addColumn("id", "integer", (column) => column.primaryKey())
    .addColumn("range_id", "integer", (column) => column.notNull().references("blank_ranges.id"))
    .addColumn("number", "integer", (column) => column.notNull())
    .addColumn("document_id", "integer", (column) => column.notNull().references("documents.id"))
    .addColumn("at", "text", (column) => column.notNull())
    .addColumn("operator", "text", (column) => column.notNull())
    .addColumn("person", "text")
    .execute();
  await schema
    .createIndex("blank_uses_by_document")
    .on("blank_uses")
    .column("document_id")
    .execute();
  await schema
    .createIndex("blank_uses_by_number")
    .on("blank_uses")
    .columns(["range_id", "number"])
    .execute();

  await schema
    .createTable("blank_releases")
    .addColumn("id", "integer", (column) => column.primaryKey())
    .addColumn("use_id", "integer", (column) =>
      column.notNull().unique().references("blank_uses.id"),
    )
    .addColumn("reason", "text", (column) => column.notNull())
    .addColumn("at", "text", (column) => column.notNull())
    .addColumn("operator", "text", (column) => column.notNull())
    .addColumn("person", "text")
    .execute();

  await schema
    .createTable("spoiled_blanks")
    .addColumn("id", "integer", (column) => column.primaryKey())
    .addColumn("range_id", "integer", (column) => column.notNull().references("blank_ranges.id"))
    .addColumn("number", "integer", (column) => column.notNull())
    .addColumn("reason", "text", (column) => column.notNull())
    .addColumn("at", "text", (column) => column.notNull())
    .addColumn("operator", "text", (column) => column.notNull())
    .addColumn("person", "text")
    .addUniqueConstraint("a_blank_is_spoiled_once", ["range_id", "number"])
    .execute();
}

/** A document is on a blank until the blank is spoiled, or the entry turns out to be wrong. */
async function createView(db: RegisterDatabase): Promise<void> {
  await sql`
    create view blanks_in_use as
    select uses.id, uses.range_id, uses.number, uses.document_id,
      trim(ranges.series || ' ' || printf('%0*d', ranges.digits, uses.number)) as blank
    from blank_uses as uses join blank_ranges as ranges on ranges.id = uses.range_id
    where not exists (select 1 from blank_releases where blank_releases.use_id = uses.id)
      and not exists (select 1 from spoiled_blanks as spoiled
        where spoiled.range_id = uses.range_id and spoiled.number = uses.number)
  `.execute(db);
}

async function refuseContradictions(db: RegisterDatabase): Promise<void> {
  await refuse(db, {
    name: "blanks_received_once",
    change: "insert on blank_ranges",
    when: `new.last < new.first or exists (select 1 from blank_ranges as there
      where there.series_key = new.series_key
        and there.first <= new.last and new.first <= there.last)`,
    words: "the blanks were received before",
  });
  const outside = `not exists (select 1 from blank_ranges as there
    where there.id = new.range_id and new.number between there.first and there.last)`;
  await refuse(db, {
    name: "a_blank_is_used_once",
    change: "insert on blank_uses",
    when: `${outside} or exists (select 1 from blanks_in_use as there
      where there.range_id = new.range_id and there.number = new.number)
    or exists (select 1 from spoiled_blanks as there
      where there.range_id = new.range_id and there.number = new.number)`,
    words: "the blank is used, spoiled or was not received",
  });
  await refuse(db, {
    name: "a_document_is_on_one_blank",
    change: "insert on blank_uses",
    when: "exists (select 1 from blanks_in_use as there where there.document_id = new.document_id)",
    words: "the document is on a blank",
  });
  await refuse(db, {
    name: "spoiled_blanks_are_received",
    change: "insert on spoiled_blanks",
    when: outside,
    words: "the blank was not received",
  });
}
