import { sql } from "kysely";
import type { IsoDate } from "../../model/course.js";
import type {
  CourseAsIssued,
  DocumentStanding,
  FieldValues,
  HolderAsIssued,
} from "../../model/document.js";
import { UserError } from "../../model/errors.js";
import { numberKey } from "../../model/name-key.js";
import { inChunks } from "../db/rows.js";
import type { Row } from "../db/schema.js";
import { type Db, endsWith } from "../db/sqlite.js";
import { only } from "../journal/entries.js";
import { NAMES, type NamedTrainee } from "../people/identity.js";
import { placeNow } from "./document-places.js";

/** An issued document with what a person asks about it first. */
export interface KnownDocument extends StoredDocument, DocumentStanding, NamedTrainee {
  issuedOn: IsoDate;
  /** When it was entered, UTC. */
  issuedAt: string;
  courseCode: string;
}

/** A person's data as a document of today states them. */
export const HOLDER_FIELDS = [
  "fullNameKk",
  "fullNameRu",
  "iin",
  "identityDocument",
  "outcome",
  "hoursAttended",
] as const satisfies readonly (keyof HolderAsIssued)[];

/** The document whose file has these very bytes. */
export async function documentWithHash(db: Db, sha256: string) {
  const [meant] = await known(db, (all) => all.where("sha256", "=", sha256));
  return meant ?? null;
}

/**
 * The document that a person means, however the number is written.
 *
 * @throws UserError `number-not-found`
 */
export async function documentNumbered(db: Db, number: string) {
  const [meant] = await known(db, (all) => all.where("numberKey", "=", numberKey(number)));
  if (!meant) throw new UserError("number-not-found", { number });
  return meant;
}

/** More than these are told apart by typing more of the number. */
const MOST_ENDING = 20;

/** The documents whose numbers end with this one, the newest first; none where one has this very number. */
export async function documentsEndingWith(db: Db, digits: string): Promise<KnownDocument[]> {
  if (!/^\d{1,9}$/.test(digits)) return [];
  const rows = await db
    .selectFrom("documents")
    .where(endsWith("numberKey", digits))
    .select(["number", "numberKey"])
    .orderBy("id", "desc")
    .execute();
  if (rows.some(({ numberKey }) => numberKey === digits)) return [];
  const meant = rows.filter(
    ({ numberKey }) => Number(/\d+$/.exec(numberKey)?.[0]) === Number(digits),
  );
  const numbers = meant.slice(0, MOST_ENDING).map(({ number }) => number);
  const found = await known(db, (all) => all.where("number", "in", numbers));
  return found.toReversed();
}

/** A list of documents names many; comparing with some of them is enough. */
const MOST_NAMED = 20;

/** The documents whose registration numbers stand in a text, each as a word of its own. */
export async function documentsNamedIn(db: Db, text: string) {
  const rows = await db
    .selectFrom("documents")
    .where(sql<boolean>`instr(${text}, number) > 0`)
    .select("number")
    .execute();
  const numbers = rows.map(({ number }) => number).filter((number) => standsAlone(text, number));
  return known(db, (all) => all.where("number", "in", numbers.slice(0, MOST_NAMED)));
}

/** The document for which a file of this name was written. */
export async function documentWithFileName(db: Db, name: string) {
  const [meant] = await known(db, (all) => all.where(endsWith("file", `/${name}`)));
  return meant ?? null;
}

/** Where a file lies by now, and where it was issued to, if that is another place. */
export interface PlaceOfFile {
  file: string;
  issuedTo: string | null;
}

/**
 * Where documents and notices lie whose files have these very bytes, by the bytes' hashes.
 */
export async function filesWithHashes(db: Db, hashes: readonly string[]) {
  const documents = await inChunks(hashes, (some) =>
    withAnnulments(db).where("sha256", "in", some).select(["sha256", "file"]).execute(),
  );
  const notices = await inChunks(hashes, (some) =>
    db.selectFrom("notices").where("sha256", "in", some).select(["sha256", "file"]).execute(),
  );
  return new Map<string, PlaceOfFile>([
    ...documents.map(({ sha256, ...row }) => {
      const issuedTo = row.annulment === null ? null : row.file;
      return [sha256, { file: placeIn(row), issuedTo }] as const;
    }),
    ...notices.map(({ sha256, file }) => [sha256, { file, issuedTo: null }] as const),
  ]);
}

/** Documents, each with the key of its annulment; see `placeIn`. */
export function withAnnulments(db: Db) {
  return db
    .selectFrom("documents")
    .leftJoin("annulments", "annulments.documentId", "documents.id")
    .select("annulments.id as annulment");
}

/** Where a document's file lies by now. */
export function placeIn({ file, annulment }: { file: string; annulment: number | null }): string {
  return placeNow({ file }, annulment !== null);
}

function asIssued(db: Db) {
  return db
    .selectFrom("documents")
    .innerJoin("batches", "batches.id", "documents.batchId")
    .select([...STORED_COLUMNS, "issuedOn", "issuedAt", "facts", "course"])
    .orderBy("documents.id");
}

