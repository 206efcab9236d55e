import { UserError } from "../../model/errors.js";
import type { Db } from "../db/sqlite.js";
import { type Act, addJournalEntry } from "../journal/entries.js";
import { enterAllSealed } from "../journal/seals.js";

interface TakeBackOrder {
  documents: readonly { id: number; number: string }[];
  /** What the journal names: a registration number, or several. */
  subject: string;
  reason: string;
}

/**
 * Takes back the last hand-over that was written down of each document, in one transaction: it counts
 * no more, and the document may be handed over as if it never had been. Both entries stay in the journal.
 *
 * @throws UserError `register-changed` where one of them is not handed over any more
 */
export async function takeBack(db: Db, order: TakeBackOrder, act: Act): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    const { documents, subject, reason } = order;
    const rows: { handoverId: number; reason: string }[] = [];
    for (const { id } of documents) {
      const last = await transaction
        .selectFrom("standing_handovers")
        .where("documentId", "=", id)
        .select("id")
        .orderBy("id", "desc")
        .executeTakeFirst();
      if (!last) throw new UserError("register-changed");
      rows.push({ handoverId: last.id, reason });
    }
    await addJournalEntry(transaction, act, "take-back", subject, {
      numbers: documents.map(({ number }) => number),
      reason,
      sealed: await enterAllSealed(transaction, "handovers_taken_back", rows, act),
    });
  });
}
