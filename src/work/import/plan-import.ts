import { checkCourse, completeCourse, missingCourseFields } from "../../checks/course.js";
import type { Translate } from "../../language/translate.js";
import {
  COURSE_FIELDS,
  type Course,
  type CourseDraft,
  type CourseWarning,
  courseKey,
} from "../../model/course.js";
import { UserError } from "../../model/errors.js";
import { type CheckedRow, changesNothing } from "../../model/problem.js";
import {
  applyEdits,
  contentOf,
  type Edits,
  optionOfField,
  type Roster,
} from "../../model/roster.js";
import { tidy } from "../../model/tidy-text.js";
import type { PersonOnCourse } from "../../model/trainee.js";
import { meanings, readOutcomeWords } from "../../register/centre/outcome-words.js";
import { findCourse } from "../../register/courses/courses.js";
import { type ChangedMeanwhile, type Db, watchOthers } from "../../register/db/sqlite.js";
import { hasHeldRowsAfter } from "../../register/rosters/held-rows.js";
import { type ImportedRoster, importsOfFile } from "../../register/rosters/import.js";
import { reviewedEdits } from "../../register/rosters/review.js";
import { type CourseSaid, courseSaid, refuseReversedCourse } from "../courses.js";
import { decideRows } from "../decide-rows.js";
import { type WordAsAnswered, wordsAsAnswered } from "../outcome-words.js";
import type { Session } from "../session.js";

/** What a course cannot do without. */
export type MissingOfCourse = ReturnType<typeof missingCourseFields>[number];

interface GatheredCourse {
  draft: CourseDraft;
  warnings: CourseWarning[];
  missing: MissingOfCourse[];
}

/**
 * Puts a course together. The register's own data count most; options that contradict them are
 * refused, a title block that contradicts them is warned about. Without a course in the register the
 * options come before the title block.
 *
 * @throws UserError `course-differs`, `course-ends-before-start`, `text-unprintable`
 */
export function gatherCourse(
  options: CourseDraft,
  titleBlock: CourseDraft,
  registered: Course | null,
): GatheredCourse {
  const ofCode = codeWarning(options, titleBlock);
  if (!registered) {
    const { draft, warnings } = completeCourse(courseSaid({ ...titleBlock, ...options }));
    refuseReversedCourse(draft);
    const all = [...warnings, ...checkCourse(draft), ...ofCode];
    return { draft, warnings: all, missing: missingCourseFields(draft) };
  }
  const contradicted = contradictions(options, registered);
  if (contradicted.length > 0) {
    const fields = contradicted.map((field) => `--${optionOfField(field)}`).join(", ");
    throw new UserError("course-differs", { course: registered.code, fields });
  }
  const doubted = contradictions(titleBlock, registered);
  const warnings: CourseWarning[] =
    doubted.length > 0 ? [{ code: "roster-differs", params: { fields: doubted.join(", ") } }] : [];
  return { draft: registered, warnings: [...warnings, ...ofCode], missing: [] };
}

/** A slip in the code makes a second course of the same people. */
function codeWarning({ code }: CourseDraft, titleBlock: CourseDraft): CourseWarning[] {
  if (!code || !titleBlock.code || courseKey(code) === courseKey(titleBlock.code)) return [];
  return [{ code: "roster-code-differs", params: { course: code, said: titleBlock.code } }];
}

function contradictions(said: CourseDraft, registered: Course): string[] {
  return COURSE_FIELDS.filter((field) => said[field] != null && said[field] !== registered[field]);
}

interface ReadRoster {
  fileName: string;
  sha256: string;
  roster: Roster;
  /** Letters of the columns that were answered for in an earlier import. */
  answeredBefore: ReadonlySet<string>;
}

/** A roster with all that is decided about it before it is entered. */
export interface ImportPlan extends ReadRoster {
  gathered: GatheredCourse;
  rows: CheckedRow[];
  /** People on the course whom the roster does not bring. */
  absent: PersonOnCourse[];
  /** Whether a later roster of the course left rows held, which this one may settle. */
  heldLater: boolean;
  /** Earlier imports of the same file, for whatever course. */
  earlier: ImportedRoster[];
  /** The words of outcomes that are read as the centre has answered for them. */
  wordsAnswered: WordAsAnswered[];
  /** Whether others have changed the register since the decisions. */
  hasChanged: ChangedMeanwhile;
}

/**
 * Asks for what is missing of a course; null where nobody can answer.
 *
 * @param unclear what is said of lines that speak of it and are not understood
 */
export type AskForCourse = (
  missing: readonly MissingOfCourse[],
  unclear: readonly string[],
) => Promise<CourseDraft | null>;

