import { hash } from "node:crypto";
import type { RegisterDatabase } from "../db/sqlite.js";
import { hashOfEdition } from "../documents/editions.js";
import { detailsOf, journalPages } from "../journal/told.js";
import type { AuditNotes } from "./checks.js";

/** Editions are what they were when they were kept, and in force from the days that the journal says. */
export async function editionsAreKept(db: RegisterDatabase, notes: AuditNotes): Promise<number> {
  const told = await toldByJournal(db);
  const count = await compareEditions(db, told.records, notes);
  await compareTerms(db, told.terms, notes);
  return count;
}

interface Term {
  sha256: string;
  at: string;
  operator: string;
}

interface Told {
  /** Hashes of editions' records, by their SHA-256. */
  records: Map<string, string>;
  /** By kind and day, see `termKey`. */
  terms: Map<string, Term>;
}

const termKey = (kind: unknown, from: unknown) => `${kind} ${from}`;

async function toldByJournal(db: RegisterDatabase): Promise<Told> {
  const told: Told = { records: new Map(), terms: new Map() };
  for await (const entry of journalPages(db, ["template"])) {
    const details = detailsOf(entry);
    if (details === null) continue;
    const { sha256, from, edition } = details;
    if (typeof sha256 !== "string") continue;
    if (typeof edition === "string") told.records.set(sha256, edition);
    const { at, operator } = entry;
    told.terms.set(termKey(entry.subject, from), { sha256, at, operator });
  }
  return told;
}

async function compareEditions(
  db: RegisterDatabase,
  records: ReadonlyMap<string, string>,
  { report }: AuditNotes,
): Promise<number> {
  const kept = await db.selectFrom("editions").select("sha256").orderBy("sha256").execute();
  for (const { sha256 } of kept) {
    const { bytes, ...edition } = await db
      .selectFrom("editions")
      .where("sha256", "=", sha256)
      .select(["sha256", "kind", "press", "added_at", "added_by", "bytes"])
      .executeTakeFirstOrThrow();
    const name = shortName(sha256);
    const record = records.get(sha256);
    if (hash("sha256", bytes) !== sha256) report("edition-bytes", name, { edition: name });
    if (record === undefined) report("edition-unsealed", name, { edition: name });
    else if (record !== hashOfEdition(edition)) report("edition-changed", name, { edition: name });
  }
  const present = new Set(kept.map(({ sha256 }) => sha256));
  for (const sha256 of records.keys()) {
    const name = shortName(sha256);
    if (!present.has(sha256)) report("edition-missing", name, { edition: name });
  }
  return kept.length;
}

/** As `kualik templates list` shows it. */
function shortName(sha256: string): string {
  return sha256.slice(0, 12);
}

async function compareTerms(
  db: RegisterDatabase,
  terms: ReadonlyMap<string, Term>,
  { report }: AuditNotes,
): Promise<void> {
  const rows = await db.selectFrom("editions_in_force").selectAll().execute();
  const left = new Map(terms);
  for (const row of rows) {
    const key = termKey(row.kind, row.from_date);
    const term = left.get(key);
    left.delete(key);
    const isSame =
      term?.sha256 === row.edition_sha256 &&
      term.at === row.added_at &&
      term.operator === row.added_by;
    if (!isSame) {
      report("edition-in-force", key, { kind: row.kind, date: row.from_date });
    }
  }
  for (const key of left.keys()) {
    const [kind = "", date = ""] = key.split(" ");
    report("edition-in-force", key, { kind, date });
  }
}
