import type { Blank, BlankUse } from "../../model/blank.js";
import type { DocumentKind } from "../../model/document.js";
import { UserError } from "../../model/errors.js";
import type { Db } from "../db/sqlite.js";
import { ORDER_OF_PRINTING } from "../documents/hand-over.js";
import { holderNames } from "../documents/known-documents.js";
import { type Act, addJournalEntry } from "../journal/entries.js";
import { enterAllSealed } from "../journal/seals.js";
import {
  blanksFrom,
  blanksText,
  type FreeBlank,
  type KnownBlank,
  knownBlank,
  refuseTakenBlank,
} from "./blanks.js";

/** A document about to be put onto a blank. */
export interface PlannedUse extends BlankUse, FreeBlank {
  documentId: number;
}

/** Which documents of a course are put onto blanks, from which on. */
interface CourseOrder {
  courseId: number;
  from: Blank;
  /** The last to be used, where the papers lie in several stacks; null for as many as it takes. */
  to: Blank | null;
  /** Null for those of every kind that the blanks are for. */
  kind: DocumentKind | null;
}

/**
 * Puts the documents of a course that are on no blank onto those that follow, in the order of
 * printing.
 *
 * @returns nothing where no document is without a blank
 * @throws UserError `blank-unknown`, `blank-used`, `blank-spoiled`, `blanks-too-few`,
 *   `blank-of-other-kind`
 */
export async function planForCourse(db: Db, { courseId, from, to, kind }: CourseOrder) {
  const first = await knownBlank(db, from);
  if (kind) refuseOtherKind(first, kind);
  const documents = await documentsWithoutBlank(db, courseId, kind ?? first.kind);
  if (documents.length === 0) return [];
  refuseTakenBlank(first);
  const last = to && (await knownBlank(db, to));
  const blanks = (await blanksFrom(db, first, documents.length)).filter(
    ({ number }) => last === null || number <= last.number,
  );
  if (last ? blanks.length === 0 : blanks.length < documents.length) {
    const counts = { needed: documents.length, left: blanks.length };
    throw new UserError("blanks-too-few", { blank: first.blank, ...counts });
  }
  return documents.flatMap((document, index) => {
    const blank = blanks[index];
    return blank ? [use(document, blank)] : [];
  });
}

/**
 * Puts one document onto a blank.
 *
 * @param number of the document, as it is registered
 * @throws UserError as `planForCourse`, and `document-on-blank` where it is on one
 */
export async function planForDocument(db: Db, number: string, named: Blank) {
  const document = await db
    .selectFrom("documents")
    .where("number", "=", number)
    .select(["id", "number", "kind", "facts"])
    .executeTakeFirstOrThrow();
  const inUse = db.selectFrom("blanks_in_use").where("documentId", "=", document.id);
  const present = await inUse.select("blank").executeTakeFirst();
  if (present) throw new UserError("document-on-blank", { number, blank: present.blank });
  const blank = await knownBlank(db, named);
  refuseTakenBlank(blank);
  refuseOtherKind(blank, document.kind);
  return [use(document, blank)];
}

/**
 * Enters which documents are on which blanks.
 *
 * @param plan makes out within the transaction what was shown before
 * @param shown what somebody has agreed to
 * @throws UserError `register-changed` where it would be something else now
 */
export async function enterBlankUses(
  db: Db,
  plan: (inside: Db) => Promise<PlannedUse[]>,
  shown: readonly PlannedUse[],
  act: Act,
): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    const uses = await plan(transaction);
    if (JSON.stringify(uses) !== JSON.stringify(shown)) throw new UserError("register-changed");
    const rows = uses.map(({ rangeId, number, documentId }) => ({ rangeId, number, documentId }));
    await addJournalEntry(transaction, act, "blanks", blanksText(uses), {
      change: "used",
      documents: uses.map(({ document, blank }) => ({ number: document, blank })),
      sealed: await enterAllSealed(transaction, "blank_uses", rows, act),
    });
  });
}

type Document = Awaited<ReturnType<typeof documentsWithoutBlank>>[number];

function use({ id, number: document, facts }: Document, free: FreeBlank): PlannedUse {
  const { rangeId, number, blank } = free;
  return { documentId: id, document, ...holderNames({ facts }), rangeId, number, blank };
}

function refuseOtherKind({ blank, kind }: KnownBlank, wanted: DocumentKind): void {
  if (kind !== null && kind !== wanted) throw new UserError("blank-of-other-kind", { blank });
}

/** The documents that hold and are on no blank, in the order in which a course is printed. */
async function documentsWithoutBlank(db: Db, courseId: number, kind: DocumentKind | null) {
  return db
    .selectFrom("live_documents as documents")
    .innerJoin("enrolments", "enrolments.id", "documents.enrolmentId")
    .innerJoin("editions", "editions.sha256", "documents.edition")
    .where("enrolments.courseId", "=", courseId)
    .$call((query) => (kind === null ? query : query.where("documents.kind", "=", kind)))
    .where("documents.id", "not in", (select) =>
      select.selectFrom("blanks_in_use").select("documentId"),
    )
    .select(["documents.id", "documents.number", "documents.facts"])
    .$call((query) => ORDER_OF_PRINTING.reduce((sorted, by) => sorted.orderBy(by), query))
    .execute();
}
