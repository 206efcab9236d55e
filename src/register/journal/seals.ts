import { createHash } from "node:crypto";
import type { Selectable } from "kysely";
import { sha256Of } from "../../model/sha-256.js";
import type { AnnulmentsTable, AnswersTable, BatchesTable, DocumentsTable, HandoversTable, NoticesTable, RequestsTable } from "../db/schema.js";
import { sha256OfJson } from "./entries.js";

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
  "requests",
  "notices",
  "answers",
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
    row.batch_id,
    row.field_values,
    row.facts,
    row.sha256,
    row.file,
  ]);
}

/** What is sealed of an edition; its bytes are known by their own hash. */
export interface EditionRecord {
  sha256: string;
  kind: string;
  press: Uint8Array;
  added_at: string;
  added_by: string;
}

/** The hash of an edition's record, in which the press stands by its own hash. */
export function hashOfEdition({ sha256, kind, press, added_at, added_by }: EditionRecord): string {
  return sha256OfJson([sha256, kind, sha256Of(press), added_at, added_by]);
}

/** The hash of a setting's value; of a secret it tells nothing, being long and random. */
export function hashOfSetting(value: string): string {
  return sha256Of(value);
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

/** The hash of a request's record. */
export function hashOfRequest(row: Selectable<RequestsTable>): string {
  return sha256OfJson([
    row.id,
    row.year,
    row.sequence,
    row.channel,
    row.external_number,
    row.subject,
    row.kind,
    row.applicant_name,
    row.applicant_iin,
    row.trainee_id,
    row.course_id,
    row.identity_document,
    row.submitted_at,
    row.received_at,
    row.due_at,
    row.at,
    row.operator,
    row.person,
  ]);
}

/** The hash of a notice's record. */
export function hashOfNotice(row: Selectable<NoticesTable>): string {
  return sha256OfJson([
    row.id,
    row.request_id,
    row.kind,
    row.year,
    row.sequence,
    row.number,
    row.number_key,
    row.issued_on,
    row.edition_sha256,
    row.field_values,
    row.sha256,
    row.file,
  ]);
}

/** The hash of an answer's record. */
export function hashOfAnswer(row: Selectable<AnswersTable>): string {
  return sha256OfJson([
    row.id,
    row.request_id,
    row.result,
    row.ground,
    row.explanation,
    row.documents,
    row.notice_id,
    row.at,
    row.operator,
    row.person,
  ]);
}
