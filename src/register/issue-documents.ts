import type { IsoDate } from "../model/course.js";
import type { DocumentKind, FieldValues } from "../model/document.js";
import { UserError } from "../model/errors.js";
import { nameKey } from "../model/name-key.js";
import type { Enrolment } from "../model/trainee.js";
import { type EnrolmentState, enrolmentPages } from "./enrolments.js";
import { fileOfDocument } from "./file-of-document.js";
import { type Act, addJournalEntry } from "./journal-entries.js";
import { formatNumber } from "./number-pattern.js";
import { rowInserter } from "./row-inserter.js";
import type { RegisterDatabase } from "./sqlite.js";

/** A document about to be issued, rendered by the caller. */
export interface RenderedDocument {
  /** SHA-256 of the edition it was made from, which the register keeps. */
  edition: string;
  /** But for those of the batch. */
  values: FieldValues;
  /** SHA-256 of the document's bytes. */
  sha256: string;
}

/** Documents are filled from presses now, see the migration that says so. */
const FILLING = 2;

/** A batch of documents of one course. */
export interface IssueOrder {
  course: { id: number; code: string };
  issuedOn: IsoDate;
  numberPatterns: Record<DocumentKind, string>;
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
  /** Called after each document: whoever writes files can catch up. */
  room(): Promise<void>;
  /** Called before the numbers count: a file that cannot be written stops the batch. */
  written(): Promise<void>;
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
 * @throws UserError `number-taken`
 */
export async function issueDocuments(
  db: RegisterDatabase,
  order: IssueOrder,
  act: Act,
): Promise<IssuedBatch> {
  return db.transaction().execute(async (transaction) => {
    const id = await addBatch(transaction, order.values);
    const numbers = await numberTaker(transaction, order);
    const enter = rowInserter(transaction, "documents");
    for await (const page of enrolmentPages(transaction, order.course.id)) {
      const planned = plan(page, order, numbers);
      await refuseTakenNumbers(transaction, planned);
      for (const document of planned) {
        await enter(rowOf(document, { order, act, batch: id }));
        await order.room();
      }
    }
    await order.written();
    await numbers.save();
    await addJournalEntry(transaction, act, "issue", order.course.code, {
      issuedOn: order.issuedOn,
      numbers: numbers.inOrder,
    });
    return { id, numbers: numbers.ofKinds };
  });
}

async function addBatch(db: RegisterDatabase, values: FieldValues): Promise<number> {
  const { id } = await db
    .insertInto("batches")
    .values({ field_values: JSON.stringify(values) })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

interface NumberedPlan extends PlannedDocument {
  enrolment: Enrolment;
  sequence: number;
}

function plan(
  enrolments: readonly EnrolmentState[],
  { course, issuedOn, kindFor }: IssueOrder,
  numbers: Awaited<ReturnType<typeof numberTaker>>,
): NumberedPlan[] {
  return enrolments.flatMap((enrolment): NumberedPlan[] => {
    const kind = enrolment.documentNumber === null ? kindFor(enrolment) : null;
    if (kind === null) return [];
    const { number, sequence } = numbers.next(kind);
    return [
      { number, kind, sequence, enrolment, file: fileOfDocument(course.code, issuedOn, number) },
    ];
  });
}

function rowOf(
  { number, kind, sequence, enrolment, file }: NumberedPlan,
  { order, act, batch }: { order: IssueOrder; act: Act; batch: number },
) {
  const { issuedOn, render } = order;
  const { edition, values, sha256 } = render({ number, kind, file }, enrolment);
  return {
    enrolment_id: enrolment.id,
    kind,
    year: yearOf(issuedOn),
    sequence,
    number,
    number_key: nameKey(number),
    issued_on: issuedOn,
    issued_at: act.at,
    issued_by: act.operator,
    edition_sha256: edition,
    filling: FILLING,
    batch_id: batch,
    field_values: JSON.stringify(values),
    sha256,
    file,
  };
}

/** A pattern changed in mid-year can meet a number that the old pattern gave. */
async function refuseTakenNumbers(db: RegisterDatabase, planned: readonly NumberedPlan[]) {
  refuseMeeting(planned);
  const numbers = planned.map(({ number }) => number);
  const files = planned.map(({ file }) => file);
  const taken = await db
    .selectFrom("documents")
    .select(["number", "file"])
    .where((where) => where.or([where("number", "in", numbers), where("file", "in", files)]))
    .execute();
  const met = planned.find(({ number, file }) =>
    taken.some((other) => other.number === number || other.file === file),
  );
  if (met) throw new UserError("number-taken", { number: met.number });
}

/** The patterns of two kinds can meet too. */
function refuseMeeting(planned: readonly NumberedPlan[]) {
  const files = new Set<string>();
  for (const { number, file } of planned) {
    if (files.has(file)) throw new UserError("number-taken", { number });
    files.add(file);
  }
}

/** Hands out the next numbers of each kind; the counters are written once, at the end. */
async function numberTaker(db: RegisterDatabase, { issuedOn, numberPatterns }: IssueOrder) {
  const year = yearOf(issuedOn);
  const rows = await db.selectFrom("counters").selectAll().where("year", "=", year).execute();
  const nextOf = new Map(rows.map(({ kind, next }) => [kind, next]));
  const inOrder: string[] = [];
  const ofKinds = new Map<DocumentKind, string[]>();
  return {
    /** What was handed out. */
    inOrder,
    ofKinds,
    next(kind: DocumentKind) {
      const sequence = nextOf.get(kind) ?? 1;
      nextOf.set(kind, sequence + 1);
      const number = formatNumber(numberPatterns[kind], kind, year, sequence);
      inOrder.push(number);
      ofKinds.set(kind, ofKinds.get(kind) ?? []);
      ofKinds.get(kind)?.push(number);
      return { sequence, number };
    },
    async save() {
      for (const [kind, next] of nextOf) {
        await db
          .insertInto("counters")
          .values({ kind, year, next })
          .onConflict((conflict) => conflict.columns(["kind", "year"]).doUpdateSet({ next }))
          .execute();
      }
    },
  };
}

function yearOf(date: IsoDate): number {
  return Number(date.slice(0, 4));
}
