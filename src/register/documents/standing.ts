import type {
  Annulment,
  DocumentStanding,
  HandedOver,
  NamedDocument,
} from "../../model/document-standing.js";
import { UserError } from "../../model/errors.js";
import { inChunks } from "../db/rows.js";
import type { RegisterDatabase } from "../db/sqlite.js";
import { type Act, addJournalEntry, stampOf } from "../journal/entries.js";
import { enterSealed, type SealedRows } from "../journal/seals.js";
import { documentNumbered, type KnownDocument } from "./known-documents.js";

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
  const annulments = new Map(await inChunks(ids, (some) => queryAnnulments(db, some)));
  const handovers = new Map(await inChunks(ids, (some) => queryHandovers(db, some)));
  const originals = new Map(await inChunks(ids, (some) => queryOriginals(db, some)));
  const duplicates = new Map(await inChunks(ids, (some) => queryDuplicates(db, some)));
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

async function queryAnnulments(
  db: RegisterDatabase,
  ids: readonly number[],
): Promise<[number, Annulment][]> {
  const rows = await db
    .selectFrom("annulments")
    .where("document_id", "in", ids)
    .select(["document_id", "at", "reason", "operator", "person"])
    .execute();
  return rows.map(({ document_id, ...annulment }) => [document_id, annulment]);
}

/** In the order in which they were entered: the last one counts. */
async function queryHandovers(
  db: RegisterDatabase,
  ids: readonly number[],
): Promise<[number, HandedOver][]> {
  const rows = await db
    .selectFrom("handovers")
    .where("document_id", "in", ids)
    .select(["document_id", "recipient", "handed_on", "identity_document", "ground"])
    .orderBy("id")
    .execute();
  return rows.map((row) => [
    row.document_id,
    { to: row.recipient, on: row.handed_on, document: row.identity_document, ground: row.ground },
  ]);
}

async function queryOriginals(
  db: RegisterDatabase,
  ids: readonly number[],
): Promise<[number, NamedDocument][]> {
  const rows = await db
    .selectFrom("documents as duplicate")
    .innerJoin("documents as original", "original.id", "duplicate.replaces_id")
    .where("duplicate.id", "in", ids)
    .select(["duplicate.id", "original.number", "original.issued_on"])
    .execute();
  return rows.map((row) => [row.id, { number: row.number, issuedOn: row.issued_on }]);
}

async function queryDuplicates(
  db: RegisterDatabase,
  ids: readonly number[],
): Promise<[number, NamedDocument][]> {
  const rows = await db
    .selectFrom("documents")
    .where("replaces_id", "in", ids)
    .select(["replaces_id", "number", "issued_on"])
    .execute();
  return rows.flatMap((row) =>
    row.replaces_id === null
      ? []
      : [[row.replaces_id, { number: row.number, issuedOn: row.issued_on }]],
  );
}

/**
 * Annuls a document for good, in one transaction. It stays in the register with its number and its
 * file, and its holder gets no other document of the course by itself.
 *
 * @returns the document as it stands now
 * @throws UserError `number-not-found`, `register-changed` where it is annulled already
 */
export async function annulDocument(
  db: RegisterDatabase,
  number: string,
  reason: string,
  act: Act,
): Promise<KnownDocument> {
  return db.transaction().execute(async (transaction) => {
    const document = await documentNumbered(transaction, number);
    if (document.annulled !== null) throw new UserError("register-changed");
    const sealed = [await enterAnnulment(transaction, document.id, reason, act)];
    await transaction
      .updateTable("enrolments")
      .set({ stopped_at: act.at })
      .where("id", "=", document.enrolmentId)
      .execute();
    await addJournalEntry(transaction, act, "annul", document.number, { reason, sealed });
    return documentNumbered(transaction, document.number);
  });
}

/**
 * Writes an annulment down.
 *
 * @param db a transaction, in which the journal gets the seal too
 */
export async function enterAnnulment(
  db: RegisterDatabase,
  documentId: number,
  reason: string,
  act: Act,
): Promise<SealedRows> {
  const row = { document_id: documentId, reason, ...(await stampOf(db, act)) };
  return enterSealed(db, "annulments", row);
}
