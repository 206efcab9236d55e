import { sql } from "kysely";
import type { IsoDate } from "../../model/course.js";
import type { DocumentStanding } from "../../model/document-standing.js";
import { UserError } from "../../model/errors.js";
import { numberKey } from "../../model/number-key.js";
import { containsText, type RegisterDatabase } from "../db/sqlite.js";
import { courseIn, holderNames } from "./facts.js";
import { type StoredDocument, storedDocument } from "./issued-documents.js";
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
    .select(["documents.id", "issued_on", "facts", "course"])
    .executeTakeFirstOrThrow();
  return {
    ...(await storedDocument(db, number)),
    ...(await standingOf(db, row.id)),
    issuedOn: row.issued_on,
    courseCode: courseIn(row).code,
    ...holderNames(row),
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
