import type { IsoDate } from "../model/course.js";
import { namesOf } from "./facts.js";
import { STORED_COLUMNS, type StoredDocument, storedIn } from "./issued-documents.js";
import type { RegisterDatabase } from "./sqlite.js";

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
    .select([...STORED_COLUMNS, "documents.issued_on", "documents.facts"])
    .orderBy("enrolments.roster_id")
    .orderBy("enrolments.row")
    .orderBy("documents.id")
    .execute();
  return rows.map((row) => ({
    ...storedIn(row),
    issuedOn: row.issued_on,
    ...namesOf(row),
  }));
}
