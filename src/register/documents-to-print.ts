import type { IsoDate } from "../model/course.js";
import { namesOf } from "./facts.js";
import type { StoredDocument } from "./issued-documents.js";
import type { RegisterDatabase } from "./sqlite.js";
import { valuesOf } from "./stored-values.js";

/** An issued document with what the hand-over sheet tells of it. */
export interface DocumentToPrint extends StoredDocument {
  issuedOn: IsoDate;
  fullNameKk: string;
  fullNameRu: string;
}

/** The documents of a course as they were issued, in the order of its rosters. */
export async function documentsToPrint(
  db: RegisterDatabase,
  courseId: number,
): Promise<DocumentToPrint[]> {
  const rows = await db
    .selectFrom("live_documents as documents")
    .innerJoin("enrolments", "enrolments.id", "documents.enrolment_id")
    .innerJoin("batches", "batches.id", "documents.batch_id")
    .where("enrolments.course_id", "=", courseId)
    .select([
      "documents.id",
      "documents.enrolment_id",
      "documents.number",
      "documents.kind",
      "documents.edition_sha256",
      "documents.filling",
      "documents.field_values",
      "batches.field_values as batch_values",
      "documents.sha256",
      "documents.file",
      "documents.issued_on",
      "documents.facts",
    ])
    .orderBy("enrolments.roster_id")
    .orderBy("enrolments.row")
    .orderBy("documents.id")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    enrolmentId: row.enrolment_id,
    number: row.number,
    kind: row.kind,
    edition: row.edition_sha256,
    filling: row.filling,
    values: valuesOf(row),
    sha256: row.sha256,
    file: row.file,
    issuedOn: row.issued_on,
    ...namesOf(row),
  }));
}
