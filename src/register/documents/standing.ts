import type { DocumentStanding } from "../../model/document.js";
import { inChunks } from "../db/rows.js";
import type { RegisterDatabase } from "../db/sqlite.js";

/**
 * What has become of documents since they were issued.
 *
 * @param ids keys of the documents
 * @returns a function from such a key to the document's standing
 */
export async function standingsOf(
  db: RegisterDatabase,
  ids: readonly number[],
): Promise<(id: number) => DocumentStanding> {
  const annulments = byDocument(await inChunks(ids, (some) => queryAnnulments(db, some)));
  const handovers = byDocument(await inChunks(ids, (some) => queryHandovers(db, some)));
  const originals = byDocument(await inChunks(ids, (some) => queryOriginals(db, some)));
  const duplicates = byDocument(await inChunks(ids, (some) => queryDuplicates(db, some)));
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

/** The standing of one document. */
export async function standingOf(db: RegisterDatabase, id: number): Promise<DocumentStanding> {
  return (await standingsOf(db, [id]))(id);
}

function byDocument<Row extends { documentId: number | null }>(rows: readonly Row[]) {
  return new Map(rows.map(({ documentId, ...row }) => [documentId, row]));
}

function queryAnnulments(db: RegisterDatabase, ids: readonly number[]) {
  return db
    .selectFrom("annulments")
    .where("documentId", "in", ids)
    .select(["documentId", "at", "reason", "operator", "person"])
    .execute();
}

/** In the order in which they were entered: the last one counts. */
function queryHandovers(db: RegisterDatabase, ids: readonly number[]) {
  return db
    .selectFrom("handovers")
    .where("documentId", "in", ids)
    .select(["documentId", "recipient as to", "handedOn as on"])
    .select(["identityDocument as document", "ground"])
    .orderBy("id")
    .execute();
}

function queryOriginals(db: RegisterDatabase, ids: readonly number[]) {
  return db
    .selectFrom("documents as duplicate")
    .innerJoin("documents as original", "original.id", "duplicate.replacesId")
    .where("duplicate.id", "in", ids)
    .select(["duplicate.id as documentId", "original.number", "original.issuedOn"])
    .execute();
}

function queryDuplicates(db: RegisterDatabase, ids: readonly number[]) {
  return db
    .selectFrom("documents")
    .where("replacesId", "in", ids)
    .select(["replacesId as documentId", "number", "issuedOn"])
    .execute();
}
