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

function onlyIn(present: Map<string, string>, copy: Map<string, string>): OnlyIn<string> {
  const without = (some: Map<string, string>, others: Map<string, string>) =>
    [...some].filter(([key]) => !others.has(key)).map(([, name]) => name);
  return { present: without(present, copy), copy: without(copy, present) };
}

async function documentsOf(db: RegisterDatabase): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom("documents")
    .select(["number", "sha256"])
    .orderBy("id")
    .execute();
  return new Map(rows.map(({ number, sha256 }) => [`${sha256} ${number}`, number]));
}

async function annulmentsOf(db: RegisterDatabase): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom("annulments")
    .innerJoin("documents", "documents.id", "annulments.document_id")
    .select("number")
    .orderBy("annulments.id")
    .execute();
  return new Map(rows.map(({ number }) => [number, number]));
}

async function coursesOf(db: RegisterDatabase): Promise<Map<string, string>> {
  const rows = await db.selectFrom("courses").select(["code", "code_key"]).orderBy("id").execute();
  return new Map(rows.map(({ code, code_key }) => [code_key, code]));
}

async function peopleOf(db: RegisterDatabase): Promise<Map<string, string>> {
  const rows = await db.selectFrom("trainees").select("identity_key").orderBy("id").execute();
  return new Map(rows.map(({ identity_key }) => [identity_key, ""]));
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
