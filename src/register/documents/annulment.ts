import { UserError } from "../../model/errors.js";
import type { RegisterDatabase } from "../db/sqlite.js";
import { type Act, addJournalEntry, stampOf } from "../journal/entries.js";
import { enterSealed, type SealedRows } from "../journal/seals.js";
import { documentNumbered, type KnownDocument } from "./known-documents.js";

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
      .set({ stoppedAt: act.at })
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
  const row = { documentId: documentId, reason, ...(await stampOf(db, act)) };
  return enterSealed(db, "annulments", row);
}
