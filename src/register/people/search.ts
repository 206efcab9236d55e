import type { CourseKind, IsoDate } from "../../model/course.js";
import type { DocumentKind, DocumentStanding } from "../../model/document.js";
import { nameKey, numberKey } from "../../model/name-key.js";
import type { Enrolment } from "../../model/trainee.js";
import { blankOfDocument } from "../blanks/blanks.js";
import { IDENTITY_COLUMNS, PLACE_COLUMNS } from "../db/rows.js";
import { containsText, type RegisterDatabase } from "../db/sqlite.js";
import { holderNames } from "../documents/known-documents.js";
import { standingsOf } from "../documents/standing.js";

/** A trainee's place in a course as look-up shows it, with the document where there is one. */
export interface FoundTrainee extends Omit<Enrolment, "id" | "row"> {
  /** As printed, or to be printed. */
  fullNameKk: string;
  fullNameRu: string;
  /** The name the register knows the person by now. */
  nameNowKk: string;
  nameNowRu: string;
  courseCode: string;
  courseKind: CourseKind;
  courseTitleKk: string;
  courseTitleRu: string;
  start: IsoDate;
  end: IsoDate;
  hours: number;
  credits: number | null;
  number: string | null;
  kind: DocumentKind | null;
  issuedOn: IsoDate | null;
  issuedBy: string | null;
  /** The paper blank that the document is on; null where it is on none that is known. */
  blank: string | null;
  /** The name by which the register knew that user then; null where it knew none. */
  issuedByName: string | null;
  file: string | null;
  /** What has become of the document; null where none was issued. */
  standing: DocumentStanding | null;
}

/**
 * Looks people and documents up: every word must be found in an IIN, an identity document, a
 * registration number or a name, in whatever spelling.
 *
 * @param limit most hits; null for all
 */
export async function findTrainees(
  db: RegisterDatabase,
  words: readonly string[],
  limit: number | null,
): Promise<FoundTrainee[]> {
  let query = placesWithDocuments(db);
  for (const word of words) {
    const name = nameKey(word);
    query = query.where((where) =>
      where.or([
        containsText("trainees.name_key", name),
        containsText("enrolments.name_key", name),
        containsText("trainees.identity_key", word.toUpperCase()),
        containsText("documents.number_key", numberKey(word)),
      ]),
    );
  }
  const rows = await query
    .orderBy("trainees.name_key")
    .orderBy("courses.end_date", "desc")
    .orderBy("documents.id", "desc")
    .$if(limit !== null, (limited) => limited.limit(limit ?? 0))
    .execute();
  return withStandings(db, rows);
}

/** The holder of the document with this very number, however it is written; none where there is none. */
export async function findHolder(db: RegisterDatabase, number: string): Promise<FoundTrainee[]> {
  const rows = await placesWithDocuments(db)
    .where("documents.number_key", "=", numberKey(number))
    .execute();
  return withStandings(db, rows);
}

function placesWithDocuments(db: RegisterDatabase) {
  return db
    .selectFrom("enrolments")
    .innerJoin("trainees", "trainees.id", "enrolments.trainee_id")
    .innerJoin("courses", "courses.id", "enrolments.course_id")
    .leftJoin("documents", "documents.enrolment_id", "enrolments.id")
    .leftJoin("batches", "batches.id", "documents.batch_id")
    .select([
      ...PLACE_COLUMNS,
      "trainees.full_name_kk as nameNowKk",
      "trainees.full_name_ru as nameNowRu",
      ...IDENTITY_COLUMNS,
      "courses.code as courseCode",
      "courses.kind as courseKind",
      "courses.title_kk as courseTitleKk",
      "courses.title_ru as courseTitleRu",
      "courses.start_date as start",
      "courses.end_date as end",
      "courses.hours",
      "courses.credits",
      "documents.number",
      "documents.kind",
      "documents.issued_on as issuedOn",
      "documents.issued_by as issuedBy",
      blankOfDocument(),
      "batches.person as issuedByName",
      "documents.file",
      "documents.id as documentId",
      "documents.facts",
    ]);
}

type FoundRow = Awaited<ReturnType<ReturnType<typeof placesWithDocuments>["execute"]>>[number];

async function withStandings(
  db: RegisterDatabase,
  rows: readonly FoundRow[],
): Promise<FoundTrainee[]> {
  const documents = rows.flatMap(({ documentId }) => documentId ?? []);
  const standingOf = await standingsOf(db, documents);
  return rows.map(({ documentId, facts, ...found }) => ({
    ...found,
    ...(facts === null ? {} : holderNames({ facts })),
    standing: documentId === null ? null : standingOf(documentId),
  }));
}
