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
  /** SHA-256 of the edition it was made from. */
  edition: string;
  values: FieldValues;
  /** SHA-256 of the document's bytes. */
  sha256: string;
}

/** A batch of documents of one course. */
export interface IssueOrder {
  course: { id: number; code: string };
  issuedOn: IsoDate;
  numberPatterns: Record<DocumentKind, string>;
  /** Editions in use, by SHA-256. */
  editions: ReadonlyMap<string, { kind: DocumentKind; bytes: Uint8Array }>;
  /** What a trainee gets; null for one who gets nothing. */
  kindFor(enrolment: EnrolmentState): DocumentKind | null;
  render(kind: DocumentKind, enrolment: Enrolment, number: string): RenderedDocument;
}

export interface NumberedDocument {
  number: string;
  kind: DocumentKind;
  enrolmentId: number;
  fullNameRu: string;
  fullNameKk: string;
  file: string;
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
    await keepEditions(transaction, order, act);
    const takeNumber = await numberTaker(transaction, order);
    const issued: NumberedDocument[] = [];
    for (const enrolment of await listEnrolments(transaction, order.course.id)) {
      const kind = enrolment.documentNumber === null ? order.kindFor(enrolment) : null;
      if (kind === null) continue;
      const { number, sequence } = takeNumber.next(kind);
      issued.push(await enter(transaction, order, act, { kind, enrolment, number, sequence }));
    }
    await takeNumber.save();
    await addJournalEntry(transaction, act, "issue", order.course.code, {
      issuedOn: order.issuedOn,
      numbers: issued.map(({ number }) => number),
    });
    return issued;
  });
}

interface Entry {
  kind: DocumentKind;
  enrolment: Enrolment;
  number: string;
  sequence: number;
}

async function enter(
  db: RegisterDatabase,
  { course, issuedOn, render }: IssueOrder,
  act: Act,
  { kind, enrolment, number, sequence }: Entry,
): Promise<NumberedDocument> {
  const { edition, values, sha256 } = render(kind, enrolment, number);
  const file = fileOfDocument(course.code, issuedOn, number);
  await refuseTakenNumber(db, number, file);
  await db
    .insertInto("documents")
    .values({
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
      field_values: JSON.stringify(values),
      sha256,
      file,
    })
    .execute();
  const { fullNameKk, fullNameRu } = enrolment;
  return { number, kind, enrolmentId: enrolment.id, fullNameKk, fullNameRu, file };
}

/** A pattern changed in mid-year can meet a number that the old pattern gave. */
async function refuseTakenNumber(db: RegisterDatabase, number: string, file: string) {
  const taken = await db
    .selectFrom("documents")
    .select("id")
    .where((where) => where.or([where("number", "=", number), where("file", "=", file)]))
    .executeTakeFirst();
  if (taken) throw new UserError("number-taken", { number });
}

async function keepEditions(db: RegisterDatabase, { editions }: IssueOrder, act: Act) {
  for (const [sha256, { kind, bytes }] of editions) {
    await db
      .insertInto("editions")
      .values({ sha256, kind, bytes, added_at: act.at })
      .onConflict((conflict) => conflict.column("sha256").doNothing())
      .execute();
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
