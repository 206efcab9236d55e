import { sql } from "kysely";
import type { RegisterDatabase } from "../sqlite.js";
import { refuse } from "./refuse.js";

/** Editions of templates, the documents issued from them, and what became of these. */
export async function createDocuments(db: RegisterDatabase): Promise<void> {
  await createEditions(db);
  await createIssued(db);
  await createFates(db);
  await sql`
    create view live_documents as select * from documents
    where not exists (select 1 from annulments where annulments.document_id = documents.id)
  `.execute(db);
  await refuse(db, {
    name: "one_living_document",
    change: "insert on documents",
    when: `exists (
      select 1 from live_documents where live_documents.enrolment_id = new.enrolment_id)`,
    words: "the person has a document of this course",
  });
  await keepCounters(db);
}

async function createEditions({ schema }: RegisterDatabase): Promise<void> {
  await schema
    .createTable("editions")
    .addColumn("sha256", "text", (column) => column.primaryKey())
    .addColumn("kind", "text", (column) => column.notNull())
    .addColumn("bytes", "blob", (column) => column.notNull())
    .addColumn("press", "blob", (column) => column.notNull())
    .addColumn("added_at", "text", (column) => column.notNull())
    .addColumn("added_by", "text", (column) => column.notNull())
    .execute();

  await schema
    .createTable("editions_in_force")
    .addColumn("kind", "text", (column) => column.notNull())
    .addColumn("from_date", "text", (column) => column.notNull())
    .addColumn("edition_sha256", "text", (column) => column.notNull().references("editions.sha256"))
    .addColumn("added_at", "text", (column) => column.notNull())
    .addColumn("added_by", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("one_edition_a_day", ["kind", "from_date"])
    .execute();
}

async function createIssued({ schema }: RegisterDatabase): Promise<void> {
  await schema
    .createTable("counters")
    .addColumn("kind", "text", (column) => column.notNull())
    .addColumn("year", "integer", (column) => column.notNull())
    .addColumn("next", "integer", (column) => column.notNull())
    .addPrimaryKeyConstraint("counters_key", ["kind", "year"])
    .execute();

  await schema
    .createTable("batches")
    .addColumn("id", "integer", (column) => column.primaryKey())
    .addColumn("person", "text")
    .addColumn("course", "text", (column) => column.notNull())
    .addColumn("field_values", "text", (column) => column.notNull())
    .execute();

  await schema
    .createTable("documents")
    .addColumn("id", "integer", (column) => column.primaryKey())
    .addColumn("enrolment_id", "integer", (column) => column.notNull().references("enrolments.id"))
    .addColumn("replaces_id", "integer", (column) => column.unique().references("documents.id"))
    .addColumn("kind", "text", (column) => column.notNull())
    .addColumn("year", "integer", (column) => column.notNull())
    .addColumn("sequence", "integer", (column) => column.notNull())
    .addColumn("number", "text", (column) => column.notNull().unique())
    .addColumn("number_key", "text", (column) => column.notNull().unique())
    .addColumn("issued_on", "text", (column) => column.notNull())
    .addColumn("issued_at", "text", (column) => column.notNull())
    .addColumn("issued_by", "text", (column) => column.notNull())
    .addColumn("edition_sha256", "text", (column) => column.notNull().references("editions.sha256"))
    .addColumn("batch_id", "integer", (column) => column.notNull().references("batches.id"))
    .addColumn("field_values", "text", (column) => column.notNull())
    .addColumn("facts", "text", (column) => column.notNull())
    .addColumn("sha256", "text", (column) => column.notNull())
    .addColumn("file", "text", (column) => column.notNull().unique())
    .addColumn("record_sha256", "text", (column) => column.notNull())
    .addUniqueConstraint("numbers_of_a_kind_and_year", ["kind", "year", "sequence"])
    .execute();
  await schema.createIndex("documents_by_date").on("documents").column("issued_on").execute();
  await schema.createIndex("documents_by_hash").on("documents").column("sha256").execute();
  await schema.createIndex("documents_by_batch").on("documents").column("batch_id").execute();
  await schema.createIndex("documents_by_place").on("documents").column("enrolment_id").execute();
}

async function createFates({ schema }: RegisterDatabase): Promise<void> {
  await schema
    .createTable("annulments")
    .addColumn("id", "integer", (column) => column.primaryKey())
    .addColumn("document_id", "integer", (column) =>
      column.notNull().unique().references("documents.id"),
    )
    .addColumn("reason", "text", (column) => column.notNull())
    .addColumn("at", "text", (column) => column.notNull())
    .addColumn("operator", "text", (column) => column.notNull())
    .addColumn("person", "text")
    .execute();

  await schema
    .createTable("handovers")
    .addColumn("id", "integer", (column) => column.primaryKey())
    .addColumn("document_id", "integer", (column) => column.notNull().references("documents.id"))
    .addColumn("recipient", "text", (column) => column.notNull())
    .addColumn("identity_document", "text")
    .addColumn("ground", "text")
    .addColumn("handed_on", "text", (column) => column.notNull())
    .addColumn("at", "text", (column) => column.notNull())
    .addColumn("operator", "text", (column) => column.notNull())
    .addColumn("person", "text")
    .execute();
  await schema.createIndex("handovers_by_document").on("handovers").column("document_id").execute();
}

/** A number once given is never given again. */
async function keepCounters(db: RegisterDatabase): Promise<void> {
  const words = "counters only go up";
  await refuse(db, { name: "counters_no_delete", change: "delete on counters", words });
  await refuse(db, {
    name: "counters_no_less",
    change: "update on counters",
    when: `new.next < old.next or new.kind is not old.kind or new.year is not old.year`,
    words,
  });
}
