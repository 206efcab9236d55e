import { isDeepStrictEqual } from "node:util";
import type { IsoDate } from "../../model/course.js";
import type {
  CourseAsIssued,
  DocumentKind,
  FieldValues,
  HolderAsIssued,
} from "../../model/document.js";
import { UserError } from "../../model/errors.js";
import { numberKey } from "../../model/name-key.js";
import type { Enrolment } from "../../model/trainee.js";
import { findCourse, type RegisteredCourse } from "../courses/courses.js";
import { type EnrolmentState, enrolmentPages } from "../courses/enrolments.js";
import type { RegisterDatabase } from "../db/sqlite.js";
import { type Act, addJournalEntry, nameOfOperator } from "../journal/entries.js";
import { enterSealed, type SealedRows, sealedWriter } from "../journal/seals.js";
import {
  fileOfDocument,
  type NumberTaker,
  numberTaker,
  refuseGivenNumbers,
  type TakenNumber,
} from "./numbers.js";

/** A document about to be issued, rendered by the caller. */
export interface RenderedDocument {
  /** SHA-256 of the edition it was made from, which the register keeps. */
  edition: string;
  /** But for those of the batch. */
  values: FieldValues;
  /** SHA-256 of the document's bytes. */
  sha256: string;
}

/** A batch of documents of one course. */
export interface IssueOrder {
  course: RegisteredCourse;
  issuedOn: IsoDate;
  numberPatterns: Record<DocumentKind, string>;
  /** The field values that are the same in all documents of the batch. */
  values: FieldValues;
  /** What a trainee gets; null for one who gets nothing. */
  kindFor(enrolment: EnrolmentState): DocumentKind | null;
  /**
   * Called first, in the transaction: looks whether what was read before still holds, and throws
   * where it does not.
   */
  stillHolds(db: RegisterDatabase): Promise<void>;
  /**
   * Makes a document. It may set the bytes aside for its file, but must not put them there: the
   * number is not issued before the transaction ends.
   *
   * @param file path inside the register folder
   */
  render(planned: PlannedDocument, enrolment: Enrolment): RenderedDocument;
  /** Called after each document: whoever writes files can catch up. */
  room(): Promise<void>;
  /** Called before the numbers count: a file that cannot be written stops the batch. */
  written(): Promise<void>;
  /** The request that a batch answers, for the journal; a group's. */
  request?: string | undefined;
  /** Called once everything is entered: what is to happen together with the issue, or not at all. */
  andThen?(db: RegisterDatabase, numbers: readonly string[]): Promise<void>;
}

/** A document with its number, before it is made. */
export interface PlannedDocument {
  number: string;
  kind: DocumentKind;
  /** Path inside the register folder. */
  file: string;
}

/** What was issued at once; its documents are told by `documentsOfBatch`. */
export interface IssuedBatch {
  id: number;
  /** By kind, in roster order. */
  numbers: ReadonlyMap<DocumentKind, readonly string[]>;
}

/**
 * Issues the documents of a course in one transaction: takes the numbers, renders, and enters number,
 * values, edition and hash. Either all of them are issued or none, so no number is lost or doubled.
 * Those who already have theirs are left alone.
 *
 * @returns null where everybody has got a document meanwhile: then nothing is entered
 * @throws UserError `number-taken`, `register-changed`, and what `stillHolds` throws
 */
export async function issueDocuments(
  db: RegisterDatabase,
  order: IssueOrder,
  act: Act,
): Promise<IssuedBatch | null> {
  return db.transaction().execute(async (transaction) => {
    await order.stillHolds(transaction);
    const { course, issuedOn, values } = order;
    await refuseChangedCourse(transaction, course);
    const { id: courseId, ...courseAsIssued } = course;
    const batch = { course: courseAsIssued, issuedOn, values };
    let writer: DocumentWriter | null = null;
    const numbers = await numberTaker(transaction, issuedOn, order.numberPatterns);
    for await (const page of enrolmentPages(transaction, courseId)) {
      const planned = plan(page, order, numbers);
      if (planned.length === 0) continue;
      writer ??= await documentWriter(transaction, batch, act);
      await refuseGivenNumbers(transaction, planned);
      for (const document of planned) {
        await writer.enter(made(document, order));
        await order.room();
      }
      await letGoOn(transaction, planned);
    }
    if (writer === null) return null;
    await order.written();
    await numbers.save();
    await addJournalEntry(transaction, act, "issue", course.code, {
      issuedOn,
      numbers: numbers.inOrder,
      ...(order.request === undefined ? {} : { request: order.request }),
      sealed: writer.sealed(),
    });
    await order.andThen?.(transaction, numbers.inOrder);
    return { id: writer.batchId, numbers: numbers.ofKinds };
  });
}

