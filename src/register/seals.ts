import { createHash } from "node:crypto";
import type { Selectable } from "kysely";
import { sha256OfJson } from "./journal-chain.js";
import type { AnnulmentsTable, BatchesTable, DocumentsTable, HandoversTable } from "./schema.js";

/**
 * Rows of a table that are written once and never changed, with what tells whether they are still
 * what they were. Seals stand in the entry of the journal by whose act the rows were written.
 */
export interface SealedRows {
  table: SealedTable;
  /** Keys of the first and the last row; all between them belong to it. */
  first: number;
  last: number;
  /** See `sealOfRows`. */
  seal: string;
}

export const SEALED_TABLES = [
  "batches",
  "documents",
  "annulments",
  "handovers",
  "blank_ranges",
  "blank_uses",
  "blank_releases",
  "spoiled_blanks",
] as const;

export type SealedTable = (typeof SEALED_TABLES)[number];

/**
 * The seal of rows: SHA-256, hexadecimal, of their records' hashes, each ended by a line feed, in the
 * order of their keys.
 */
export function startSeal() {
  const hash = createHash("sha256");
  return {
    add: (record: string) => void hash.update(`${record}\n`),
    end: () => hash.digest("hex"),
  };
}

/** The seal of rows whose records' hashes are at hand, see `startSeal`. */
export function sealOfRows(records: Iterable<string>): string {
  const seal = startSeal();
  for (const record of records) seal.add(record);
  return seal.end();
}

/** A document's row but for the hash that seals it. */
export type DocumentRecord = Omit<Selectable<DocumentsTable>, "record_sha256">;

/** The hash of a document's record: all columns as they stand, see `sha256OfJson`. */
export function hashOfDocument(row: DocumentRecord): string {
  return sha256OfJson([
    row.id,
    row.enrolment_id,
    row.replaces_id,
    row.kind,
    row.year,
    row.sequence,
    row.number,
    row.number_key,
    row.issued_on,
    row.issued_at,
    row.issued_by,
    row.edition_sha256,
    row.filling,
    row.batch_id,
    row.field_values,
    row.facts,
    row.sha256,
    row.file,
  ]);
}

/** The hash of a batch's record. */
export function hashOfBatch(row: Selectable<BatchesTable>): string {
  return sha256OfJson([row.id, row.person, row.course, row.field_values]);
}

/** The hash of an annulment's record. */
export function hashOfAnnulment(row: Selectable<AnnulmentsTable>): string {
  return sha256OfJson([row.id, row.document_id, row.reason, row.at, row.operator, row.person]);
}

/** The hash of a hand-over's record. */
export function hashOfHandover(row: Selectable<HandoversTable>): string {
  return sha256OfJson([
    row.id,
    row.document_id,
    row.recipient,
    row.identity_document,
    row.ground,
    row.handed_on,
    row.at,
    row.operator,
    row.person,
  ]);
}
