import type { ExpressionBuilder } from "kysely";
import { FIELDS_OF_COURSE, type IsoDate } from "../../model/course.js";
import {
  type CourseAsIssued,
  DOCUMENT_KIND_NAMES,
  type DocumentBasis,
  type DocumentKind,
} from "../../model/document.js";
import type { JournalRow } from "../../model/journal.js";
import { blankOfDocument } from "../blanks/blanks.js";
import { COURSE_COLUMNS, inChunks, PERSON_COLUMNS } from "../db/rows.js";
import type { Schema } from "../db/schema.js";
import type { Db } from "../db/sqlite.js";
import { only } from "../journal/entries.js";
import { placeNow } from "./document-places.js";
import { courseIn, HOLDER_FIELDS, holderIn, standingsOf } from "./known-documents.js";

/** Which documents are meant; null means any. Both ends of the period count. */
export interface DocumentFilter {
  from: IsoDate | null;
  to: IsoDate | null;
  courseCode: string | null;
  kind: DocumentKind | null;
}

/** The condition that a document is meant. */
function isMeant({ from, to, courseCode, kind }: DocumentFilter) {
  return (where: ExpressionBuilder<Schema, "documents" | "courses">) =>
    where.and([
      ...(from === null ? [] : [where("documents.issuedOn", ">=", from)]),
      ...(to === null ? [] : [where("documents.issuedOn", "<=", to)]),
      ...(courseCode === null ? [] : [where("courses.code", "=", courseCode)]),
      ...(kind === null ? [] : [where("documents.kind", "=", kind)]),
    ]);
}

/** The issued documents as the journal shows them, in the order in which they were issued. */
export async function journalRows(db: Db, filter: DocumentFilter): Promise<JournalRow[]> {
  const rows = await db
    .selectFrom("documents")
    .innerJoin("batches", "batches.id", "documents.batchId")
    .innerJoin("enrolments", "enrolments.id", "documents.enrolmentId")
    .innerJoin("courses", "courses.id", "enrolments.courseId")
    .where(isMeant(filter))
    .select(["documents.id", "number", "documents.kind", "facts", "batches.course", "issuedOn"])
    .select(["issuedBy", "batches.person as issuedByName", blankOfDocument(), "file"])
    .orderBy("documents.id")
    .execute();
  const ids = rows.map(({ id }) => id);
  const standingOf = await standingsOf(db, ids);
  return rows.map(({ id, number, kind, facts, course: courseKept, ...issued }, index) => {
    const standing = standingOf(id);
    const { fullNameKk, fullNameRu, iin, identityDocument } = holderIn({ facts });
    const course = courseIn({ course: courseKept });
    const { code: courseCode, titleKk, titleRu, hours, credits, start, end } = course;
    return {
      ordinal: index + 1,
      ...{ number, kind, fullNameKk, fullNameRu, iin, identityDocument },
      ...{ courseCode, titleKk, titleRu, hours, credits, start, end },
      ...issued,
      file: placeNow(issued, standing.annulled !== null),
      ...standing,
    };
  });
}

/** A document that holds, with its data of then and the register's of now. */
export interface DocumentThenAndNow {
  number: string;
  kind: DocumentKind;
  issuedOn: IsoDate;
  courseCode: string;
  issued: DocumentBasis;
  now: DocumentBasis;
}

/** Which documents that hold are meant: those of a course, of a person, with these numbers, or of a journal. */
export type Whose =
  | { courseId: number }
  | { traineeId: number }
  | { numbers: readonly string[] }
  | { filter: DocumentFilter };

/** The documents that hold, each with what it was made from and what the register says by now. */
export async function documentsThenAndNow(db: Db, whose: Whose): Promise<DocumentThenAndNow[]> {
  const all = query(db);
  if ("courseId" in whose) return read(all.where("enrolments.courseId", "=", whose.courseId));
  if ("traineeId" in whose) return read(all.where("enrolments.traineeId", "=", whose.traineeId));
  if ("filter" in whose) return read(all.where(isMeant(whose.filter)));
  return inChunks(whose.numbers, (some) => read(all.where("documents.number", "in", some)));
}

