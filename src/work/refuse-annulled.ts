import { dateInKazakhstan } from "../language/date-in-kazakhstan.js";
import { UserError } from "../model/errors.js";
import type { KnownDocument } from "../register/documents/known-documents.js";

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
