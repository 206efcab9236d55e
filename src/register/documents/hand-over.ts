import type { IsoDate } from "../../model/course.js";
import { UserError } from "../../model/errors.js";
import type { Row } from "../db/schema.js";
import type { Db } from "../db/sqlite.js";
import { type Act, addJournalEntry } from "../journal/entries.js";
import { enterAllSealed } from "../journal/seals.js";
import { holderNames, STORED_COLUMNS, standingsOf, storedIn } from "./known-documents.js";

/** A document handed to somebody. */
export interface NewHandover
  extends Pick<Row<"handovers">, "documentId" | "recipient" | "identityDocument" | "ground"> {
  number: string;
}

interface HandoverOrder {
  handovers: readonly NewHandover[];
  handedOn: IsoDate;
  /** What the journal names: a registration number, or a course. */
  subject: string;
  /** Why documents are handed over that had been before; null where none had. */
  reason: string | null;
}

/**
 * Writes hand-overs down in one transaction. Who took the documents stays out of the journal of acts.
 *
 * @throws UserError `register-changed` where a document holds no longer, or was handed over meanwhile
 */
export async function handOver(db: Db, order: HandoverOrder, act: Act): Promise<void> {
  if (!db.isTransaction) {
    return db.transaction().execute((transaction) => handOver(transaction, order, act));
  }
  const { handovers, handedOn, subject, reason } = order;
  const ids = handovers.map(({ documentId }) => documentId);
  const standingOf = await standingsOf(db, ids);
  for (const { annulled, handedOver } of ids.map(standingOf)) {
    if (annulled || (handedOver && reason === null)) throw new UserError("register-changed");
  }
  const rows = handovers.map(({ number: _, ...handover }) => ({ ...handover, handedOn }));
  await addJournalEntry(db, act, "handover", subject, {
    numbers: handovers.map(({ number }) => number),
    handedOn,
    ...(reason === null ? {} : { reason }),
    sealed: await enterAllSealed(db, "handovers", rows, act),
  });
}

/** The documents of a course that hold, in the order of the sheet on which they are handed over. */
export async function livingDocuments(db: Db, courseId: number) {
  const rows = await db
    .selectFrom("live_documents as documents")
    .innerJoin("enrolments", "enrolments.id", "documents.enrolmentId")
    .where("enrolments.courseId", "=", courseId)
    .select(["documents.id", "number", "kind", "issuedOn", "facts"])
    .orderBy("enrolments.rosterId")
    .orderBy("enrolments.row")
    .orderBy("documents.id")
    .execute();
  const ids = rows.map(({ id }) => id);
  const standingOf = await standingsOf(db, ids);
  return rows.map(({ facts, ...document }) => ({
    ...document,
    ...holderNames({ facts }),
    handedOver: standingOf(document.id).handedOver,
  }));
}

/**
 * Whether all documents of a course were issued at once and hold still: only then do the rows of its
 * sheet mean the same now as when it was printed.
 */
export async function areOnOneSheet(db: Db, courseId: number): Promise<boolean> {
  const { batches, all } = await db
    .selectFrom("documents")
    .innerJoin("enrolments", "enrolments.id", "documents.enrolmentId")
    .where("enrolments.courseId", "=", courseId)
    .select(({ fn }) => [
      fn.count<number>("documents.batchId").distinct().as("batches"),
      fn.count<number>("documents.id").as("all"),
    ])
    .executeTakeFirstOrThrow();
  return batches === 1 && all === (await livingDocuments(db, courseId)).length;
}

/** An issued document with what the hand-over sheet tells of it; the roster and the row are its holder's. */
export type DocumentToPrint = Awaited<ReturnType<typeof documentsToPrint>>[number];

/**
 * The order in which documents come out of a printer: a file for each edition, one kind after the
 * other as the appendices have them, and in each the order of the rosters.
 */
export const ORDER_OF_PRINTING = [
  "documents.kind",
  "editions.addedAt",
  "editions.sha256",
  "enrolments.rosterId",
  "enrolments.row",
  "documents.id",
] as const;

/** The documents of a course as they were issued, in the order of printing. */
export async function documentsToPrint(db: Db, courseId: number) {
  const rows = await db
    .selectFrom("live_documents as documents")
    .innerJoin("enrolments", "enrolments.id", "documents.enrolmentId")
    .innerJoin("batches", "batches.id", "documents.batchId")
    .innerJoin("editions", "editions.sha256", "documents.edition")
    .where("enrolments.courseId", "=", courseId)
    .select([...STORED_COLUMNS, "issuedOn", "facts", "rosterId", "row"])
    .$call((query) => ORDER_OF_PRINTING.reduce((sorted, by) => sorted.orderBy(by), query))
    .execute();
  return rows.map(({ facts, ...stored }) => ({ ...storedIn(stored), ...holderNames({ facts }) }));
}

/** The documents in the order of the rosters, as people are called to sign. */
export function inRosterOrder(documents: readonly DocumentToPrint[]): DocumentToPrint[] {
  return documents.toSorted(
    (one, other) => one.rosterId - other.rosterId || one.row - other.row || one.id - other.id,
  );
}
