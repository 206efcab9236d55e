import { createHash } from "node:crypto";
import { basename } from "node:path";
import { readUserFile } from "../../files/read-user-file.js";
import type { Course } from "../../model/course.js";
import { UserError } from "../../model/errors.js";
import type { RequestRecord } from "../../model/request.js";
import type { DoubtfulWord, TextEncoding } from "../../model/roster.js";
import { speltOnOneLine } from "../../model/tidy-text.js";
import { decisionOf, enterRoster, type ImportedRoster } from "../../register/rosters/import.js";
import { type ImportToUndo, importToUndo, undoImport } from "../../register/rosters/undo.js";
import { type OpenedRoster, openRoster } from "../../roster/open-roster.js";
import type { CourseSaid } from "../courses.js";
import { decideRows } from "../decide-rows.js";
import { groupRequest } from "../group-request.js";
import { actOf, decidingAnew, type Session } from "../session.js";
import { type AskForColumns, answerColumns, type ColumnsSaid, rememberColumns } from "./columns.js";
import {
  type AskForCourse,
  bringsSomethingNew,
  type ImportPlan,
  importBefore,
  planImport,
} from "./plan-import.js";

interface ReadingSaid {
  encoding?: TextEncoding;
  /** The name of the sheet to read. */
  sheet?: string;
}

/** A roster's file, opened; its columns are not understood yet. */
interface RosterFile {
  fileName: string;
  opened: OpenedRoster;
  /** SHA-256 of what is read of it, hexadecimal. */
  sha256: string;
}

/** Which of two readings of the letters is right; null where nobody can say. */
export type AskForEncoding = (
  fileName: string,
  words: readonly DoubtfulWord[],
) => Promise<TextEncoding | null>;

/**
 * Opens a roster; where its letters can be read in two ways, it is asked which is right.
 *
 * @throws UserError `encoding-in-doubt` where nobody can say; `roster-…`, `encoding-wrong`
 */
export async function openRosterFile(
  path: string,
  { encoding, sheet }: ReadingSaid,
  ask: AskForEncoding,
): Promise<RosterFile> {
  const bytes = readUserFile(path);
  const fileName = speltOnOneLine(basename(path));
  let opened = await openRoster(bytes, fileName, { encoding, sheet });
  if (opened.encodingDoubt.length > 0) {
    const chosen = await ask(fileName, opened.encodingDoubt);
    if (chosen === null) throw new UserError("encoding-in-doubt", { file: fileName });
    opened = await openRoster(bytes, fileName, { encoding: chosen, sheet });
  }
  return { fileName, opened, sha256: identityOf(bytes, opened.isOtherSheet ? sheet : undefined) };
}

/** Another sheet of a file is another roster: the file alone would count as imported already. */
function identityOf(bytes: Uint8Array, sheet: string | undefined): string {
  const hash = createHash("sha256").update(bytes);
  if (sheet !== undefined) hash.update(sheet.trim().toLowerCase());
  return hash.digest("hex");
}

interface ImportSaid extends CourseSaid, ColumnsSaid {
  /** Number of a group's request. */
  request?: string;
  course?: string;
  /** Decided anew where the register has changed meanwhile: nobody has seen what was decided before. */
  yes?: true;
}

/** What somebody is asked while a roster is imported. */
export interface ImportQuestions {
  columns: AskForColumns;
  course: AskForCourse;
  /**
   * Sees what will be entered, and an earlier import of the same file; false leaves the register as it
   * is.
   */
  agree(plan: ImportPlan, before: ImportedRoster | undefined): Promise<boolean>;
}

/** What became of a roster. */
export interface ImportResult {
  result: "already-imported" | "dry-run" | "entered";
  plan: ImportPlan;
  /** The last import of the same file for the same course. */
  before: ImportedRoster | undefined;
  /** The group's request that it belongs to. */
  request: RequestRecord | null;
  /** Whether what was said of its columns is kept for other rosters. */
  columnsKept: boolean;
}

/**
 * Understands a roster, shows what it understood, and enters it in one transaction.
 *
 * @returns null where somebody did not agree
 * @throws UserError `register-changed` where the roster would now be decided otherwise than it was shown,
 *   and as `groupRequest`, `answerColumns` and `planImport`
 */
export async function importRoster(
  session: Session,
  file: RosterFile,
  said: ImportSaid,
  ask: ImportQuestions,
): Promise<ImportResult | null> {
  const request = await groupRequest(session, said.request, said.course);
  const course = said.course ?? request?.courseCode;
  const answers = await answerColumns(session, file, said, ask.columns);
  const { fileName, sha256, opened } = file;
  const read = {
    ...{ fileName, sha256 },
    roster: opened.read(answers.all),
    answeredBefore: answers.before,
  };
  const carryOn = async (): Promise<Omit<ImportResult, "columnsKept"> | null> => {
    const plan = await planImport(session, read, course ? { ...said, course } : said, ask.course);
    const before = importBefore(plan);
    const told = { plan, before, request };
    if (before && !bringsSomethingNew(plan, before)) return { result: "already-imported", ...told };
    if (said.dryRun) return { result: "dry-run", ...told };
    if (!(await ask.agree(plan, before))) return null;
    await enter(session, plan, request);
    return { result: "entered", ...told };
  };
  const done = await decidingAnew(!said.yes, carryOn);
  return done && { ...done, columnsKept: await rememberColumns(session, opened, answers) };
}

/** Enters what was shown; where the register has changed since, only if that changes nothing of it. */
async function enter(
  session: Session,
  { gathered, fileName, sha256, roster, rows, hasChanged }: ImportPlan,
  request: RequestRecord | null,
): Promise<void> {
  const unsaid = { specialtyKk: null, specialtyRu: null, credits: null };
  const course = { ...unsaid, ...gathered.draft } as Course;
  const entry = { course, fileName, sha256, request: request?.number };
  await enterRoster(session.register.db, entry, actOf(session), async (inside) => {
    if (!(await hasChanged(inside))) return rows;
    const now = await decideRows(session, inside, roster.rows, course);
    const [decided, seen] = [now.rows, rows].map((all) => JSON.stringify(all.map(decisionOf)));
    if (decided !== seen) throw new UserError("register-changed");
    return now.rows;
  });
}

/**
 * Takes the last import back while nothing is built on it.
 *
 * @param agree sees the import before anything is done; false leaves all as it is
 * @returns what was taken back; null where somebody did not agree
 * @throws UserError as `importToUndo` and `undoImport`
 */
export async function undoLastImport(
  session: Session,
  agree: (last: ImportToUndo) => Promise<boolean>,
): Promise<ImportToUndo | null> {
  const { db } = session.register;
  const last = await importToUndo(db);
  if (!(await agree(last))) return null;
  await undoImport(db, last.rosterId, actOf(session));
  return last;
}
