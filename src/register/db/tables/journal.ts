import type { RegisterDatabase } from "../sqlite.js";

/** Who did what, who they are by name, and what the centre says of itself. */
export async function createJournal({ schema }: RegisterDatabase): Promise<void> {
  await schema
    .createTable("settings")
    .addColumn("key", "text", (column) => column.primaryKey())
    .addColumn("value", "text", (column) => column.notNull())
    .execute();

  await schema
    .createTable("operators")
    .addColumn("os_user", "text", (column) => column.primaryKey())
    .addColumn("name", "text", (column) => column.notNull())
    .execute();

  await schema
    .createTable("journal")
    .addColumn("id", "integer", (column) => column.primaryKey())
    .addColumn("at", "text", (column) => column.notNull())
    .addColumn("operator", "text", (column) => column.notNull())
    .addColumn("person", "text")
    .addColumn("act", "text", (column) => column.notNull())
    .addColumn("subject", "text", (column) => column.notNull())
    .addColumn("details", "text", (column) => column.notNull())
    .addColumn("hash", "text", (column) => column.notNull().unique())
    .execute();
}
