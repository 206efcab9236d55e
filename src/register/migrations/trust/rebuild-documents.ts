import { type Kysely, sql } from "kysely";
import { type DocumentRecord, hashOfDocument } from "../../seals.js";

/**
 * Documents were tied to one place in one course, one for each, and showed the person's and the
 * course's data of today. Both could not change once a document was issued, so that today's data are
 * those of the day of issue.
 */
export async function rebuildDocuments(db: Kysely<unknown>): Promise<void> {
  await completeBatches(db);
  await sql`alter table documents rename to earlier_documents`.execute(db);
  await createDocuments(db);
  await copyDocuments(db);
  await sql`drop table earlier_documents`.execute(db);
  await createIndexes(db);
}

async function completeBatches(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable("batches").addColumn("person", "text").execute();
  await db.schema
    .alterTable("batches")
    .addColumn("course", "text", (column) => column.notNull().defaultTo("{}"))
    .execute();
  await batchesForThoseWithout(db);
  await sql`
    update batches set course = (
      select json_object(
        'code', courses.code, 'kind', courses.kind,
        'titleKk', courses.title_kk, 'titleRu', courses.title_ru,
        'specialtyKk', courses.specialty_kk, 'specialtyRu', courses.specialty_ru,
        'hours', courses.hours, 'credits', courses.credits,
        'start', courses.start_date, 'end', courses.end_date)
      from documents
        join enrolments on enrolments.id = documents.enrolment_id
        join courses on courses.id = enrolments.course_id
      where documents.batch_id = batches.id limit 1)
    where exists (select 1 from documents where documents.batch_id = batches.id)`.execute(db);
}

/** Documents issued before there were batches: one for each course. */
async function batchesForThoseWithout(db: Kysely<unknown>): Promise<void> {
  const courses = await sql<{ id: number }>`
    select distinct enrolments.course_id as id
    from documents join enrolments on enrolments.id = documents.enrolment_id
    where documents.batch_id is null order by 1`.execute(db);
  for (const { id } of courses.rows) {
    const made = await sql<{ id: number }>`
      insert into batches (field_values) values ('{}') returning id`.execute(db);
    await sql`
      update documents set batch_id = ${made.rows[0]?.id}
      where batch_id is null
        and enrolment_id in (select id from enrolments where course_id = ${id})`.execute(db);
  }
}

async function createDocuments({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable("documents")
    .addColumn("id", "integer", (column) => column.primaryKey())
    .addColumn("enrolment_id", "integer", (column) => column.notNull().references("enrolments.id"))
    .addColumn("replaces_id", "integer", (column) => column.unique().references("documents.id"))
    .addColumn("kind", "text", (column) => column.notNull())
    .addColumn("year", "integer", (column) => column.notNull())
    .addColumn("sequence", "integer", (column) => column.notNull())
    .addColumn("number", "text", (column) => column.notNull().unique())
    .addColumn("number_key", "text", (column) => column.notNull())
    .addColumn("issued_on", "text", (column) => column.notNull())
    .addColumn("issued_at", "text", (column) => column.notNull())
    .addColumn("issued_by", "text", (column) => column.notNull())
    .addColumn("edition_sha256", "text", (column) => column.notNull().references("editions.sha256"))
    .addColumn("filling", "integer", (column) => column.notNull())
    .addColumn("batch_id", "integer", (column) => column.notNull().references("batches.id"))
    .addColumn("field_values", "text", (column) => column.notNull())
    .addColumn("facts", "text", (column) => column.notNull())
    .addColumn("sha256", "text", (column) => column.notNull())
    .addColumn("file", "text", (column) => column.notNull().unique())
    .addColumn("record_sha256", "text", (column) => column.notNull())
    .addUniqueConstraint("numbers_of_a_kind_and_year", ["kind", "year", "sequence"])
    .execute();
}

const DOCUMENTS_A_PAGE = 1000;

async function copyDocuments(db: Kysely<unknown>): Promise<void> {
  for (let last = 0; ; ) {
    const { rows } = await sql<DocumentRecord>`
      select d.id, d.enrolment_id, null as replaces_id, d.kind, d.year, d.sequence, d.number,
        d.number_key, d.issued_on, d.issued_at, d.issued_by, d.edition_sha256, d.filling,
        d.batch_id, d.field_values,
        json_object('fullNameKk', e.full_name_kk, 'fullNameRu', e.full_name_ru, 'iin', t.iin,
          'identityDocument', t.identity_document, 'outcome', e.outcome,
          'hoursAttended', e.hours_attended) as facts,
        d.sha256, d.file
      from earlier_documents d
        join enrolments e on e.id = d.enrolment_id join trainees t on t.id = e.trainee_id
      where d.id > ${last} order by d.id limit ${DOCUMENTS_A_PAGE}`.execute(db);
    for (const row of rows) await addDocument(db, row);
    const end = rows.at(-1);
    if (!end) return;
    last = end.id;
  }
}

async function addDocument(db: Kysely<unknown>, row: DocumentRecord): Promise<void> {
  await sql`
    insert into documents values (${row.id}, ${row.enrolment_id}, ${row.replaces_id}, ${row.kind},
      ${row.year}, ${row.sequence}, ${row.number}, ${row.number_key}, ${row.issued_on},
      ${row.issued_at}, ${row.issued_by}, ${row.edition_sha256}, ${row.filling}, ${row.batch_id},
      ${row.field_values}, ${row.facts}, ${row.sha256}, ${row.file}, ${hashOfDocument(row)})
  `.execute(db);
}

async function createIndexes({ schema }: Kysely<unknown>): Promise<void> {
  await schema.createIndex("documents_by_date").on("documents").column("issued_on").execute();
  await schema.createIndex("documents_by_hash").on("documents").column("sha256").execute();
  await schema.createIndex("documents_by_batch").on("documents").column("batch_id").execute();
  await schema.createIndex("documents_by_place").on("documents").column("enrolment_id").execute();
}
