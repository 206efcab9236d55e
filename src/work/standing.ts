import { dateInKazakhstan } from "../language/dates.js";
import type { IsoDate } from "../model/course.js";
import { UserError } from "../model/errors.js";
import { annulDocument } from "../register/documents/annulment.js";
import { documentNumbered, type KnownDocument } from "../register/documents/known-documents.js";
import { annulling } from "./annulled-files.js";
import { actOf, decidingAnew, isFinished, type Session, todayOf } from "./session.js";
import { readReason } from "./typed-text.js";

/** @throws UserError `document-annulled`, `document-replaced` where a document holds no longer */
export function refuseAnnulled({ number, annulled, replacedBy }: KnownDocument): void {
  if (annulled === null) return;
  const { at, reason, operator, person } = annulled;
  const date = dateInKazakhstan(new Date(at));
  const who = person ?? operator;
  if (replacedBy) {
    throw new UserError("document-replaced", { number, date, other: replacedBy.number });
  }
  throw new UserError("document-annulled", { number, date, who, reason });
}

/**
 * The day on which something is done with a document: today, where nothing is said.
 *
 * @throws UserError `date-before-issue`, `date-in-future`
 */
export function dateNotBefore(
  session: Pick<Session, "now">,
  { number, issuedOn }: { number: string; issuedOn: IsoDate },
  said: IsoDate | undefined,
): IsoDate {
  const date = said ?? todayOf(session);
  if (date > todayOf(session)) throw new UserError("date-in-future", { date });
  if (date < issuedOn) throw new UserError("date-before-issue", { number, date, start: issuedOn });
  return date;
}

/**
 * Annuls a document: it holds no longer, its number stays taken and its file stays kept.
 *
 * @param number as a person writes it
 * @param agree sees the document before anything is done; false leaves all as it is
 * @returns the document as it stands then; null where somebody did not agree
 * @throws UserError `reason-missing`, `number-not-found`, `document-annulled`, `document-replaced`,
 *   `date-before-issue`
 */
export async function annulNumbered(
  session: Session,
  { number, reason: said }: { number: string; reason: string },
  agree: (document: KnownDocument) => Promise<boolean>,
): Promise<KnownDocument | null> {
  const { db } = session.register;
  const reason = readReason(session.t, said);
  return decidingAnew(session.isAsked, async () => {
    const document = await documentNumbered(db, number);
    const { annulled, replacedBy } = document;
    if (annulled && !replacedBy && isFinished(session, document)) return document;
    refuseAnnulled(document);
    // A date of issue ahead that was a slip can be annulled before it comes.
    const enteredOn = dateInKazakhstan(new Date(document.issuedAt));
    if (document.issuedOn <= enteredOn) dateNotBefore(session, document, undefined);
    else dateNotBefore(session, { ...document, issuedOn: enteredOn }, undefined);
    if (!(await agree(document))) return null;
    const annul = () => annulDocument(db, document.number, reason, actOf(session));
    return annulling(session, document, annul);
  });
}
