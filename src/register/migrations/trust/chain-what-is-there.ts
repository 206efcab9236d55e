import { type Kysely, type Selectable, sql } from "kysely";
import { BEFORE_THE_FIRST, type ChainedEntry, hashOfEntry } from "../../journal-chain.js";
import type { BatchesTable } from "../../schema.js";
import {
  type EditionRecord,
  hashOfBatch,
  hashOfEdition,
  hashOfSetting,
  type SealedRows,
  type SealedTable,
  startSeal,
} from "../../seals.js";

/**
 * Chains the entries that the journal has, and ends it with one that seals what was issued until now:
 * from here on a change shows.
 */
export async function chainWhatIsThere(db: Kysely<unknown>): Promise<void> {
  await sql`alter table journal rename to earlier_journal`.execute(db);
  await createJournal(db);
  const head = await chainEntries(db);
  await sql`drop table earlier_journal`.execute(db);
  if (head.id > 0) await addUpgradeEntry(db, head);
}

async function createJournal({ schema }: Kysely<unknown>): Promise<void> {
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

interface Head {
  id: number;
  hash: string;
}

async function chainEntries(db: Kysely<unknown>): Promise<Head> {
  const { rows } = await sql<Omit<ChainedEntry, "person">>`
    select id, at, operator, act, subject, details from earlier_journal order by id`.execute(db);
  let head: Head = { id: 0, hash: BEFORE_THE_FIRST };
  for (const row of rows) head = await addEntry(db, head, row);
  return head;
}

async function addEntry(
  db: Kysely<unknown>,
  head: Head,
  { at, operator, act, subject, details }: Omit<ChainedEntry, "id" | "person">,
): Promise<Head> {
  const entry = { id: head.id + 1, at, operator, person: null, act, subject, details };
  const hash = hashOfEntry(head.hash, entry);
  await sql`
    insert into journal (id, at, operator, person, act, subject, details, hash)
    values (${entry.id}, ${at}, ${operator}, null, ${act}, ${subject}, ${details}, ${hash})
  `.execute(db);
  return { id: entry.id, hash };
}

async function addUpgradeEntry(db: Kysely<unknown>, head: Head): Promise<void> {
  const { rows } = await sql<{ at: string }>`
    select strftime('%Y-%m-%dT%H:%M:%fZ', 'now') as at`.execute(db);
  const sealed = [await sealOfBatches(db), await sealOfDocuments(db)].filter(
    (rows) => rows.last > 0,
  );
  await addEntry(db, head, {
    at: rows[0]?.at ?? "",
    operator: "kualik",
    act: "upgrade",
    subject: "2026-11-trust",
    details: JSON.stringify({ sealed, ...(await sealsOfTheRest(db)) }),
  });
}

/** What may change later, but by an entry only: as it stands now. */
async function sealsOfTheRest(db: Kysely<unknown>) {
  const settings = await sql<{ key: string; value: string }>`
    select key, value from settings order by key`.execute(db);
  const editions = await sql<EditionRecord>`
    select sha256, kind, press, added_at from editions order by sha256`.execute(db);
  const inForce = await sql<EditionAsPutInForce>`
    select kind, from_date as "from", edition_sha256 as sha256, added_at as at, added_by as operator
    from editions_in_force order by kind, from_date`.execute(db);
  return {
    settings: Object.fromEntries(
      settings.rows.map(({ key, value }) => [key, hashOfSetting(value)]),
    ),
    editions: Object.fromEntries(editions.rows.map((row) => [row.sha256, hashOfEdition(row)])),
    inForce: inForce.rows,
  };
}

interface EditionAsPutInForce {
  kind: string;
  from: string;
  sha256: string;
  at: string;
  operator: string;
}

async function sealOfBatches(db: Kysely<unknown>): Promise<SealedRows> {
  const { rows } = await sql<Selectable<BatchesTable>>`
    select id, person, course, field_values from batches order by id`.execute(db);
  const hashes = rows.map((row) => ({ id: row.id, hash: hashOfBatch(row) }));
  return sealOf("batches", hashes);
}

async function sealOfDocuments(db: Kysely<unknown>): Promise<SealedRows> {
  const { rows } = await sql<{ id: number; hash: string }>`
    select id, record_sha256 as hash from documents order by id`.execute(db);
  return sealOf("documents", rows);
}

function sealOf(table: SealedTable, rows: readonly { id: number; hash: string }[]): SealedRows {
  const seal = startSeal();
  for (const { hash } of rows) seal.add(hash);
  return { table, first: rows[0]?.id ?? 0, last: rows.at(-1)?.id ?? 0, seal: seal.end() };
}
