import type { Blank } from "../../model/blank.js";
import { UserError } from "../../model/errors.js";
import type { RegisterDatabase } from "../db/sqlite.js";
import { type Act, addJournalEntry, stampOf } from "../journal/entries.js";
import { enterAllSealed, type SealedRows } from "../journal/seals.js";
import { blanksBetween, blanksText, type KnownBlank } from "./blanks.js";

/** Blanks from one to another, both among them. */
export interface BlanksMeant {
  from: Blank;
  to: Blank;
}

/**
 * Enters that blanks are spoiled; those of which it is known are passed over. A document that was on
 * one is on none then, and can be put onto another.
 *
 * @returns the blanks as they were
 * @throws UserError `blank-unknown`, `blank-range`, `blank-spoiled` where it is known of all
 */
export async function enterSpoiledBlanks(
  db: RegisterDatabase,
  { from, to }: BlanksMeant,
  reason: string,
  act: Act,
): Promise<KnownBlank[]> {
  return db.transaction().execute(async (transaction) => {
    const all = await blanksBetween(transaction, from, to);
    const blanks = all.filter(({ isSpoiled }) => !isSpoiled);
    if (blanks.length === 0) throw new UserError("blank-spoiled", { blank: blanksText(all) });
    const said = { reason, ...(await stampOf(transaction, act)) };
    const rows = blanks.map(({ rangeId, number }) => ({ rangeId: rangeId, number, ...said }));
    const sealed = await enterAllSealed(transaction, "spoiled_blanks", rows);
    const details = detailsOf("spoiled", blanks, reason, sealed);
    await addJournalEntry(transaction, act, "blanks", blanksText(blanks), details);
    return blanks;
  });
}

/**
 * Takes back that documents are on blanks, which was entered wrongly: the blanks are left again.
 *
 * @returns the blanks as they were
 * @throws UserError `blank-unknown`, `blank-range`, `blank-not-used` where no document is on them
 */
export async function releaseBlanks(
  db: RegisterDatabase,
  { from, to }: BlanksMeant,
  reason: string,
  act: Act,
): Promise<KnownBlank[]> {
  return db.transaction().execute(async (transaction) => {
    const all = await blanksBetween(transaction, from, to);
    const blanks = all.filter(({ use }) => use !== null);
    if (blanks.length === 0) throw new UserError("blank-not-used", { blank: blanksText(all) });
    const said = { reason, ...(await stampOf(transaction, act)) };
    const rows = blanks.flatMap(({ use }) => (use ? [{ useId: use.id, ...said }] : []));
    const sealed = await enterAllSealed(transaction, "blank_releases", rows);
    const details = detailsOf("released", blanks, reason, sealed);
    await addJournalEntry(transaction, act, "blanks", blanksText(blanks), details);
    return blanks;
  });
}

/** What the journal is to say of a change. */
function detailsOf(
  change: "spoiled" | "released",
  all: readonly KnownBlank[],
  reason: string,
  sealed: SealedRows[],
) {
  const blanks = all.map(({ blank, use }) => ({ blank, document: use?.document ?? null }));
  return { change, blanks, reason, sealed };
}
