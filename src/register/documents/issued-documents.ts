import type { Selectable } from "kysely";
import type { IsoDate } from "../../model/course.js";
import type { DocumentKind, FieldValues } from "../../model/document.js";
import { UserError } from "../../model/errors.js";
import type { JournalRow } from "../../model/journal.js";
import { blankOfDocument } from "../blanks/blank-of-document.js";
import type { Schema } from "../db/schema.js";
import type { RegisterDatabase } from "../db/sqlite.js";
import { courseIn, holderIn, holderNames } from "./facts.js";
import { standingsOf } from "./standing.js";
import { valuesOf } from "./stored-values.js";

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
    .innerJoin("batches", "batches.id", "documents.batch_id")
    .innerJoin("enrolments", "enrolments.id", "documents.enrolment_id")
    .innerJoin("courses", "courses.id", "enrolments.course_id")
    .$if(from !== null, (query) => query.where("documents.issued_on", ">=", from ?? ""))
    .$if(to !== null, (query) => query.where("documents.issued_on", "<=", to ?? ""))
    .$if(courseCode !== null, (query) => query.where("courses.code", "=", courseCode ?? ""))
    .$if(kind !== null, (query) =>
      query.where("documents.kind", "=", kind ?? "non-completion-reference"),
    )
    .select([
      "documents.id",
      "documents.number",
      "documents.kind",
      "documents.issued_on",
      "documents.issued_by",
      "documents.file",
      "documents.facts",
      "batches.course",
      "batches.person",
      blankOfDocument(),
    ])
    .orderBy("documents.id")
    .execute();
  const standingOf = await standingsOf(
    db,
    rows.map(({ id }) => id),
  );
  return rows.map((row, index) => {
    const holder = holderIn(row);
    const course = courseIn(row);
    return {
      ordinal: index + 1,
      number: row.number,
      kind: row.kind,
      fullNameKk: holder.fullNameKk,
      fullNameRu: holder.fullNameRu,
      iin: holder.iin,
      identityDocument: holder.identityDocument,
      courseCode: course.code,
      titleKk: course.titleKk,
      titleRu: course.titleRu,
      hours: course.hours,
      credits: course.credits,
      start: course.start,
      end: course.end,
      issuedOn: row.issued_on,
      issuedBy: row.issued_by,
      issuedByName: row.person,
      blank: row.blank,
      file: row.file,
      ...standingOf(row.id),
    };
  });
}

/** What it takes to make an issued document again, byte for byte. */
export interface StoredDocument {
  /** Key in the register. */
  id: number;
  enrolmentId: number;
  number: string;
  kind: DocumentKind;
  /** SHA-256 of the edition. */
  edition: string;
  values: FieldValues;
  /** SHA-256 of the document's bytes. */
  sha256: string;
  /** Path inside the register folder. */
  file: string;
}

/**
 * Where the documents of a course lie, in the order in which they were issued.
 *
 * @param but a batch whose documents are not asked for
 */
export async function filesOfCourse(
  db: RegisterDatabase,
  courseId: number,
  but: number | null = null,
): Promise<Pick<StoredDocument, "number" | "file">[]> {
  return db
    .selectFrom("documents")
    .innerJoin("enrolments", "enrolments.id", "documents.enrolment_id")
    .where("enrolments.course_id", "=", courseId)
    .$if(but !== null, (query) => query.where("documents.batch_id", "is not", but))
    .select(["documents.number", "documents.file"])
    .orderBy("documents.id")
    .execute();
}

/** A document of a batch, with whom it names. */
export interface BatchDocument {
  number: string;
  kind: DocumentKind;
  enrolmentId: number;
  fullNameKk: string;
  fullNameRu: string;
  /** Path inside the register folder. */
  file: string;
}

/** The documents that were issued at once, in roster order. */
export async function documentsOfBatch(
  db: RegisterDatabase,
  batch: number,
): Promise<BatchDocument[]> {
  const rows = await db
    .selectFrom("documents")
    .where("documents.batch_id", "=", batch)
    .select([
      "documents.number",
      "documents.kind",
      "documents.enrolment_id",
      "documents.file",
      "documents.facts",
    ])
    .orderBy("documents.id")
    .execute();
  return rows.map((row) => ({
    number: row.number,
    kind: row.kind,
    enrolmentId: row.enrolment_id,
    ...holderNames(row),
    file: row.file,
  }));
}

/** The document with this number as it was issued. @throws UserError `number-not-found` */
export async function storedDocument(
  db: RegisterDatabase,
  number: string,
): Promise<StoredDocument> {
  const row = await db
    .selectFrom("documents")
    .innerJoin("batches", "batches.id", "documents.batch_id")
    .where("documents.number", "=", number)
    .select(STORED_COLUMNS)
    .executeTakeFirst();
  if (!row) throw new UserError("number-not-found", { number });
  return storedIn(row);
}

/** What `storedIn` reads, of a document and its batch. */
export const STORED_COLUMNS = [
  "documents.id",
  "documents.enrolment_id",
  "documents.number",
  "documents.kind",
  "documents.edition_sha256",
  "documents.field_values",
  "batches.field_values as batch_values",
  "documents.sha256",
  "documents.file",
] as const;

type StoredColumns = Pick<
  Selectable<Schema["documents"]>,
  "enrolment_id" | "number" | "kind" | "edition_sha256" | "field_values" | "sha256" | "file"
> & { id: number; batch_values: string };

/** A document as its record and its batch's have it. */
export function storedIn(row: StoredColumns): StoredDocument {
  return {
    id: row.id,
    enrolmentId: row.enrolment_id,
    number: row.number,
    kind: row.kind,
    edition: row.edition_sha256,
    values: valuesOf(row),
    sha256: row.sha256,
    file: row.file,
  };
}
