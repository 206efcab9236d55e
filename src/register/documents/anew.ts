import type { HolderAsIssued } from "../../model/document.js";
import { UserError } from "../../model/errors.js";
import { getCourse } from "../courses/courses.js";
import type { Db } from "../db/sqlite.js";
import { type Act, addJournalEntry } from "../journal/entries.js";
import { enterSealed } from "../journal/seals.js";
import { correctTrainee, type TraineeCorrection } from "../people/correction.js";
import { columnsOf } from "../people/identity.js";
import type { DuplicateOrder, Original } from "./annulment.js";
import { fileOfDocument, nameFor } from "./document-places.js";
import {
  documentWriter,
  type IssueOrder,
  type PlannedDocument,
  type RenderedDocument,
} from "./issue.js";
import { documentNumbered } from "./known-documents.js";
import { numberTaker, refuseGivenNumbers } from "./numbers.js";

/** A document to be issued anew, since what it said of its holder was never right. */
export interface AnewOrder
  extends Pick<DuplicateOrder, "issuedOn" | "numberPatterns" | "fileNames" | "written"> {
  original: Original;
  /** IIN or identity document by which the register knows the holder now. */
  identity: string;
  /** What is put right; its reason is that of the annulment too. */
  correction: TraineeCorrection;
  /** As `DecidedIssue` has it. */
  render(
    planned: PlannedDocument,
    holder: HolderAsIssued,
    course: IssueOrder["course"],
  ): RenderedDocument;
}

/**
 * Corrects a person and issues a document anew, in one transaction: annuls the wrong one, corrects the
 * person, takes a number, renders, and enters what was issued. It is an original, and of the same kind.
 *
 * @returns the new document
 * @throws UserError `number-taken`, `register-changed` where the wrong one holds no longer, and as
 *   `correctTrainee`
 */
export async function issueAnew(db: Db, order: AnewOrder, act: Act) {
  return db.transaction().execute(async (transaction) => {
    const { original, issuedOn, correction } = order;
    const { kind, enrolmentId } = original;
    const { reason } = correction;
    const standing = await documentNumbered(transaction, original.number);
    if (standing.annulled !== null) throw new UserError("register-changed");
    const row = { documentId: original.id, reason };
    const annulment = await enterSealed(transaction, "annulments", row, act);
    const annulled = { reason, sealed: [annulment] };
    await addJournalEntry(transaction, act, "annul", original.number, annulled);
    const person = await correctTrainee(transaction, order.identity, correction, act);
    const { fullNameKk, fullNameRu, iin, identityDocument } = person;
    const { outcome, hoursAttended } = original.holder;
    const names = { fullNameKk, fullNameRu };
    const holder = { ...names, iin, identityDocument, outcome, hoursAttended };
    const course = await getCourse(transaction, original.courseCode);
    const { id: _, ...courseAsIssued } = course;
    const numbers = await numberTaker(transaction, issuedOn, order.numberPatterns);
    const taken = numbers.next(kind);
    const { number } = taken;
    const name = nameFor(order.fileNames, holder);
    const file = fileOfDocument({ courseCode: course.code, issuedOn, number, name });
    const planned = { number, kind, file };
    await refuseGivenNumbers(transaction, [planned]);
    const batch = { course: courseAsIssued, issuedOn, values: {} };
    const writer = await documentWriter(transaction, batch, act);
    const rendered = order.render(planned, holder, course);
    const place = { enrolmentId, replacesId: null, holder };
    await writer.enter({ ...taken, ...planned, ...rendered, ...place });
    await order.written();
    await numbers.save();
    await transaction
      .updateTable("enrolments")
      .set({ stoppedAt: null, ...columnsOf(names) })
      .where("id", "=", enrolmentId)
      .execute();
    const details = { issuedOn, numbers: [number], reason, sealed: writer.sealed() };
    await addJournalEntry(transaction, act, "issue", course.code, details);
    return documentNumbered(transaction, number);
  });
}
