import type { CourseKind, IsoDate } from "../../model/course.js";
import type { DocumentKind } from "../../model/document.js";
import type { DocumentStanding } from "../../model/document-standing.js";
import { nameKey } from "../../model/name-key.js";
import { numberKey } from "../../model/number-key.js";
import type { Outcome } from "../../model/trainee.js";
import { blankOfDocument } from "../blanks/blank-of-document.js";
import { containsText, type RegisterDatabase } from "../db/sqlite.js";
import { holderNames } from "../documents/facts.js";
import { standingsOf } from "../documents/standing.js";

/** A trainee's place in a course as look-up shows it, with the document where there is one. */
export interface FoundTrainee {
  /** As printed, or to be printed. */
  fullNameKk: string;
  fullNameRu: string;
  /** The name the register knows the person by now. */
  nameNowKk: string;
  nameNowRu: string;
  iin: string | null;
  identityDocument: string | null;
  birthDate: IsoDate | null;
  outcome: Outcome;
  hoursAttended: number | null;
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
      "trainees.full_name_kk as name_now_kk",
      "trainees.full_name_ru as name_now_ru",
      "enrolments.full_name_kk",
      "enrolments.full_name_ru",
      "enrolments.outcome",
      "enrolments.hours_attended",
      "trainees.iin",
      "trainees.identity_document",
      "trainees.birth_date",
      "courses.code",
      "courses.kind as course_kind",
      "courses.title_kk",
      "courses.title_ru",
      "courses.start_date",
      "courses.end_date",
      "courses.hours",
      "courses.credits",
      "documents.id as document_id",
      "documents.facts",
      "documents.number",
      "documents.kind as document_kind",
      "documents.issued_on",
      "documents.issued_by",
      "batches.person as issued_by_name",
      "documents.file",
      blankOfDocument(),
    ]);
}

type FoundRow = Awaited<ReturnType<ReturnType<typeof placesWithDocuments>["execute"]>>[number];

async function withStandings(
  db: RegisterDatabase,
  rows: readonly FoundRow[],
): Promise<FoundTrainee[]> {
  const documents = rows.flatMap(({ document_id }) => document_id ?? []);
  const standingOf = await standingsOf(db, documents);
  return rows.map((row) => ({
    ...(row.facts === null
      ? { fullNameKk: row.full_name_kk, fullNameRu: row.full_name_ru }
      : holderNames({ facts: row.facts })),
    nameNowKk: row.name_now_kk,
    nameNowRu: row.name_now_ru,
    iin: row.iin,
    identityDocument: row.identity_document,
    birthDate: row.birth_date,
    outcome: row.outcome,
    hoursAttended: row.hours_attended,
    courseCode: row.code,
    courseKind: row.course_kind,
    courseTitleKk: row.title_kk,
    courseTitleRu: row.title_ru,
    start: row.start_date,
    end: row.end_date,
    hours: row.hours,
    credits: row.credits,
    number: row.number,
    kind: row.document_kind,
    issuedOn: row.issued_on,
    issuedBy: row.issued_by,
    blank: row.blank,
    issuedByName: row.issued_by_name,
    file: row.file,
    standing: row.document_id === null ? null : standingOf(row.document_id),
  }));
}
