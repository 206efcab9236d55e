import { type Kysely, sql } from "kysely";
import type { Migration } from "kysely/migration";
import { chainWhatIsThere } from "./trust/chain-what-is-there.js";
import { rebuildDocuments } from "./trust/rebuild-documents.js";
import { refuseChanges } from "./trust/refuse-changes.js";

/**
 * A register whose past cannot be changed unnoticed: a chained journal, documents that keep the data
 * of their day, annulments and hand-overs. What is only ever added to refuses anything else.
 */
export const trust: Migration = {
  async up(db: Kysely<unknown>) {
    await rebuildDocuments(db);
    await addTables(db);
    await db.schema.alterTable("enrolments").addColumn("stopped_at", "text").execute();
    await sql`
      create view live_documents as select * from documents
      where not exists (select 1 from annulments where annulments.document_id = documents.id)
    `.execute(db);
    await chainWhatIsThere(db);
    await refuseChanges(db);
  },
};

async function addTables({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable("operators")
    .addColumn("os_user", "text", (column) => column.primaryKey())
    .addColumn("name", "text", (column) => column.notNull())
    .execute();

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
