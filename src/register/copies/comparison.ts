import { countRows } from "../db/rows.js";
import type { RegisterDatabase } from "../db/sqlite.js";

/** What only one of two registers has. */
export interface OnlyIn<Item> {
  present: Item[];
  copy: Item[];
}

/** What restoring a copy would change. */
export interface RegisterDifference {
  /** Numbers; the same number with another content is in both lists. */
  documents: OnlyIn<string>;
  /** Numbers of documents that are annulled. */
  annulments: OnlyIn<string>;
  /** Codes. */
  courses: OnlyIn<string>;
  /** How many people. */
  trainees: { present: number; copy: number };
  journal: {
    /** Entries of each. */
    present: number;
    copy: number;
    /** How many entries are the same in both, from the first on. */
    common: number;
  };
}

/** Compares a register with a copy. */
export async function compareRegisters(
  present: RegisterDatabase,
  copy: RegisterDatabase,
): Promise<RegisterDifference> {
  const people = onlyIn(await peopleOf(present), await peopleOf(copy));
  return {
    documents: onlyIn(await documentsOf(present), await documentsOf(copy)),
    annulments: onlyIn(await annulmentsOf(present), await annulmentsOf(copy)),
    courses: onlyIn(await coursesOf(present), await coursesOf(copy)),
    trainees: { present: people.present.length, copy: people.copy.length },
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

function onlyIn(present: readonly Named[], copy: readonly Named[]): OnlyIn<string> {
  const without = (some: readonly Named[], others: readonly Named[]) => {
    const known = new Set(others.map(({ key }) => key));
    return some.filter(({ key }) => !known.has(key)).map(({ name }) => name);
  };
  return { present: without(present, copy), copy: without(copy, present) };
}

async function documentsOf(db: RegisterDatabase): Promise<Named[]> {
  const rows = await db
    .selectFrom("documents")
    .select(["number", "sha256"])
    .orderBy("id")
    .execute();
  return rows.map(({ number, sha256 }) => ({ key: `${sha256} ${number}`, name: number }));
}

function annulmentsOf(db: RegisterDatabase): Promise<Named[]> {
  return db
    .selectFrom("annulments")
    .innerJoin("documents", "documents.id", "annulments.documentId")
    .select(["number as key", "number as name"])
    .orderBy("annulments.id")
    .execute();
}

function coursesOf(db: RegisterDatabase): Promise<Named[]> {
  const all = db.selectFrom("courses").orderBy("id");
  return all.select(["codeKey as key", "code as name"]).execute();
}

function peopleOf(db: RegisterDatabase): Promise<Named[]> {
  const all = db.selectFrom("trainees").orderBy("id");
  return all.select(["identityKey as key", "identityKey as name"]).execute();
}

const PAGE = 1000;

async function countCommonEntries(one: RegisterDatabase, other: RegisterDatabase): Promise<number> {
  for (let common = 0; ; common += PAGE) {
    const entries = await entriesFrom(one, common);
    const others = await entriesFrom(other, common);
    const differing = entries.findIndex((entry, index) => entry !== others[index]);
    if (differing >= 0) return common + differing;
    if (entries.length < PAGE) return common + entries.length;
  }
}

async function entriesFrom(db: RegisterDatabase, offset: number): Promise<string[]> {
  const rows = await db
    .selectFrom("journal")
    .selectAll()
    .orderBy("id")
    .limit(PAGE)
    .offset(offset)
    .execute();
  return rows.map((row) => JSON.stringify(row));
}
