import type { IsoDate } from "../model/course.js";
import type { DocumentKind, FieldValues } from "../model/document.js";
import type { JournalRow } from "../model/journal.js";
import type { RegisterDatabase } from "./sqlite.js";

/** Which documents are meant; null means any. Both ends of the period count. */
export interface DocumentFilter {
  from: IsoDate | null;
  to: IsoDate | null;
  courseCode: string | null;
  kind: DocumentKind | null;
}

/** The issued documents as the journal shows them, in the order in which they were issued. */
export async function journalRows(
  db: RegisterDatabase,
  { from, to, courseCode, kind }: DocumentFilter,
): Promise<JournalRow[]> {
  const rows = await db
    .selectFrom("documents")
    .innerJoin("enrolments", "enrolments.id", "documents.enrolment_id")
    .innerJoin("trainees", "trainees.id", "enrolments.trainee_id")
    .innerJoin("courses", "courses.id", "enrolments.course_id")
    .$if(from !== null, (query) => query.where("documents.issued_on", ">=", from ?? ""))
    .$if(to !== null, (query) => query.where("documents.issued_on", "<=", to ?? ""))
    .$if(courseCode !== null, (query) => query.where("courses.code", "=", courseCode ?? ""))
    .$if(kind !== null, (query) =>
      query.where("documents.kind", "=", kind ?? "non-completion-reference"),
    )
    .select([
      "documents.number",
      "documents.kind",
      "documents.issued_on",
      "documents.issued_by",
      "documents.file",
      "enrolments.full_name_kk",
      "enrolments.full_name_ru",
      "trainees.iin",
      "trainees.identity_document",
      "courses.code",
      "courses.title_kk",
      "courses.title_ru",
      "courses.hours",
      "courses.credits",
      "courses.start_date",
      "courses.end_date",
    ])
    .orderBy("documents.id")
    .execute();
  return rows.map((row, index) => ({
    ordinal: index + 1,
    number: row.number,
    kind: row.kind,
    fullNameKk: row.full_name_kk,
    fullNameRu: row.full_name_ru,
    iin: row.iin,
    identityDocument: row.identity_document,
    courseCode: row.code,
    titleKk: row.title_kk,
    titleRu: row.title_ru,
    hours: row.hours,
    credits: row.credits,
    start: row.start_date,
    end: row.end_date,
    issuedOn: row.issued_on,
    issuedBy: row.issued_by,
    file: row.file,
  }));
}

/** What it takes to make an issued document's file again, byte for byte. */
export interface StoredDocument {
  kind: DocumentKind;
  edition: string;
  values: FieldValues;
  sha256: string;
  file: string;
}

/** The documents of a course as they were issued. */
export async function storedDocuments(
  db: RegisterDatabase,
  courseId: number,
): Promise<StoredDocument[]> {
  const rows = await db
    .selectFrom("documents")
    .innerJoin("enrolments", "enrolments.id", "documents.enrolment_id")
    .where("enrolments.course_id", "=", courseId)
    .select([
      "documents.kind",
      "documents.edition_sha256",
      "documents.field_values",
      "documents.sha256",
      "documents.file",
    ])
    .orderBy("documents.id")
    .execute();
  return rows.map((row) => ({
    kind: row.kind,
    edition: row.edition_sha256,
    values: JSON.parse(row.field_values) as FieldValues,
    sha256: row.sha256,
    file: row.file,
  }));
}

/** The bytes of an edition that documents were issued from. */
export async function readEdition(db: RegisterDatabase, sha256: string): Promise<Uint8Array> {
  const { bytes } = await db
    .selectFrom("editions")
    .where("sha256", "=", sha256)
    .select("bytes")
    .executeTakeFirstOrThrow();
  return bytes;
}
