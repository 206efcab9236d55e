import { isDeepStrictEqual } from "node:util";
import type { Centre } from "../../model/centre.js";
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
import type { Row } from "../db/schema.js";
import type { Db } from "../db/sqlite.js";
import { type Act, addJournalEntry, only } from "../journal/entries.js";
import { enterSealed, sealedWriter } from "../journal/seals.js";
import { fileOfDocument, nameFor } from "./document-places.js";
import { HOLDER_FIELDS, type StoredDocument } from "./known-documents.js";
import { type NumberTaker, numberTaker, refuseGivenNumbers, type TakenNumber } from "./numbers.js";

/** A document about to be issued, rendered by the caller; its values are those that its batch has not. */
export type RenderedDocument = Pick<StoredDocument, "edition" | "values" | "sha256">;

/** A batch of documents of one course. */
export interface IssueOrder {
  course: RegisteredCourse;
  issuedOn: IsoDate;
  /** Called first, in the transaction; throws where what was read before holds no longer. */
  decide(db: Db): Promise<DecidedIssue>;
  /** Called after each document: whoever writes files can catch up. */
  room(): Promise<void>;
  /** Called before the numbers count: a file that cannot be written stops the batch. */
  written(): Promise<void>;
  /** The request that a batch answers, for the journal; a group's. */
  request?: string | undefined;
  /** Called once everything is entered: what is to happen together with the issue, or not at all. */
  andThen?(db: Db, numbers: readonly string[]): Promise<void>;
}

/** What is issued to whom. */
export interface DecidedIssue {
  numberPatterns: Centre["numberPatterns"];
  fileNames?: Centre["fileNames"];
  /** The field values that are the same in all documents of the batch. */
  values: FieldValues;
  /** What a trainee gets; null for one who gets nothing. */
  kindFor(enrolment: EnrolmentState): DocumentKind | null;
  /**
   * Makes a document. It may set the bytes aside for its file, but must not put them there: the
   * number is not issued before the transaction ends.
   *
   * @param file path inside the register folder
   */
  render(planned: PlannedDocument, enrolment: Enrolment): RenderedDocument;
}

/** A document with its number, before it is made. */
export type PlannedDocument = Pick<Row<"documents">, "number" | "kind" | "file">;

/** What was issued at once, by kind and in roster order; see `documentsOfBatch`. */
export type IssuedBatch = NonNullable<Awaited<ReturnType<typeof issueDocuments>>>;

/**
 * Issues the documents of a course in one transaction: takes the numbers, renders, and enters number,
 * values, edition and hash. Either all of them are issued or none, so no number is lost or doubled.
 * Those who already have theirs are left alone.
 *
 * @returns null where everybody has got a document meanwhile: then nothing is entered
 * @throws UserError `number-taken`, `register-changed`, and what `decide` throws
 */
export async function issueDocuments(db: Db, order: IssueOrder, act: Act) {
  return db.transaction().execute(async (transaction) => {
    const decided = await order.decide(transaction);
    const { numberPatterns, values, render } = decided;
    const { course, issuedOn } = order;
    await refuseChangedCourse(transaction, course);
    const { id: courseId, ...courseAsIssued } = course;
    const batch = { course: courseAsIssued, issuedOn, values };
    let writer: DocumentWriter | null = null;
    const numbers = await numberTaker(transaction, issuedOn, numberPatterns);
    for await (const page of enrolmentPages(transaction, courseId)) {
      const planned = plan(page, { ...decided, course, issuedOn }, numbers);
      if (planned.length === 0) continue;
      writer ??= await documentWriter(transaction, batch, act);
      await refuseGivenNumbers(transaction, planned);
      for (const document of planned) {
        const { enrolment, ...planned } = document;
        const { number, kind, file } = planned;
        const rendered = render({ number, kind, file }, enrolment);
        const { id: enrolmentId } = enrolment;
        const holder = only(enrolment, HOLDER_FIELDS);
        await writer.enter({ ...planned, ...rendered, enrolmentId, replacesId: null, holder });
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
async function letGoOn(db: Db, planned: readonly NumberedPlan[]): Promise<void> {
  const stopped = planned.filter(({ enrolment }) => enrolment.stoppedAfter !== null);
  const places = stopped.map(({ enrolment }) => enrolment.id);
  if (places.length === 0) return;
  await db.updateTable("enrolments").set({ stoppedAt: null }).where("id", "in", places).execute();
}

/** Somebody else may have corrected the course since it was read, or restored a copy without it. */
async function refuseChangedCourse(db: Db, course: RegisteredCourse): Promise<void> {
  const now = await findCourse(db, course.code);
  if (!isDeepStrictEqual(now, course)) throw new UserError("register-changed");
}

interface NumberedPlan extends PlannedDocument, TakenNumber {
  enrolment: EnrolmentState;
}

type Planning = Pick<IssueOrder & DecidedIssue, "course" | "issuedOn" | "kindFor" | "fileNames">;

function plan(
  enrolments: readonly EnrolmentState[],
  { course, issuedOn, kindFor, fileNames }: Planning,
  numbers: NumberTaker,
): NumberedPlan[] {
  return enrolments.flatMap((enrolment): NumberedPlan[] => {
    const kind = enrolment.documentNumber === null ? kindFor(enrolment) : null;
    if (kind === null) return [];
    const taken = numbers.next(kind);
    const name = nameFor(fileNames, enrolment);
    const file = fileOfDocument({ courseCode: course.code, issuedOn, number: taken.number, name });
    return [{ ...taken, kind, enrolment, file }];
  });
}

interface NewBatch extends Pick<IssueOrder & DecidedIssue, "issuedOn" | "values"> {
  course: CourseAsIssued;
}

/** A document made and numbered, about to be entered. */
interface NewDocument extends TakenNumber, PlannedDocument, RenderedDocument {
  enrolmentId: number;
  /** The document in whose place this one is issued; null for an original. */
  replacesId: number | null;
  holder: HolderAsIssued;
}

type DocumentWriter = Awaited<ReturnType<typeof documentWriter>>;

/**
 * Begins a batch of documents.
 *
 * @param db a transaction
 */
export async function documentWriter(db: Db, batch: NewBatch, act: Act) {
  const { course, issuedOn, values } = batch;
  const kept = { course: JSON.stringify(course), fieldValues: JSON.stringify(values) };
  const sealOfBatch = await enterSealed(db, "batches", kept, act);
  const { first: batchId } = sealOfBatch;
  const writer = await sealedWriter(db, "documents", act);
  const issued = { batchId, issuedOn, issuedAt: act.at, issuedBy: act.operator };
  return {
    batchId,
    async enter({ values: own, holder, ...document }: NewDocument): Promise<void> {
      await writer.enter({
        ...document,
        ...issued,
        numberKey: numberKey(document.number),
        fieldValues: JSON.stringify(own),
        facts: JSON.stringify(holder),
      });
    },
    /** Seals of what was entered, for the journal. */
    sealed: () => [sealOfBatch, writer.sealed()],
  };
}