/** Who has a document again is stopped no longer. */
async function letGoOn(db: RegisterDatabase, planned: readonly NumberedPlan[]): Promise<void> {
  const stopped = planned.filter(({ enrolment }) => enrolment.stoppedAfter !== null);
  if (stopped.length === 0) return;
  await db
    .updateTable("enrolments")
    .set({ stopped_at: null })
    .where(
      "id",
      "in",
      stopped.map(({ enrolment }) => enrolment.id),
    )
    .execute();
}

/** Somebody else may have corrected the course since it was read, or restored a copy without it. */
async function refuseChangedCourse(db: RegisterDatabase, course: RegisteredCourse): Promise<void> {
  const now = await findCourse(db, course.code);
  if (!isDeepStrictEqual(now, course)) throw new UserError("register-changed");
}

interface NumberedPlan extends PlannedDocument, TakenNumber {
  enrolment: EnrolmentState;
}

function plan(
  enrolments: readonly EnrolmentState[],
  { course, issuedOn, kindFor }: IssueOrder,
  numbers: NumberTaker,
): NumberedPlan[] {
  return enrolments.flatMap((enrolment): NumberedPlan[] => {
    const kind = enrolment.documentNumber === null ? kindFor(enrolment) : null;
    if (kind === null) return [];
    const taken = numbers.next(kind);
    return [
      { ...taken, kind, enrolment, file: fileOfDocument(course.code, issuedOn, taken.number) },
    ];
  });
}

function made({ enrolment, ...planned }: NumberedPlan, { render }: IssueOrder): NewDocument {
  const { kind, number, file } = planned;
  return {
    ...planned,
    ...render({ kind, number, file }, enrolment),
    enrolmentId: enrolment.id,
    replacesId: null,
    holder: holderOf(enrolment),
  };
}

/** A person's data as a document of today states them. */
function holderOf(enrolment: Enrolment): HolderAsIssued {
  const { fullNameKk, fullNameRu, iin, identityDocument, outcome, hoursAttended } = enrolment;
  return { fullNameKk, fullNameRu, iin, identityDocument, outcome, hoursAttended };
}

/** What the documents of a batch have in common. */
export interface NewBatch {
  course: CourseAsIssued;
  issuedOn: IsoDate;
  /** The field values that are the same in all of them. */
  values: FieldValues;
}

/** A document made and numbered, about to be entered. */
export interface NewDocument extends TakenNumber, PlannedDocument, RenderedDocument {
  enrolmentId: number;
  /** The document in whose place this one is issued; null for an original. */
  replacesId: number | null;
  holder: HolderAsIssued;
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
  const sealOfBatch = await enterSealed(db, "batches", {
    person: await nameOfOperator(db, act.operator),
    course: JSON.stringify(batch.course),
    field_values: JSON.stringify(batch.values),
  });
  const batchId = sealOfBatch.first;
  const writer = await sealedWriter(db, "documents");
  return {
    batchId,
    enter: (document) => writer.enter(rowOf(document, batchId, batch.issuedOn, act)),
    sealed: () => [sealOfBatch, writer.sealed()],
  };
}

function rowOf(document: NewDocument, batchId: number, issuedOn: IsoDate, act: Act) {
  const { kind, year, sequence, number, sha256, file } = document;
  return {
    ...{ enrolment_id: document.enrolmentId, replaces_id: document.replacesId },
    ...{ kind, year, sequence, number, number_key: numberKey(number) },
    ...{ issued_on: issuedOn, issued_at: act.at, issued_by: act.operator },
    ...{ edition_sha256: document.edition, batch_id: batchId },
    ...{ field_values: JSON.stringify(document.values), facts: JSON.stringify(document.holder) },
    ...{ sha256, file },
  };
}
