import { UserError } from "../../model/errors.js";
import { carryBlanks } from "../blanks/carried.js";
import { countRows } from "../db/rows.js";
import type { Db } from "../db/sqlite.js";
import { type NextNumber, numbersEverGiven, skipGivenNumbers } from "../documents/numbers.js";
import { journalPages, lostByRestoring } from "../journal/acts.js";
import { type Act, addJournalEntry, journalHead } from "../journal/entries.js";
import { allNotices } from "../requests/answers.js";
import { type GivenSequence, givenSequences, sequencesBeyond } from "../requests/requests.js";
import { replaceContent, withoutReferences } from "./copy.js";

/** What the journal keeps of a restoring. */
export interface RestoreFacts {
  /** The copy's file, without its folder. */
  file: string;
  /** SHA-256 of the copy's bytes, as they are without encryption. */
  sha256: string;
  /** Entries in the copy's journal, and the hash of the last. */
  entries: number;
  head: string;
  /**
   * Numbers of the documents and notices that the replaced register had and the copy has not, with those that it
   * had lost itself when a copy was restored to it. Where there was no register to be read, those that
   * the names of files in `issued` tell of.
   */
  documents: readonly string[];
  /** Numbers of the documents that were annulled there and are not in the copy. */
  annulments: readonly string[];
}

/**
 * Makes a copy ready to be the register: passes over the numbers that were given since it was made,
 * and enters in its journal that it was restored.
 *
 * @param copy open in memory
 * @param given the next numbers as the replaced register, or its files, had them
 * @param asked the last numbers of requests and notices there
 * @param aside where the replaced register is kept; null where there was none
 * @param carry tells the copy what became of blanks since it was made, where that can be known
 */
export async function readyCopy(
  copy: Db,
  facts: RestoreFacts,
  { given, asked = [], aside, act, carry }: ReadyOrder,
) {
  return copy.transaction().execute(async (transaction) => {
    const skipped = await skipGivenNumbers(transaction, given);
    const { blanks, sealed } = (await carry?.(transaction)) ?? NOTHING_CARRIED;
    const carried = sealed.length > 0 ? { blanks, sealed } : {};
    const sequences = await sequencesBeyond(transaction, asked);
    const details = { ...facts, skipped, sequences, aside, ...carried };
    await addJournalEntry(transaction, act, "restore", "register", details);
    return { skipped, sequences, blanks };
  });
}

/** What a copy was told of, before it took its place; `sequences` are those that are passed over. */
export type ReadiedCopy = Awaited<ReturnType<typeof readyCopy>>;

interface ReadyOrder {
  given: readonly NextNumber[];
  asked?: readonly GivenSequence[];
  aside: string | null;
  act: Act;
  carry?(copy: Db): ReturnType<typeof carryBlanks>;
}

const NOTHING_CARRIED: Awaited<ReturnType<typeof carryBlanks>> = {
  blanks: { received: 0, used: 0, spoiled: 0 },
  sealed: [],
};

/** How a present register is replaced. */
export interface RestoreOrder {
  /** Hash of its journal's last entry when the difference was found out. */
  head: string;
  /**
   * Finds out anew what the journal is to keep, where somebody has changed the register since; left out
   * where a person has seen what it was.
   */
  anew?(inside: Db): Promise<RestoreFacts>;
  /** Next numbers that a person knows of besides those of the register. */
  said: readonly NextNumber[];
  /** Last numbers of notices likewise. */
  asked?: readonly GivenSequence[];
  act: Act;
  /** Keeps the register as it stands, while nobody can change it; returns where. */
  keepAside(): Promise<string>;
  /** Why a blank counts as spoiled that holds a document which the copy does not know. */
  reasonFor(document: string): string;
}

/**
 * Puts a copy in the place of a register in one transaction: killed at any moment, the register is
 * either the old or the new one. Whoever else has it open waits, and goes on with the new one.
 *
 * @param db the register, not in a transaction
 * @throws UserError `register-changed`; whatever `keepAside` throws
 */
