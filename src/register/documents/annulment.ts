import type { CourseAsIssued, HolderAsIssued } from "../../model/document.js";
import { UserError } from "../../model/errors.js";
import type { Db } from "../db/sqlite.js";
import { type Act, addJournalEntry } from "../journal/entries.js";
import { enterAllSealed, enterSealed } from "../journal/seals.js";
import { columnsOf, giveName, type NamedTrainee } from "../people/identity.js";
import { fileOfDocument, nameFor } from "./document-places.js";
import {
  type DecidedIssue,
  documentWriter,
  type IssueOrder,
  type PlannedDocument,
  type RenderedDocument,
} from "./issue.js";
import { courseIn, documentNumbered, holderIn, type KnownDocument } from "./known-documents.js";
import { numberTaker, refuseGivenNumbers } from "./numbers.js";

/**
 * Annuls a document for good, in one transaction. It stays in the register with its number and its
 * file, and its holder gets no other document of the course by itself.
 *
 * @returns the document as it stands now
 * @throws UserError `number-not-found`, `register-changed` where it is annulled already
 */
export async function annulDocument(db: Db, number: string, reason: string, act: Act) {
  return db.transaction().execute(async (transaction) => {
    const document = await documentNumbered(transaction, number);
    if (document.annulled !== null) throw new UserError("register-changed");
    const row = { documentId: document.id, reason };
    const sealed = await enterAllSealed(transaction, "annulments", [row], act);
    await transaction
      .updateTable("enrolments")
      .set({ stoppedAt: act.at })
      .where("id", "=", document.enrolmentId)
      .execute();
    await addJournalEntry(transaction, act, "annul", document.number, { reason, sealed });
    return documentNumbered(transaction, document.number);
  });
}

/** A document with what it was made from, and the name by which its holder is known now. */
export interface Original extends KnownDocument {
  traineeId: number;
  holder: HolderAsIssued;
  course: CourseAsIssued;
  nameNow: NamedTrainee;
}

/** A duplicate to be issued in the place of a document that holds. */
export interface DuplicateOrder
  extends Pick<IssueOrder & DecidedIssue, "issuedOn" | "numberPatterns" | "fileNames" | "written"> {
  original: Original;
  /** Kept as the reason of the original's annulment. */
  reason: string;
  /** The holder's new name and the ground for it; null where the duplicate bears the old one. */
  newName: { names: NamedTrainee; ground: string } | null;
  /** As `DecidedIssue` has it. */
  render(planned: PlannedDocument, holder: HolderAsIssued): RenderedDocument;
  /** Called once everything is entered: what is to happen together with the issue, or not at all. */
  andThen?(db: Db, number: string): Promise<void>;
}

/** The document with this number and what it was made from. @throws UserError as `documentNumbered` */
export async function originalNumbered(db: Db, said: string): Promise<Original> {
  const document = await documentNumbered(db, said);
  const row = await db
    .selectFrom("documents")
    .innerJoin("batches", "batches.id", "documents.batchId")
    .innerJoin("enrolments", "enrolments.id", "documents.enrolmentId")
    .innerJoin("trainees", "trainees.id", "enrolments.traineeId")
    .where("documents.id", "=", document.id)
    .select(["facts", "course", "trainees.id", "trainees.fullNameKk", "trainees.fullNameRu"])
    .executeTakeFirstOrThrow();
  const { id: traineeId, facts: _, course: __, ...nameNow } = row;
  return { ...document, traineeId, holder: holderIn(row), course: courseIn(row), nameNow };
}

/**
 * Issues a duplicate in one transaction: annuls the original, takes a number, renders, and enters what
 * was issued; with a new name, the holder is known by it from now on.
 *
 * @returns the duplicate
 * @throws UserError `number-taken`, `register-changed` where the original holds no longer
 */
export async function issueDuplicate(db: Db, order: DuplicateOrder, act: Act) {
  return db.transaction().execute(async (transaction) => {
    const { original, issuedOn, reason, newName } = order;
    const { number: replaces, kind, course } = original;
    const standing = await documentNumbered(transaction, replaces);
    if (standing.annulled !== null) throw new UserError("register-changed");
    const row = { documentId: original.id, reason };
    const annulment = await enterSealed(transaction, "annulments", row, act);
    const numbers = await numberTaker(transaction, issuedOn, order.numberPatterns);
    const taken = numbers.next(kind);
    const { number } = taken;
    const holder = { ...original.holder, ...newName?.names };
    const name = nameFor(order.fileNames, holder);
    const file = fileOfDocument({ courseCode: course.code, issuedOn, number, name });
    const planned = { number, kind, file };
    await refuseGivenNumbers(transaction, [planned]);
    const writer = await documentWriter(transaction, { course, issuedOn, values: {} }, act);
    await writer.enter({
      ...taken,
      ...planned,
      ...order.render(planned, holder),
      enrolmentId: original.enrolmentId,
      replacesId: original.id,
      holder,
    });
    await order.written();
    await numbers.save();
    await transaction
      .updateTable("enrolments")
      .set({ stoppedAt: null, ...(newName ? columnsOf(newName.names) : {}) })
      .where("id", "=", original.enrolmentId)
      .execute();
    await addJournalEntry(transaction, act, "duplicate", number, {
      replaces,
      issuedOn,
      reason,
      ...(newName ? { newName: true, ground: newName.ground } : {}),
      sealed: [annulment, ...writer.sealed()],
    });
    if (newName) {
      await giveName(transaction, original.traineeId, newName.names, newName.ground, act);
    }
    await order.andThen?.(transaction, number);
    return documentNumbered(transaction, number);
  });
}
