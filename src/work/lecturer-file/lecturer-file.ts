import { writeFileWhole, writeRecordedFiles } from "../../files/write-aside.js";
import { loadTranslate } from "../../language/translate.js";
import type { BothLanguages } from "../../lecturer/form-columns.js";
import { emptyRoster, rosterWithProblems } from "../../lecturer/lecturer-workbook.js";
import type { CourseDraft } from "../../model/course.js";
import { UserError } from "../../model/errors.js";
import { findCourse, getCourse } from "../../register/courses/courses.js";
import { listEnrolments } from "../../register/courses/enrolments.js";
import { addJournalEntry } from "../../register/journal/entries.js";
import { openHeldRows } from "../../register/rosters/held-rows.js";
import { type CourseSaid, courseSaid } from "../courses.js";
import { gatherCourse } from "../import/plan-import.js";
import { actOf, type Session } from "../session.js";
import { lecturerRows } from "./lecturer-rows.js";

/** The course that a roster is for, as far as it is known. */
export interface RosterCourse {
  course: CourseDraft;
  /** Whether the register knows it. */
  isKnown: boolean;
}

/**
 * The course of an empty roster, by what the register and a person say of it.
 *
 * @param said its code, where there is one, and what else is to stand in the title block
 * @throws UserError `course-differs`, `course-ends-before-start`
 */
export async function courseOfEmptyRoster(
  session: Session | null,
  { course: code, ...said }: CourseSaid & { course?: string },
): Promise<RosterCourse> {
  const draft = courseSaid(said);
  const plain = code?.trim();
  const registered = session && plain ? await findCourse(session.register.db, plain) : null;
  if (registered) return { course: gatherCourse(draft, {}, registered).draft, isKnown: true };
  const { start, end } = draft;
  if (start && end && end < start) throw new UserError("course-ends-before-start", { start, end });
  return { course: { ...draft, ...(plain ? { code: plain } : {}) }, isKnown: false };
}

/** Writes an empty roster for a lecturer to fill in. */
export async function writeEmptyRoster(path: string, { course }: RosterCourse): Promise<void> {
  writeFileWhole(path, await emptyRoster(course, await bothLanguages()));
}

/** A roster that was written for a lecturer. */
export interface ExportedRoster {
  file: string;
  rows: number;
  held: number;
}

/**
 * Writes a course's roster, with what is wrong in it, for its lecturer.
 *
 * @throws UserError as `getCourse` and `writeRecordedFiles`
 */
export async function exportRoster(
  session: Session,
  code: string,
  path: string,
): Promise<ExportedRoster> {
  const { db } = session.register;
  const languages = await bothLanguages();
  const course = await getCourse(db, code);
  const held = await openHeldRows(db, course.code);
  const rows = lecturerRows(course, await listEnrolments(db, course.id), held, languages);
  const bytes = await rosterWithProblems(course, rows, languages);
  const counts = { rows: rows.length, held: held.length };
  await writeRecordedFiles([{ path, bytes }], () =>
    addJournalEntry(db, actOf(session), "export", course.code, counts),
  );
  return { file: path, ...counts };
}

/** What a lecturer gets speaks both languages, whatever the registrar's is. */
async function bothLanguages(): Promise<BothLanguages> {
  return { kk: await loadTranslate("kk"), ru: await loadTranslate("ru") };
}