export async function restoreCopy(
  db: Db,
  copy: Db,
  known: RestoreFacts,
  { head, anew, said, asked: saidOfNotices = [], act, keepAside, reasonFor }: RestoreOrder,
) {
  return withoutReferences(db, () =>
    db.transaction().execute(async (transaction) => {
      const isSame = (await journalHead(transaction)).hash === head;
      const facts = isSame ? known : await anew?.(transaction);
      if (facts === undefined) throw new UserError("register-changed");
      const aside = await keepAside();
      const notices = (await allNotices(transaction)).map(({ number }) => number);
      const lost = [...(await lostByRestoring(transaction)), ...facts.documents, ...notices];
      const given = [...(await numbersEverGiven(transaction)), ...said];
      const documents = await unknownNumbers(copy, lost);
      const carry = (inside: Db) => carryBlanks(transaction, inside, { act, reasonFor });
      const asked = [...(await givenSequences(transaction)), ...saidOfNotices];
      const order = { given, asked, aside, act, carry };
      const done = await readyCopy(copy, { ...facts, documents }, order);
      replaceContent(db, copy);
      return { ...done, aside };
    }),
  );
}

/** Of these numbers those that no document or notice of the register has, each once. */
async function unknownNumbers(db: Db, numbers: readonly string[]): Promise<string[]> {
  const rows = await db.selectFrom("documents").select("number").execute();
  const known = new Set([...rows, ...(await allNotices(db))].map(({ number }) => number));
  return [...new Set(numbers)].filter((number) => !known.has(number));
}

/** What restoring a copy would change. */
export type RegisterDifference = Awaited<ReturnType<typeof compareRegisters>>;

export async function compareRegisters(present: Db, copy: Db) {
  const compared = async (named: (db: Db) => Promise<Named[]>) =>
    onlyIn(await named(present), await named(copy));
  const people = await compared(peopleOf);
  return {
    /** Numbers; the same number with another content is in both lists. */
    documents: await compared(documentsOf),
    /** Numbers of documents that are annulled. */
    annulments: await compared(annulmentsOf),
    /** Codes. */
    courses: await compared(coursesOf),
    /** How many people. */
    trainees: { present: people.present.length, copy: people.copy.length },
    /** Entries of each, and how many are the same in both, from the first on. */
    journal: {
      present: await countRows(present, "journal"),
      copy: await countRows(copy, "journal"),
      common: await countCommonEntries(present, copy),
    },
  };
}

/** What is compared by its key, and told by its name. */
interface Named {
  key: string;
  name: string;
}

function onlyIn(present: readonly Named[], copy: readonly Named[]) {
  const without = (some: readonly Named[], others: readonly Named[]) => {
    const known = new Set(others.map(({ key }) => key));
    return some.filter(({ key }) => !known.has(key)).map(({ name }) => name);
  };
  return { present: without(present, copy), copy: without(copy, present) };
}

async function documentsOf(db: Db): Promise<Named[]> {
  const rows = await db
    .selectFrom("documents")
    .select(["number", "sha256"])
    .orderBy("id")
    .execute();
  return rows.map(({ number, sha256 }) => ({ key: `${sha256} ${number}`, name: number }));
}

function annulmentsOf(db: Db): Promise<Named[]> {
  return db
    .selectFrom("annulments")
    .innerJoin("documents", "documents.id", "annulments.documentId")
    .select(["number as key", "number as name"])
    .orderBy("annulments.id")
    .execute();
}

function coursesOf(db: Db): Promise<Named[]> {
  const all = db.selectFrom("courses").orderBy("id");
  return all.select(["codeKey as key", "code as name"]).execute();
}

function peopleOf(db: Db): Promise<Named[]> {
  const all = db.selectFrom("trainees").orderBy("id");
  return all.select(["identityKey as key", "identityKey as name"]).execute();
}

async function countCommonEntries(one: Db, other: Db): Promise<number> {
  const others = journalPages(other);
  let common = 0;
  for await (const entry of journalPages(one)) {
    const { value } = await others.next();
    if (JSON.stringify(entry) !== JSON.stringify(value)) break;
    common += 1;
  }
  return common;
}
