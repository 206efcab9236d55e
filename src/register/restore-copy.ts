import { UserError } from "../model/errors.js";
import {
  type NextNumber,
  nextNumbers,
  type SkippedNumbers,
  skipGivenNumbers,
} from "./given-numbers.js";
import { type Act, addJournalEntry, journalHead } from "./journal-entries.js";
import { lostEarlier, unknownNumbers } from "./lost-documents.js";
import type { RegisterDatabase } from "./sqlite.js";
import { replaceContent, withoutReferences } from "./sqlite-copy.js";

/** What the journal keeps of a restoring. */
export interface RestoreFacts {
  /** The copy's file, without its folder. */
  file: string;
  /** SHA-256 of the copy's bytes, as they are without encryption. */
  sha256: string;
  /** Entries in the copy's journal, and the hash of the last; null where it was not chained yet. */
  entries: number;
  head: string | null;
  /**
   * Numbers of the documents that the replaced register had and the copy has not, with those that it
   * had lost itself when a copy was restored to it.
   */
  documents: readonly string[];
  /** Numbers of the documents that were annulled there and are not in the copy. */
  annulments: readonly string[];
}

/**
 * Makes a copy ready to be the register: passes over the numbers that were given since it was made,
 * and enters in its journal that it was restored.
 *
 * @param copy open in memory, at the newest layout
 * @param given the next numbers as the replaced register, or its files, had them
 * @param aside where the replaced register is kept; null where there was none
 */
export async function readyCopy(
  copy: RegisterDatabase,
  facts: RestoreFacts,
  { given, aside, act }: { given: readonly NextNumber[]; aside: string | null; act: Act },
): Promise<SkippedNumbers[]> {
  return copy.transaction().execute(async (transaction) => {
    const skipped = await skipGivenNumbers(transaction, given);
    await addJournalEntry(transaction, act, "restore", "register", { ...facts, skipped, aside });
    return skipped;
  });
}

/** How a present register is replaced. */
export interface RestoreOrder {
  /** Hash of its journal's last entry when the difference was shown. */
  head: string;
  /** Next numbers that a person knows of besides those of the register. */
  said: readonly NextNumber[];
  act: Act;
  /** Keeps the register as it stands, while nobody can change it; returns where. */
  keepAside(): Promise<string>;
}

/**
 * Puts a copy in the place of a register in one transaction: killed at any moment, the register is
 * either the old or the new one. Whoever else has it open waits, and goes on with the new one.
 *
 * @param db the register, not in a transaction
 * @throws UserError `register-changed`; whatever `keepAside` throws
 */
export async function restoreCopy(
  db: RegisterDatabase,
  copy: RegisterDatabase,
  facts: RestoreFacts,
  { head, said, act, keepAside }: RestoreOrder,
): Promise<{ skipped: SkippedNumbers[]; aside: string }> {
  return withoutReferences(db, () =>
    db.transaction().execute(async (transaction) => {
      if ((await journalHead(transaction)).hash !== head) throw new UserError("register-changed");
      const aside = await keepAside();
      const lost = [...(await lostEarlier(transaction)), ...facts.documents];
      const given = [...(await nextNumbers(transaction)), ...said];
      const documents = await unknownNumbers(copy, lost);
      const skipped = await readyCopy(copy, { ...facts, documents }, { given, aside, act });
      replaceContent(db, copy);
      return { skipped, aside };
    }),
  );
}
