import { UserError } from "../model/errors.js";
import type { KnownDocument } from "../register/documents/known-documents.js";
import { takeBack } from "../register/documents/take-back.js";
import { documentsNumbered } from "./hand-over.js";
import { actOf, decidingAnew, type Session } from "./session.js";
import { readReason } from "./typed-text.js";

interface TakingBack {
  /** As a person writes them. */
  numbers: readonly string[];
  reason: string;
}

/**
 * Takes back hand-overs that were written down by mistake. An annulled document may be among them: who
 * has it in hand matters there as well.
 *
 * @param agree sees the documents before anything is done; false leaves all as it is
 * @returns null where somebody did not agree
 * @throws UserError `reason-missing`, `number-not-found`, `not-handed-over`
 */
export function takeBackNumbered(
  session: Session,
  { numbers, reason: said }: TakingBack,
  agree: (documents: readonly KnownDocument[]) => Promise<boolean>,
): Promise<{ numbers: string[]; reason: string } | null> {
  const { db } = session.register;
  const reason = readReason(session.t, said);
  return decidingAnew(session.isAsked, async () => {
    const documents = await documentsNumbered(db, numbers);
    for (const { number, handedOver } of documents) {
      if (handedOver === null) throw new UserError("not-handed-over", { number });
    }
    if (!(await agree(documents))) return null;
    const taken = documents.map(({ number }) => number);
    await takeBack(db, { documents, subject: taken.join(", "), reason }, actOf(session));
    return { numbers: taken, reason };
  });
}