/**
 * Decides everything about a roster before it is entered.
 *
 * @param said of the course, and its code; in a trial run nothing is asked
 * @throws UserError `course-data-missing` where nobody can tell what is missing, and as `gatherCourse`
 */
export async function planImport(
  session: Session,
  file: ReadRoster,
  said: CourseSaid & { course?: string; dryRun?: true },
  ask: AskForCourse,
): Promise<ImportPlan> {
  const { db } = session.register;
  const hasChanged = await watchOthers(db);
  const earlier = await importsOfFile(db, file.sha256);
  const ofRoster = tidy(file.roster.course.code ?? "") || undefined;
  const code = said.course?.trim() || earlier.at(-1)?.courseCode || ofRoster;
  const gathered = await gatherWithQuestions(session, file.roster, code, said, ask);
  const roster = await withReviewedRows(db, file.roster, gathered.draft.code);
  const decided = await decideRows(session, db, roster.rows, gathered.draft);
  const heldLater = await hasHeldRowsAfter(db, gathered.draft.code, file.sha256);
  const wordsAnswered = wordsAsAnswered(roster.rows, meanings(await readOutcomeWords(db)));
  const seen = { earlier, heldLater, wordsAnswered, hasChanged };
  return { ...file, roster, gathered, ...decided, ...seen };
}

/** Slips that a review put right, and that the roster brings again, are put right again. */
async function withReviewedRows(db: Db, roster: Roster, code: string | undefined) {
  const course = await registeredCourse(db, code);
  const edits = course ? await reviewedEdits(db, course.id) : new Map<string, Edits>();
  if (edits.size === 0) return roster;
  const rows = roster.rows.map((row) => {
    const reviewed = edits.get(contentOf(row.cells));
    return reviewed ? applyEdits(row, reviewed) : row;
  });
  return { ...roster, rows };
}

async function gatherWithQuestions(
  { t, register: { db } }: Session,
  roster: Roster,
  code: string | undefined,
  said: CourseSaid & { dryRun?: true },
  ask: AskForCourse,
): Promise<GatheredCourse> {
  const draft: CourseDraft = { ...courseSaid(said), ...(code ? { code } : {}) };
  const gathered = gatherCourse(draft, roster.course, await registeredCourse(db, code));
  if (gathered.missing.length === 0 || said.dryRun) return gathered;
  const unclear = unclearInWords(t, roster, gathered.missing);
  const answers = await ask(gathered.missing, unclear);
  if (answers === null) {
    const fields = gathered.missing.map((field) => t(`course-field.${field}`)).join(", ");
    const list = [`${fields} (${flagsFor(gathered.missing)})`, ...unclear].join(". ");
    throw new UserError("course-data-missing", { list });
  }
  const registered = await registeredCourse(db, code ?? answers.code);
  return gatherCourse(registered ? draft : { ...draft, ...answers }, roster.course, registered);
}

/** Lines of the title block that speak of what is missing, and why nothing was taken from them. */
export function unclearInWords(
  t: Translate,
  { unclear }: Roster,
  missing: readonly MissingOfCourse[],
): string[] {
  const hasPeriod = !missing.includes("start") && !missing.includes("end");
  const isMissing = {
    hours: missing.includes("hours"),
    period: !hasPeriod,
    title: missing.includes("title"),
    letters: missing.includes("title"),
  };
  return unclear
    .filter(({ field }) => isMissing[field])
    .map(({ field, ...said }) => t.loose(`import.unclear.${field}`, said));
}

async function registeredCourse(db: Db, code: string | undefined) {
  return code ? await findCourse(db, code) : null;
}

function flagsFor(missing: readonly MissingOfCourse[]): string {
  const flags: Partial<Record<MissingOfCourse, string>> = {
    code: "--course",
    title: "--title-ru",
    specialty: "--specialty-ru",
  };
  return missing.map((field) => flags[field] ?? `--${field}`).join(" ");
}

/** The last import of the same file for the same course. */
export function importBefore({ earlier, gathered }: ImportPlan): ImportedRoster | undefined {
  const key = courseKey(gathered.draft.code ?? "");
  return earlier.findLast(({ courseCode }) => courseKey(courseCode) === key);
}

/** After a course is corrected, the same file can yield what was held before. */
export function bringsSomethingNew(
  { rows, heldLater }: ImportPlan,
  before: ImportedRoster,
): boolean {
  if (heldLater) return true;
  const held = before.decisions.filter(({ outcome }) => outcome === "hold");
  const wasHeld = new Set(held.map(({ row }) => row));
  return rows.some(
    ({ row, outcome, problems }) =>
      outcome === "accept" && wasHeld.has(row) && !changesNothing(problems),
  );
}
