import { dateInKazakhstan } from "../language/dates.js";
import type { Centre } from "../model/centre.js";
import type { IsoDate } from "../model/course.js";
import type { DocumentKind } from "../model/document.js";
import { UserError } from "../model/errors.js";
import type { ActName, JournalRow } from "../model/journal.js";
import { readCentre } from "../register/centre/settings.js";
import { getCourse } from "../register/courses/courses.js";
import type { Db } from "../register/db/sqlite.js";
import {
  type DocumentFilter,
  documentsThenAndNow,
  journalRows,
} from "../register/documents/journal-rows.js";
import { listActs, type RecordedAct } from "../register/journal/acts.js";
import { type DifferingDocument, differingAmong } from "./differing-documents.js";
import { type FileToWrite, type Session, whileShown, writeRecorded } from "./session.js";

/** The first and the last day that are meant; without them from the beginning and up to now. */
export interface Days {
  from?: IsoDate;
  to?: IsoDate;
}

interface JournalWish extends Days {
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
  { register }: Pick<Session, "register">,
  wish: JournalWish,
): Promise<JournalRow[]> {
  const rows = await journalRows(register.db, await filterFrom(register.db, wish));
  if (!wish.differing) return rows;
  const differing = await differingDocuments({ register }, wish);
  const numbers = new Set(differing.map(({ number }) => number));
  return rows.filter(({ number }) => numbers.has(number));
}

/** Of the same documents those that say something else than the register does now, with what. */
export async function differingDocuments(
  { register: { db } }: Pick<Session, "register">,
  wish: JournalWish,
): Promise<DifferingDocument[]> {
  return differingAmong(await documentsThenAndNow(db, { filter: await filterFrom(db, wish) }));
}

/**
 * Writes the journal to a file, and into the register that this was done.
 *
 * @returns how many documents stand in it
 * @throws UserError as `readJournal` and `writeRecorded`
 */
export async function exportJournal(
  session: Session,
  wish: JournalWish,
  { path, render }: FileToWrite<[readonly JournalRow[], Centre]>,
): Promise<number> {
  const { rows, bytes } = await whileShown(session, session.t("journal.progress"), async () => {
    const all = await readJournal(session, wish);
    return { rows: all, bytes: await render(all, await readCentre(session.register.db)) };
  });
  const { from, to, course, kind } = wish;
  const entry = { documents: rows.length, issuedFrom: from, issuedTo: to, course, kind };
  await writeRecorded(session, { path, bytes }, "export", "journal", entry);
  return rows.length;
}

async function filterFrom(db: Db, wish: JournalWish): Promise<DocumentFilter> {
  const { from = null, to = null, course, kind = null } = wish;
  refuseReversed(wish);
  const courseCode = course ? (await getCourse(db, course)).code : null;
  return { from, to, courseCode, kind };
}

interface ActsWish extends Days {
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
  refuseReversed({ from, to });
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

/**
 * Writes acts to a file, and into the register that this was done.
 *
 * @returns how many stand in it
 * @throws UserError as `recordedActs` and `writeRecorded`
 */
export async function exportActs(
  session: Session,
  wish: ActsWish,
  { path, render }: FileToWrite<[readonly RecordedAct[]]>,
): Promise<number> {
  const acts = await recordedActs(session, wish);
  const bytes = await render(acts);
  await writeRecorded(session, { path, bytes }, "export", "acts", { entries: acts.length });
  return acts.length;
}

/** @throws UserError `period-reversed` where a period ends before it begins */
export function refuseReversed({ from, to }: { [Day in keyof Days]: Days[Day] | undefined }): void {
  if (from && to && from > to) throw new UserError("period-reversed", { from, to });
}