function query(db: Db) {
  return db
    .selectFrom("live_documents as documents")
    .innerJoin("batches", "batches.id", "documents.batchId")
    .innerJoin("enrolments", "enrolments.id", "documents.enrolmentId")
    .innerJoin("trainees", "trainees.id", "enrolments.traineeId")
    .innerJoin("courses", "courses.id", "enrolments.courseId")
    .select([...COURSE_COLUMNS, ...PERSON_COLUMNS, "outcome", "hoursAttended"])
    .select(["number", "documents.kind as documentKind", "issuedOn", "facts", "batchId"])
    .select("batches.course as courseThen")
    .orderBy("documents.id");
}

async function read(some: ReturnType<typeof query>): Promise<DocumentThenAndNow[]> {
  const coursesThen = new Map<number, CourseAsIssued>();
  const rows = await some.execute();
  return rows.map((row) => {
    const { number, documentKind: kind, issuedOn, batchId } = row;
    const courseThen = coursesThen.get(batchId) ?? courseIn({ course: row.courseThen });
    coursesThen.set(batchId, courseThen);
    return {
      ...{ number, kind, issuedOn, courseCode: row.code },
      issued: { holder: holderIn(row), course: courseThen },
      now: { holder: only(row, HOLDER_FIELDS), course: only(row, FIELDS_OF_COURSE) },
    };
  });
}

/** What happened to documents of one kind in one month. */
interface DocumentsOfMonth {
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
interface DaysAndMoments {
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
  db: Db,
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
function issuedByDay(db: Db, { from, to }: DaysAndMoments) {
  return db
    .selectFrom("documents")
    .where("issuedOn", ">=", from)
    .where("issuedOn", "<=", to)
    .groupBy(["issuedOn", "kind"])
    .select(({ fn }) => [
      "issuedOn as day",
      "kind",
      fn.countAll().as("issued"),
      fn.count("replacesId").as("duplicates"),
    ])
    .execute();
}

function annulledIn(db: Db, { start, end }: DaysAndMoments) {
  return db
    .selectFrom("annulments")
    .innerJoin("documents", "documents.id", "annulments.documentId")
    .where("annulments.at", ">=", start)
    .where("annulments.at", "<", end)
    .select(["annulments.at", "documents.kind"])
    .execute();
}

/** Documents issued and annulled in a period, by course, in the order of their codes. */
export async function documentsByCourse(db: Db, { from, to, start, end }: DaysAndMoments) {
  const ofCourses = db
    .selectFrom("documents")
    .innerJoin("enrolments", "enrolments.id", "documents.enrolmentId")
    .innerJoin("courses", "courses.id", "enrolments.courseId")
    .select(["courses.code", "courses.titleKk", "courses.titleRu", "documents.kind"])
    .groupBy(["courses.id", "documents.kind"])
    .orderBy("courses.code");
  const issued = await ofCourses
    .where("documents.issuedOn", ">=", from)
    .where("documents.issuedOn", "<=", to)
    .select(({ fn }) => [fn.countAll().as("issued"), fn.count("replacesId").as("duplicates")])
    .execute();
  const annulled = await ofCourses
    .innerJoin("annulments", "annulments.documentId", "documents.id")
    .where("annulments.at", ">=", start)
    .where("annulments.at", "<", end)
    .select(({ fn }) => fn.countAll().as("annulled"))
    .execute();
  const all = [
    ...issued.map((row) => ({ ...row, annulled: 0 })),
    ...annulled.map((row) => ({ ...row, issued: 0, duplicates: 0 })),
  ];
  const byCode = [...Map.groupBy(all, ({ code }) => code)];
  return byCode
    .sort(([one], [other]) => one.localeCompare(other, "ru", { numeric: true }))
    .map(([code, rows]) => courseOf(code, rows));
}

type CountsOfCourse = Record<"issued" | "duplicates" | "annulled", unknown> & {
  kind: DocumentKind;
  titleKk: string;
  titleRu: string;
};

function courseOf(code: string, rows: readonly CountsOfCourse[]) {
  const sum = (figure: "issued" | "duplicates" | "annulled", some = rows) =>
    some.reduce((total, row) => total + Number(row[figure]), 0);
  const ofKind = (kind: DocumentKind) => rows.filter((row) => row.kind === kind);
  const issued = DOCUMENT_KIND_NAMES.map((kind) => [kind, sum("issued", ofKind(kind))]);
  return {
    code,
    titleKk: rows[0]?.titleKk ?? "",
    titleRu: rows[0]?.titleRu ?? "",
    issued: Object.fromEntries(issued) as Record<DocumentKind, number>,
    duplicates: sum("duplicates"),
    annulled: sum("annulled"),
  };
}
