import type { CourseAsIssued, DocumentBasis } from "../../model/as-issued.js";
import type { IsoDate } from "../../model/course.js";
import type { DocumentKind } from "../../model/document.js";
import { courseOf } from "../courses/courses.js";
import { inChunks } from "../db/rows.js";
import type { RegisterDatabase } from "../db/sqlite.js";
import { courseIn, holderIn } from "./facts.js";
import type { DocumentFilter } from "./issued-documents.js";

/** A document that holds, with its data of then and the register's of now. */
export interface DocumentThenAndNow {
  number: string;
  kind: DocumentKind;
  issuedOn: IsoDate;
  courseCode: string;
  issued: DocumentBasis;
  now: DocumentBasis;
}

/** Which documents that hold are meant: those of a course, of a person, or with these numbers. */
export type Whose = { courseId: number } | { traineeId: number } | { numbers: readonly string[] };

/** The documents that hold, each with what it was made from and what the register says by now. */
export async function documentsThenAndNow(
  db: RegisterDatabase,
  whose: Whose,
): Promise<DocumentThenAndNow[]> {
  if ("courseId" in whose) {
    return read(query(db).where("enrolments.course_id", "=", whose.courseId));
  }
  if ("traineeId" in whose) {
    return read(query(db).where("enrolments.trainee_id", "=", whose.traineeId));
  }
  return inChunks(whose.numbers, (some) =>
    read(query(db).where("live_documents.number", "in", some)),
  );
}

/** The same for the documents that a journal would show. */
export async function documentsOfJournalThenAndNow(
  db: RegisterDatabase,
  { from, to, courseCode, kind }: DocumentFilter,
): Promise<DocumentThenAndNow[]> {
  return read(
    query(db)
      .$if(from !== null, (some) => some.where("live_documents.issued_on", ">=", from ?? ""))
      .$if(to !== null, (some) => some.where("live_documents.issued_on", "<=", to ?? ""))
      .$if(courseCode !== null, (some) => some.where("courses.code", "=", courseCode ?? ""))
      .$if(kind !== null, (some) =>
        some.where("live_documents.kind", "=", kind ?? "non-completion-reference"),
      ),
  );
}

function query(db: RegisterDatabase) {
  return db
    .selectFrom("live_documents")
    .innerJoin("batches", "batches.id", "live_documents.batch_id")
    .innerJoin("enrolments", "enrolments.id", "live_documents.enrolment_id")
    .innerJoin("trainees", "trainees.id", "enrolments.trainee_id")
    .innerJoin("courses", "courses.id", "enrolments.course_id")
    .selectAll("courses")
    .select([
      "live_documents.number",
      "live_documents.kind as document_kind",
      "live_documents.issued_on",
      "live_documents.facts",
      "live_documents.batch_id",
      "batches.course",
      "trainees.full_name_kk",
      "trainees.full_name_ru",
      "trainees.iin",
      "trainees.identity_document",
      "enrolments.outcome",
      "enrolments.hours_attended",
    ])
    .orderBy("live_documents.id");
}

async function read(some: ReturnType<typeof query>): Promise<DocumentThenAndNow[]> {
  const coursesThen = new Map<number, CourseAsIssued>();
  const rows = await some.execute();
  return rows.map((row) => {
    const courseThen = coursesThen.get(row.batch_id) ?? courseIn(row);
    coursesThen.set(row.batch_id, courseThen);
    return {
      number: row.number,
      kind: row.document_kind,
      issuedOn: row.issued_on,
      courseCode: row.code,
      issued: { holder: holderIn(row), course: courseThen },
      now: {
        holder: {
          fullNameKk: row.full_name_kk,
          fullNameRu: row.full_name_ru,
          iin: row.iin,
          identityDocument: row.identity_document,
          outcome: row.outcome,
          hoursAttended: row.hours_attended,
        },
        course: courseOf(row),
      },
    };
  });
}

/** What happened to documents of one kind in one month. */
export interface DocumentsOfMonth {
  /** `2026-03`. */
  month: string;
  kind: DocumentKind;
  /** Everything that took a number, by date of issue. */
  issued: number;
  /** Of these, issued in the place of another. */
  duplicates: number;
  /** Annulled in this month, whenever issued. */
  annulled: number;
}

/** A period as days, both counted, and as moments: from `start`, included, to `end`, excluded. */
export interface DaysAndMoments {
  from: IsoDate;
  to: IsoDate;
  /** UTC ISO. */
  start: string;
  end: string;
}

/**
 * Documents issued and annulled in a period, by month and kind, in this order; a month of a kind in
 * which nothing happened is not there.
 *
 * @param dateOf the day of a moment where the centre is
 */
export async function documentsByMonth(
  db: RegisterDatabase,
  period: DaysAndMoments,
  dateOf: (moment: string) => IsoDate,
): Promise<DocumentsOfMonth[]> {
  const counts = new Map<string, DocumentsOfMonth>();
  const countOf = (month: string, kind: DocumentKind): DocumentsOfMonth => {
    const key = `${month} ${kind}`;
    const count = counts.get(key) ?? { month, kind, issued: 0, duplicates: 0, annulled: 0 };
    counts.set(key, count);
    return count;
  };
  for (const { day, kind, issued, duplicates } of await issuedByDay(db, period)) {
    const count = countOf(day.slice(0, 7), kind);
    count.issued += Number(issued);
    count.duplicates += Number(duplicates);
  }
  for (const { at, kind } of await annulledIn(db, period)) {
    countOf(dateOf(at).slice(0, 7), kind).annulled += 1;
  }
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, count]) => count);
}

/** Counted by day, not by month, so that the query reads alike in every database. */
function issuedByDay(db: RegisterDatabase, { from, to }: DaysAndMoments) {
  return db
    .selectFrom("documents")
    .where("issued_on", ">=", from)
    .where("issued_on", "<=", to)
    .groupBy(["issued_on", "kind"])
    .select(({ fn }) => [
      "issued_on as day",
      "kind",
      fn.countAll().as("issued"),
      fn.count("replaces_id").as("duplicates"),
    ])
    .execute();
}

function annulledIn(db: RegisterDatabase, { start, end }: DaysAndMoments) {
  return db
    .selectFrom("annulments")
    .innerJoin("documents", "documents.id", "annulments.document_id")
    .where("annulments.at", ">=", start)
    .where("annulments.at", "<", end)
    .select(["annulments.at", "documents.kind"])
    .execute();
}
