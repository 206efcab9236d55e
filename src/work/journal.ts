import { writeRecordedFiles } from "../files/write-aside.js";
import { dateInKazakhstan } from "../language/dates.js";
import type { IsoDate } from "../model/course.js";
import type { DocumentKind } from "../model/document.js";
import { UserError } from "../model/errors.js";
import type { ActName, JournalRow } from "../model/journal.js";
import { getCourse } from "../register/courses/courses.js";
import type { RegisterDatabase } from "../register/db/sqlite.js";
import {
  type DocumentFilter,
  documentsOfJournalThenAndNow,
  journalRows,
} from "../register/documents/journal-rows.js";
import { listActs, type RecordedAct } from "../register/journal/acts.js";
import { addJournalEntry } from "../register/journal/entries.js";
import { actOf, type Session } from "./session.js";
import { type DifferingDocument, differingAmong } from "./standing.js";

/** Which documents are meant. */
interface JournalWish {
  from?: IsoDate;
  to?: IsoDate;
  /** A course's code. */
  course?: string;
  kind?: DocumentKind;
  /** Only those that say something else than the register does now. */
  differing?: true;
}

/**
 * The issued documents of a period, a course, a kind.
 *
 * @throws UserError `period-reversed`, `course-not-found`
 */
export async function readJournal(
  { register: { db } }: Pick<Session, "register">,
  wish: JournalWish,
): Promise<JournalRow[]> {
  const rows = await journalRows(db, await filterFrom(db, wish));
  if (!wish.differing) return rows;
  const numbers = new Set((await differing(db, wish)).map(({ number }) => number));
  return rows.filter(({ number }) => numbers.has(number));
}

/** Of the same documents those that say something else than the register does now, with what. */
export async function differingDocuments(
  { register }: Pick<Session, "register">,
  wish: JournalWish,
): Promise<DifferingDocument[]> {
  return differing(register.db, wish);
}

/** The file that a journal is written to. */
interface JournalFile {
  /** Absolute. */
  path: string;
  render(rows: readonly JournalRow[]): Promise<Uint8Array>;
}

/**
 * Writes the journal to a file, and into the register that this was done.
 *
 * @returns how many documents stand in it
 * @throws UserError as `readJournal`, and what writing a file may meet
 */
export async function exportJournal(
  session: Session,
  wish: JournalWish,
  { path, render }: JournalFile,
): Promise<number> {
  const { db } = session.register;
  const rows = await readJournal(session, wish);
  const bytes = await render(rows);
  const { from, to, course, kind } = wish;
  const chosen = { issuedFrom: from, issuedTo: to, course, kind };
  const entry = { documents: rows.length, ...chosen };
  await writeRecordedFiles([{ path, bytes }], () =>
    addJournalEntry(db, actOf(session), "export", "journal", entry),
  );
  return rows.length;
}

async function differing(db: RegisterDatabase, wish: JournalWish): Promise<DifferingDocument[]> {
  return differingAmong(await documentsOfJournalThenAndNow(db, await filterFrom(db, wish)));
}

async function filterFrom(db: RegisterDatabase, wish: JournalWish): Promise<DocumentFilter> {
  const { from = null, to = null, course, kind = null } = wish;
  refuseReversed(from, to);
  const courseCode = course ? (await getCourse(db, course)).code : null;
  return { from, to, courseCode, kind };
}

/** Which acts are meant. */
interface ActsWish {
  from?: IsoDate;
  to?: IsoDate;
  /** User or name. */
  by?: string;
  act?: ActName;
  /** A course's code, a registration number, or the identity of a person. */
  about?: string;
}

/** What was done in the register, in its order. @throws UserError `period-reversed` */
export async function recordedActs(
  { register: { db } }: Pick<Session, "register">,
  { from, to, by, act, about }: ActsWish,
): Promise<RecordedAct[]> {
  refuseReversed(from, to);
  const found = await listActs(db, {
    by: by?.trim() || null,
    act: act ?? null,
    about: about?.trim() || null,
  });
  if (!from && !to) return found;
  return found.filter(({ at }) => {
    const day = dateInKazakhstan(new Date(at));
    return (!from || from <= day) && (!to || day <= to);
  });
}

/** The file that acts are written to. */
interface ActsFile {
  /** Absolute. */
  path: string;
  render(acts: readonly RecordedAct[]): Promise<Uint8Array>;
}

/**
 * Writes acts to a file, and into the register that this was done.
 *
 * @returns how many stand in it
 * @throws UserError `period-reversed`, and what writing a file may meet
 */
export async function exportActs(
  session: Session,
  wish: ActsWish,
  { path, render }: ActsFile,
): Promise<number> {
  const found = await recordedActs(session, wish);
  const bytes = await render(found);
  await writeRecordedFiles([{ path, bytes }], () =>
    addJournalEntry(session.register.db, actOf(session), "export", "acts", {
      entries: found.length,
    }),
  );
  return found.length;
}

/** @throws UserError `period-reversed` where a period ends before it begins */
export function refuseReversed(
  from: IsoDate | null | undefined,
  to: IsoDate | null | undefined,
): void {
  if (from && to && from > to) throw new UserError("period-reversed", { from, to });
}
