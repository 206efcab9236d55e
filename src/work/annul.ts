import { annulDocument } from "../register/documents/annulment.js";
import { documentNumbered, type KnownDocument } from "../register/documents/known-documents.js";
import { refuseAnnulled } from "./refuse-annulled.js";
import { actOf, type Session } from "./session.js";
import { readReason } from "./typed-text.js";

/** What is to be annulled, and why. */
export interface Annulling {
  /** As a person writes it. */
  number: string;
  reason: string;
}

/**
 * Annuls a document: it holds no longer, its number stays taken and its file stays kept.
 *
 * @param agree sees the document before anything is done; false leaves all as it is
 * @returns the document as it stands then; null where somebody did not agree
 * @throws UserError `reason-missing`, `number-not-found`, `document-annulled`, `document-replaced`
 */
export async function annul(
  session: Session,
  { number, reason: said }: Annulling,
  agree: (document: KnownDocument) => Promise<boolean>,
): Promise<KnownDocument | null> {
  const { db } = session.register;
  const reason = readReason(session.t, said);
  const document = await documentNumbered(db, number);
  refuseAnnulled(document);
  if (!(await agree(document))) return null;
  return annulDocument(db, document.number, reason, actOf(session));
}
