import type { IsoDate } from "../model/course.js";
import { namesOf } from "./facts.js";
import { STORED_COLUMNS, type StoredDocument, storedIn } from "./issued-documents.js";
import type { RegisterDatabase } from "./sqlite.js";

/** An issued document with what the hand-over sheet tells of it. */
export interface DocumentToPrint extends StoredDocument {
  issuedOn: IsoDate;
  fullNameKk: string;
  fullNameRu: string;
  /** Where its holder stands: the roster's key, and the row. */
  place: readonly [roster: number, row: number];
}

/**
 * The order in which documents come out of a printer: a file for each edition, one kind after the
 * other as the appendices have them, and in each the order of the rosters.
 */
export const ORDER_OF_PRINTING = [
  "documents.kind",
  "editions.added_at",
  "editions.sha256",
  "enrolments.roster_id",
  "enrolments.row",
  "documents.id",
] as const;

/** The documents of a course as they were issued, in the order of printing. */
export async function documentsToPrint(
  db: RegisterDatabase,
  courseId: number,
): Promise<DocumentToPrint[]> {
  const rows = await db
    .selectFrom("live_documents as documents")
    .innerJoin("enrolments", "enrolments.id", "documents.enrolment_id")
    .innerJoin("batches", "batches.id", "documents.batch_id")
    .innerJoin("editions", "editions.sha256", "documents.edition_sha256")
    .where("enrolments.course_id", "=", courseId)
    .select([
      ...STORED_COLUMNS,
      "documents.issued_on",
      "documents.facts",
      "enrolments.roster_id",
      "enrolments.row",
    ])
    .$call((query) => ORDER_OF_PRINTING.reduce((sorted, by) => sorted.orderBy(by), query))
    .execute();
  return rows.map((row) => ({
    ...storedIn(row),
    issuedOn: row.issued_on,
    ...namesOf(row),
    place: [row.roster_id, row.row],
  }));
}

/** The documents in the order of the rosters, as people are called to sign. */
export function inRosterOrder(documents: readonly DocumentToPrint[]): DocumentToPrint[] {
  return [...documents].sort(
    (one, other) =>
      one.place[0] - other.place[0] || one.place[1] - other.place[1] || one.id - other.id,
  );
}
