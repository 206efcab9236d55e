import { hash } from "node:crypto";
import { inPages } from "../db/rows.js";
import type { Db } from "../db/sqlite.js";
import { placeOfIssue } from "../documents/document-places.js";
import { hashOfEdition } from "../documents/editions.js";
import {
  placeIn,
  STORED_COLUMNS,
  type StoredDocument,
  storedIn,
  withAnnulments,
} from "../documents/known-documents.js";
import { toldBy } from "../journal/acts.js";
import type { AuditNotes } from "./checks.js";

/** A document whose record may be damaged. */
export interface AuditedDocument extends Pick<StoredDocument, "id" | "number" | "file" | "sha256"> {
  /** What it takes to make it again. @throws where its values are no longer what was written */
  stored(): Pick<StoredDocument, "number" | "edition" | "values" | "sha256">;
}

const DOCUMENTS_A_PAGE = 500;

/** All documents in the order in which they were issued, few of them in memory at once. */
export async function* auditedDocuments(db: Db): AsyncGenerator<AuditedDocument> {
  const all = withAnnulments(db)
    .leftJoin("batches", "batches.id", "documents.batchId")
    .select(STORED_COLUMNS);
  for await (const row of inPages(all, "documents.id", DOCUMENTS_A_PAGE)) {
    const { annulment: _, ...kept } = row;
    const { id, number, sha256 } = row;
    yield {
      ...{ id, number, file: placeIn(row), sha256 },
      stored: () => storedIn({ ...kept, batchValues: row.batchValues ?? "" }),
    };
  }
}

/** Which of these files belong to documents or notices. @param files paths inside the register folder */
export async function filesOfDocuments(db: Db, files: readonly string[]) {
  if (files.length === 0) return new Set();
  const issuedTo = [...new Set(files.flatMap((file) => [file, placeOfIssue(file)]))];
  const documents = await withAnnulments(db).select("file").where("file", "in", issuedTo).execute();
  const notices = await db
    .selectFrom("notices")
    .select("file")
    .where("file", "in", files)
    .execute();
  return new Set([...documents.map(placeIn), ...notices.map(({ file }) => file)]);
}

/** Editions are what they were when they were kept, and in force from the days that the journal says. */
export async function editionsAreKept(db: Db, notes: AuditNotes): Promise<number> {
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

const termKey = (kind: unknown, from: unknown) => `${kind} ${from}`;

/** Hashes of editions' records, by their SHA-256, and terms by kind and day, see `termKey`. */
async function toldByJournal(db: Db) {
  const told = { records: new Map<string, string>(), terms: new Map<string, Term>() };
  for await (const { at, operator, subject, details } of toldBy(db, ["template"])) {
    const { sha256, from, edition } = details;
    if (typeof sha256 !== "string") continue;
    if (typeof edition === "string") told.records.set(sha256, edition);
    told.terms.set(termKey(subject, from), { sha256, at, operator });
  }
  return told;
}

async function compareEditions(
  db: Db,
  records: ReadonlyMap<string, string>,
  { report }: AuditNotes,
): Promise<number> {
  const kept = await db.selectFrom("editions").select("sha256").orderBy("sha256").execute();
  for (const { sha256 } of kept) {
    const { bytes, ...edition } = await db
      .selectFrom("editions")
      .where("sha256", "=", sha256)
      .select(["sha256", "kind", "press", "addedAt", "addedBy", "bytes"])
      .executeTakeFirstOrThrow();
    const name = shortName(sha256);
    const record = records.get(sha256);
    if (hash("sha256", bytes) !== sha256) report("edition-bytes", name, { edition: name });
    if (record === undefined) report("edition-unsealed", name, { edition: name });
    else if (record !== hashOfEdition(edition)) report("edition-changed", name, { edition: name });
  }
  const present = new Set(kept.map(({ sha256 }) => sha256));
  const missing = [...records.keys()].filter((sha256) => !present.has(sha256));
  for (const name of missing.map(shortName)) report("edition-missing", name, { edition: name });
  return kept.length;
}

/** As `kualik templates list` shows it. */
function shortName(sha256: string): string {
  return sha256.slice(0, 12);
}

async function compareTerms(db: Db, terms: ReadonlyMap<string, Term>, { report }: AuditNotes) {
  const rows = await db.selectFrom("editions_in_force").selectAll().execute();
  const left = new Map(terms);
  for (const row of rows) {
    const key = termKey(row.kind, row.fromDate);
    const term = left.get(key);
    left.delete(key);
    const isSame =
      term?.sha256 === row.edition && term.at === row.addedAt && term.operator === row.addedBy;
    if (!isSame) report("edition-in-force", key, { kind: row.kind, date: row.fromDate });
  }
  for (const key of left.keys()) {
    const [kind = "", date = ""] = key.split(" ");
    report("edition-in-force", key, { kind, date });
  }
}
