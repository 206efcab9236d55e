import { sql } from "kysely";
import type { IsoDate } from "../../model/course.js";
import type {
  CourseAsIssued,
  DocumentKind,
  DocumentStanding,
  FieldValues,
  HolderAsIssued,
} from "../../model/document.js";
import { UserError } from "../../model/errors.js";
import { numberKey } from "../../model/name-key.js";
import { containsText, type RegisterDatabase } from "../db/sqlite.js";
import type { NamedTrainee } from "../people/identity.js";
import { standingOf } from "./standing.js";

/** An issued document with what a person asks about it first. */
export interface KnownDocument extends StoredDocument, DocumentStanding {
  issuedOn: IsoDate;
  courseCode: string;
  /** As the document names its holder. */
  fullNameKk: string;
  fullNameRu: string;
}

/** The document whose file has these very bytes. */
export async function documentWithHash(
  db: RegisterDatabase,
  sha256: string,
): Promise<KnownDocument | null> {
  const row = await db
    .selectFrom("documents")
    .where("sha256", "=", sha256)
    .select("number")
    .executeTakeFirst();
  return row ? knownDocument(db, row.number) : null;
}

/**
 * The document that a person means, however the number is written.
 *
 * @throws UserError `number-not-found`
 */
export async function documentNumbered(
  db: RegisterDatabase,
  number: string,
): Promise<KnownDocument> {
  const meant = await db
    .selectFrom("documents")
    .where("number_key", "=", numberKey(number))
    .select("number")
    .executeTakeFirst();
  if (!meant) throw new UserError("number-not-found", { number });
  return knownDocument(db, meant.number);
}

/** A list of documents names many; comparing with some of them is enough. */
const MOST_NAMED = 20;

/** The documents whose registration numbers stand in a text, each as a word of its own. */
export async function documentsNamedIn(
  db: RegisterDatabase,
  text: string,
): Promise<KnownDocument[]> {
  const rows = await db
    .selectFrom("documents")
    .where(sql<boolean>`instr(${text}, number) > 0`)
    .select("number")
    .execute();
  const named = rows.filter(({ number }) => standsAlone(text, number));
  return Promise.all(named.slice(0, MOST_NAMED).map(({ number }) => knownDocument(db, number)));
}

/** The document for which a file of this name was written. */
export async function documentWithFileName(
  db: RegisterDatabase,
  name: string,
): Promise<KnownDocument | null> {
  const rows = await db
    .selectFrom("documents")
    .where(containsText("file", `/${name}`))
    .select(["number", "file"])
    .execute();
  const meant = rows.find(({ file }) => file.endsWith(`/${name}`));
  return meant ? knownDocument(db, meant.number) : null;
}

async function knownDocument(db: RegisterDatabase, number: string): Promise<KnownDocument> {
  const row = await db
    .selectFrom("documents")
    .innerJoin("batches", "batches.id", "documents.batch_id")
    .where("number", "=", number)
    .select([...STORED_COLUMNS, "issued_on as issuedOn", "facts", "course"])
    .executeTakeFirstOrThrow();
  const { facts, course, ...stored } = row;
  return {
    ...storedIn(stored),
    ...(await standingOf(db, row.id)),
    issuedOn: row.issuedOn,
    courseCode: courseIn({ course }).code,
    ...holderNames({ facts }),
  };
}

/** «1/26» does not stand in «11/26». */
function standsAlone(text: string, number: string): boolean {
  const isPartOfWord = (letter: string | undefined) => /[\p{L}\p{N}]/u.test(letter ?? "");
  for (let at = text.indexOf(number); at >= 0; at = text.indexOf(number, at + 1)) {
    if (!isPartOfWord(text[at - 1]) && !isPartOfWord(text[at + number.length])) return true;
  }
  return false;
}

/** The person's data as a document has kept them. */
export function holderIn({ facts }: { facts: string }): HolderAsIssued {
  return JSON.parse(facts) as HolderAsIssued;
}

/** The names by which a document names its holder. */
export function holderNames(row: {
  facts: string;
}): Pick<HolderAsIssued, "fullNameKk" | "fullNameRu"> {
  const { fullNameKk, fullNameRu } = holderIn(row);
  return { fullNameKk, fullNameRu };
}

/** The course's data as a batch has kept them. */
export function courseIn({ course }: { course: string }): CourseAsIssued {
  return JSON.parse(course) as CourseAsIssued;
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
export interface BatchDocument extends NamedTrainee {
  number: string;
  kind: DocumentKind;
  enrolmentId: number;
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
    .where("batch_id", "=", batch)
    .select(["number", "kind", "enrolment_id as enrolmentId", "file", "facts"])
    .orderBy("documents.id")
    .execute();
  return rows.map(({ facts, ...document }) => ({ ...document, ...holderNames({ facts }) }));
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
  "documents.enrolment_id as enrolmentId",
  "documents.number",
  "documents.kind",
  "documents.edition_sha256 as edition",
  "documents.field_values as ownValues",
  "batches.field_values as batchValues",
  "documents.sha256",
  "documents.file",
] as const;

interface StoredRow extends Omit<StoredDocument, "values"> {
  ownValues: string;
  batchValues: string;
}

/** A document as its record and its batch's have it: it shares some of its values with its batch. */
export function storedIn({ ownValues, batchValues, ...document }: StoredRow): StoredDocument {
  const values = { ...JSON.parse(batchValues), ...JSON.parse(ownValues) } as FieldValues;
  return { ...document, values };
}