async function known(
  db: Db,
  those: (all: ReturnType<typeof asIssued>) => ReturnType<typeof asIssued>,
): Promise<KnownDocument[]> {
  const rows = await those(asIssued(db)).execute();
  const ids = rows.map(({ id }) => id);
  const standingOf = await standingsOf(db, ids);
  return rows.map(({ facts, course, ...stored }) => {
    const standing = standingOf(stored.id);
    return {
      ...storedIn(stored),
      ...standing,
      file: placeNow(stored, standing.annulled !== null),
      courseCode: courseIn({ course }).code,
      ...holderNames({ facts }),
    };
  });
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
export function holderNames(row: { facts: string }): NamedTrainee {
  return only(holderIn(row), NAMES);
}

/** The course's data as a batch has kept them. */
export function courseIn({ course }: { course: string }): CourseAsIssued {
  return JSON.parse(course) as CourseAsIssued;
}

/** What it takes to make an issued document again, byte for byte. */
export interface StoredDocument
  extends Pick<
    Row<"documents">,
    "id" | "enrolmentId" | "number" | "kind" | "edition" | "sha256" | "file"
  > {
  values: FieldValues;
}

/**
 * Where the documents of a course lie, in the order in which they were issued.
 *
 * @param but a batch whose documents are not asked for
 */
export async function filesOfCourse(db: Db, courseId: number, but: number | null = null) {
  const rows = await withAnnulments(db)
    .innerJoin("enrolments", "enrolments.id", "documents.enrolmentId")
    .where("enrolments.courseId", "=", courseId)
    .$if(but !== null, (query) => query.where("documents.batchId", "is not", but))
    .select(["documents.number", "documents.file"])
    .orderBy("documents.id")
    .execute();
  return rows.map((row) => ({ number: row.number, file: placeIn(row) }));
}

/** A document of a batch, with whom it names. */
export type BatchDocument = Awaited<ReturnType<typeof documentsOfBatch>>[number];

/** The documents that were issued at once, in roster order. */
export async function documentsOfBatch(db: Db, batch: number) {
  const rows = await db
    .selectFrom("documents")
    .where("batchId", "=", batch)
    .select(["number", "kind", "enrolmentId", "file", "facts"])
    .orderBy("documents.id")
    .execute();
  return rows.map(({ facts, ...document }) => ({ ...document, ...holderNames({ facts }) }));
}

/** The document with this number as it was issued. @throws UserError `number-not-found` */
export async function storedDocument(db: Db, number: string) {
  const row = await db
    .selectFrom("documents")
    .innerJoin("batches", "batches.id", "documents.batchId")
    .where("documents.number", "=", number)
    .select(STORED_COLUMNS)
    .executeTakeFirst();
  if (!row) throw new UserError("number-not-found", { number });
  return storedIn(row);
}

/** What `storedIn` reads, of a document and its batch. */
export const STORED_COLUMNS = [
  "documents.id",
  "documents.enrolmentId",
  "documents.number",
  "documents.kind",
  "documents.edition",
  "documents.fieldValues as ownValues",
  "batches.fieldValues as batchValues",
  "documents.sha256",
  "documents.file",
] as const;

/** A document as its record and its batch's have it: it shares some of its values with its batch. */
export function storedIn<Kept extends { ownValues: string; batchValues: string }>(kept: Kept) {
  const { ownValues, batchValues, ...document } = kept;
  const values = { ...JSON.parse(batchValues), ...JSON.parse(ownValues) } as FieldValues;
  return { ...document, values };
}

/**
 * What has become of documents since they were issued.
 *
 * @param ids keys of the documents
 * @returns a function from such a key to the document's standing
 */
export async function standingsOf(
  db: Db,
  ids: readonly number[],
): Promise<(id: number) => DocumentStanding> {
  const told = async <Row extends { documentId: number | null }>(
    query: (some: readonly number[]) => { execute(): Promise<Row[]> },
  ) => {
    const rows = await inChunks(ids, (some) => query(some).execute());
    return new Map(rows.map(({ documentId, ...row }) => [documentId, row]));
  };
  const annulments = await told((some) =>
    db
      .selectFrom("annulments")
      .where("documentId", "in", some)
      .select(["documentId", "at", "reason", "operator", "person"]),
  );
  // In the order in which they were entered: the last one counts.
  const handovers = await told((some) =>
    db
      .selectFrom("standing_handovers")
      .where("documentId", "in", some)
      .select(["documentId", "recipient as to", "handedOn as on"])
      .select(["identityDocument as document", "ground"])
      .orderBy("id"),
  );
  const originals = await told((some) =>
    db
      .selectFrom("documents as duplicate")
      .innerJoin("documents as original", "original.id", "duplicate.replacesId")
      .where("duplicate.id", "in", some)
      .select(["duplicate.id as documentId", "original.number", "original.issuedOn"]),
  );
  const duplicates = await told((some) =>
    db
      .selectFrom("documents")
      .where("replacesId", "in", some)
      .select(["replacesId as documentId", "number", "issuedOn"]),
  );
  return (id) => {
    const annulled = annulments.get(id) ?? null;
    const replacedBy = duplicates.get(id) ?? null;
    return {
      status: annulled === null ? "issued" : replacedBy === null ? "annulled" : "replaced",
      annulled,
      replaces: originals.get(id) ?? null,
      replacedBy,
      handedOver: handovers.get(id) ?? null,
    };
  };
}

/** Numbers of documents that begin so, the latest first. */
export async function numbersBeginningWith(db: Db, begun: string, most: number): Promise<string[]> {
  const found = await db
    .selectFrom("documents")
    .select("number")
    .where("number", "like", `${begun.replace(/[%_]/g, "")}%`)
    .orderBy("id", "desc")
    .limit(most)
    .execute();
  return found.map(({ number }) => number);
}
