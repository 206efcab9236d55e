import type { CourseAsIssued, HolderAsIssued } from "../../model/as-issued.js";
import type { IsoDate } from "../../model/course.js";
import type { DocumentKind, FieldValues } from "../../model/document.js";
import { numberKey } from "../../model/number-key.js";
import { rowInserter } from "../db/row-inserter.js";
import type { RegisterDatabase } from "../db/sqlite.js";
import type { Act } from "../journal/journal-entries.js";
import { nameOfOperator } from "../journal/operators.js";
import {
  hashOfBatch,
  hashOfDocument,
  type SealedRows,
  sealOfRows,
  startSeal,
} from "../journal/seals.js";
import type { TakenNumber } from "./number-taker.js";

/** What the documents of a batch have in common. */
export interface NewBatch {
  course: CourseAsIssued;
  issuedOn: IsoDate;
  /** The field values that are the same in all of them. */
  values: FieldValues;
}

/** A document made and numbered, about to be entered. */
export interface NewDocument extends TakenNumber {
  enrolmentId: number;
  /** The document in whose place this one is issued; null for an original. */
  replacesId: number | null;
  kind: DocumentKind;
  holder: HolderAsIssued;
  /** SHA-256 of the edition it was made from, which the register keeps. */
  edition: string;
  /** But for those of the batch. */
  values: FieldValues;
  /** SHA-256 of the document's bytes. */
  sha256: string;
  /** Path inside the register folder. */
  file: string;
}

/** Enters the documents of a batch. */
export interface DocumentWriter {
  batchId: number;
  enter(document: NewDocument): Promise<void>;
  /** Seals of what was entered, for the journal. */
  sealed(): SealedRows[];
}

/**
 * Begins a batch of documents.
 *
 * @param db a transaction
 */
export async function documentWriter(
  db: RegisterDatabase,
  batch: NewBatch,
  act: Act,
): Promise<DocumentWriter> {
  const sealOfBatch = await addBatch(db, batch, act);
  const insert = rowInserter(db, "documents");
  const first = await nextDocument(db);
  const seal = startSeal();
  let next = first;
  return {
    batchId: sealOfBatch.first,
    async enter(document) {
      const row = rowOf(document, { id: next, batch, batchId: sealOfBatch.first, act });
      const record = hashOfDocument(row);
      await insert({ ...row, record_sha256: record });
      seal.add(record);
      next += 1;
    },
    sealed() {
      if (next === first) return [sealOfBatch];
      return [sealOfBatch, { table: "documents", first, last: next - 1, seal: seal.end() }];
    },
  };
}

async function addBatch(
  db: RegisterDatabase,
  { course, values }: NewBatch,
  { operator }: Act,
): Promise<SealedRows> {
  const row = await db
    .insertInto("batches")
    .values({
      person: await nameOfOperator(db, operator),
      course: JSON.stringify(course),
      field_values: JSON.stringify(values),
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  return { table: "batches", first: row.id, last: row.id, seal: sealOfRows([hashOfBatch(row)]) };
}

async function nextDocument(db: RegisterDatabase): Promise<number> {
  const { last } = await db
    .selectFrom("documents")
    .select((select) => select.fn.max("id").as("last"))
    .executeTakeFirstOrThrow();
  return Number(last ?? 0) + 1;
}

interface Place {
  id: number;
  batch: NewBatch;
  batchId: number;
  act: Act;
}

function rowOf(document: NewDocument, { id, batch, batchId, act }: Place) {
  return {
    id,
    enrolment_id: document.enrolmentId,
    replaces_id: document.replacesId,
    kind: document.kind,
    year: document.year,
    sequence: document.sequence,
    number: document.number,
    number_key: numberKey(document.number),
    issued_on: batch.issuedOn,
    issued_at: act.at,
    issued_by: act.operator,
    edition_sha256: document.edition,
    batch_id: batchId,
    field_values: JSON.stringify(document.values),
    facts: JSON.stringify(document.holder),
    sha256: document.sha256,
    file: document.file,
  };
}
