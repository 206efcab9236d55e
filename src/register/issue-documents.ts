import type { IsoDate } from "../model/course.js";
import type { DocumentKind, FieldValues } from "../model/document.js";
import { UserError } from "../model/errors.js";
import { nameKey } from "../model/name-key.js";
import type { Enrolment } from "../model/trainee.js";
import { type EnrolmentState, listEnrolments } from "./enrolments.js";
import { fileOfDocument } from "./file-of-document.js";
import { type Act, addJournalEntry } from "./journal-entries.js";
import { formatNumber } from "./number-pattern.js";
import type { RegisterDatabase } from "./sqlite.js";

/** A document about to be issued, rendered by the caller. */
export interface RenderedDocument {
  /** SHA-256 of the edition it was made from, which the register keeps. */
  edition: string;
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
export interface PlannedDocument {
  number: string;
  kind: DocumentKind;
  /** Path inside the register folder. */
  file: string;
}

export interface NumberedDocument extends PlannedDocument {
  enrolmentId: number;
  fullNameRu: string;
  fullNameKk: string;
}

/**
 * Issues the documents of a course in one transaction: takes the numbers, renders, and enters number,
 * values, edition and hash. Either all of them are issued or none, so no number is lost or doubled.
 *
 * @returns the new documents in roster order; those who already have theirs are left alone
 */
export async function issueDocuments(
  db: RegisterDatabase,
  order: IssueOrder,
  act: Act,
): Promise<NumberedDocument[]> {
  return db.transaction().execute(async (transaction) => {
    const numbers = await numberTaker(transaction, order);
    const planned = plan(await listEnrolments(transaction, order.course.id), order, numbers);
    await refuseTakenNumbers(transaction, planned);
    for (let from = 0; from < planned.length; from += DOCUMENTS_A_STATEMENT) {
      const some = planned.slice(from, from + DOCUMENTS_A_STATEMENT);
      const rows = some.map((document) => enteredAs(document, order, act));
      await transaction.insertInto("documents").values(rows).execute();
    }
    await numbers.save();
    await addJournalEntry(transaction, act, "issue", order.course.code, {
      issuedOn: order.issuedOn,
      numbers: planned.map(({ number }) => number),
    });
    return planned.map(({ enrolment, sequence: _, ...document }) => ({
      ...document,
      enrolmentId: enrolment.id,
      fullNameKk: enrolment.fullNameKk,
      fullNameRu: enrolment.fullNameRu,
    }));
  });
}

/** What one statement enters; more at once is not faster. */
const DOCUMENTS_A_STATEMENT = 50;

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

function enteredAs(document: NumberedPlan, { issuedOn, render }: IssueOrder, act: Act) {
  const { number, kind, sequence, enrolment, file } = document;
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
    field_values: JSON.stringify(values),
    sha256,
    file,
  };
}

const KEYS_A_QUERY = 500;

/** A pattern changed in mid-year can meet a number that the old pattern gave. */
async function refuseTakenNumbers(db: RegisterDatabase, planned: readonly NumberedPlan[]) {
  refuseMeeting(planned);
  for (let from = 0; from < planned.length; from += KEYS_A_QUERY) {
    const some = planned.slice(from, from + KEYS_A_QUERY);
    const numbers = some.map(({ number }) => number);
    const files = some.map(({ file }) => file);
    const taken = await db
      .selectFrom("documents")
      .select(["number", "file"])
      .where((where) => where.or([where("number", "in", numbers), where("file", "in", files)]))
      .execute();
    const met = some.find(({ number, file }) =>
      taken.some((other) => other.number === number || other.file === file),
    );
    if (met) throw new UserError("number-taken", { number: met.number });
  }
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
  return {
    next(kind: DocumentKind) {
      const sequence = nextOf.get(kind) ?? 1;
      nextOf.set(kind, sequence + 1);
      return { sequence, number: formatNumber(numberPatterns[kind], kind, year, sequence) };
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
