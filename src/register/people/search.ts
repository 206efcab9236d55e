import { nameKey, numberKey } from "../../model/name-key.js";
import { blankOfDocument } from "../blanks/blanks.js";
import { IDENTITY_COLUMNS, PLACE_COLUMNS } from "../db/rows.js";
import { containsText, type Db } from "../db/sqlite.js";
import { placeNow } from "../documents/document-places.js";
import { holderNames, standingsOf } from "../documents/known-documents.js";

/** A trainee's place in a course as look-up shows it, with the document where there is one. */
export type FoundTrainee = Awaited<ReturnType<typeof withStandings>>[number];

/**
 * Looks people and documents up: every word must be found in an IIN, an identity document, a
 * registration number or a name, in whatever spelling.
 *
 * @param limit most hits; null for all
 */
export async function findTrainees(db: Db, words: readonly string[], limit: number | null) {
  let query = placesWithDocuments(db);
  for (const word of words) {
    const name = nameKey(word);
    query = query.where((where) =>
      where.or([
        containsText("trainees.nameKey", name),
        containsText("enrolments.nameKey", name),
        containsText("trainees.identityKey", word.toUpperCase()),
        containsText("documents.numberKey", numberKey(word)),
      ]),
    );
  }
  const rows = await query
    .orderBy("trainees.nameKey")
    .orderBy("courses.end", "desc")
    .orderBy("documents.id", "desc")
    .$if(limit !== null, (limited) => limited.limit(limit ?? 0))
    .execute();
  return withStandings(db, rows);
}

/** The holder of the document with this very number, however it is written; none where there is none. */
export async function findHolder(db: Db, number: string): Promise<FoundTrainee[]> {
  const rows = await placesWithDocuments(db)
    .where("documents.numberKey", "=", numberKey(number))
    .execute();
  return withStandings(db, rows);
}

function placesWithDocuments(db: Db) {
  return db
    .selectFrom("enrolments")
    .innerJoin("trainees", "trainees.id", "enrolments.traineeId")
    .innerJoin("courses", "courses.id", "enrolments.courseId")
    .leftJoin("documents", "documents.enrolmentId", "enrolments.id")
    .leftJoin("batches", "batches.id", "documents.batchId")
    .select([
      ...PLACE_COLUMNS,
      "trainees.fullNameKk as nameNowKk",
      "trainees.fullNameRu as nameNowRu",
      ...IDENTITY_COLUMNS,
      "courses.code as courseCode",
      "courses.kind as courseKind",
      "courses.titleKk as courseTitleKk",
      "courses.titleRu as courseTitleRu",
    ])
    .select(["start", "end", "hours", "credits"])
    .select(["number", "documents.kind", "issuedOn", "issuedBy", blankOfDocument()])
    .select(["batches.person as issuedByName", "file", "documents.id as documentId", "facts"]);
}

type FoundRow = Awaited<ReturnType<ReturnType<typeof placesWithDocuments>["execute"]>>[number];

async function withStandings(db: Db, rows: readonly FoundRow[]) {
  const documents = rows.flatMap(({ documentId }) => documentId ?? []);
  const standingOf = await standingsOf(db, documents);
  return rows.map(({ documentId, facts, file, ...found }) => {
    const standing = documentId === null ? null : standingOf(documentId);
    return {
      ...found,
      ...(facts === null ? {} : holderNames({ facts })),
      file: file && placeNow({ file }, Boolean(standing?.annulled)),
      /** What has become of the document; null where none was issued. */
      standing,
    };
  });
}
