import type { CourseAsIssued, DocumentBasis } from "../../model/as-issued.js";
import type { IsoDate } from "../../model/course.js";
import type { DocumentKind } from "../../model/document.js";
import { courseOf } from "../courses/courses.js";
import { inChunks } from "../db/in-chunks.js";
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
