import type { CourseDraft } from "../../model/course.js";
import { courseKey } from "../../model/course-key.js";
import { applyEdits, type Edits } from "../../model/edits.js";
import { UserError } from "../../model/errors.js";
import type { PersonOnCourse } from "../../model/known-trainee.js";
import { changesNothing } from "../../model/problem.js";
import type { Roster } from "../../model/roster.js";
import { contentOf } from "../../model/row-content.js";
import type { TextEncoding } from "../../model/text-encoding.js";
import type { CheckedRow } from "../../model/trainee.js";
import { findCourse } from "../../register/courses.js";
import { hasHeldRowsAfter } from "../../register/held-rows.js";
import { reviewedEdits } from "../../register/reviewed-rows.js";
import { type ImportedRoster, importsOfFile } from "../../register/rosters.js";
import type { RegisterDatabase } from "../../register/sqlite.js";
import type { Context } from "../context.js";
import { type CourseOptions, courseFromOptions } from "../course-options.js";
import { decideRows } from "../decide-rows.js";
import { type GatheredCourse, gatherCourse } from "./gather-course.js";

export interface ImportOptions extends CourseOptions {
  /** Number of a group's request. */
  request?: string;
  course?: string;
  /** What columns hold, each `D=outcome`. */
  column?: string[];
  /** The name of the sheet to read. */
  sheet?: string;
  encoding?: TextEncoding;
  dryRun?: boolean;
  yes?: boolean;
  json?: boolean;
  /** Identities whole in what is shown. */
  full?: boolean;
}

/** A roster file with all that is decided about it before it is entered. */
export interface ImportPlan {
  fileName: string;
  sha256: string;
  roster: Roster;
  /** Letters of the columns that were answered for in an earlier import. */
  answeredBefore: ReadonlySet<string>;
  gathered: GatheredCourse;
  rows: CheckedRow[];
  /** People on the course whom the roster does not bring. */
  absent: PersonOnCourse[];
  /** Whether a later roster of the course left rows held, which this one may settle. */
  heldLater: boolean;
  /** Earlier imports of the same file, for whatever course. */
  earlier: ImportedRoster[];
}

/**
 * Decides everything about a roster before it is entered; asks for what is missing of the course
 * where somebody can answer.
 *
 * @throws UserError `course-data-missing` where nobody can
 */
export async function planImport(
  context: Context,
  db: RegisterDatabase,
  file: Pick<ImportPlan, "fileName" | "sha256" | "roster" | "answeredBefore">,
  options: ImportOptions,
): Promise<ImportPlan> {
  const earlier = await importsOfFile(db, file.sha256);
  const code = options.course?.trim() || earlier.at(-1)?.courseCode || file.roster.course.code;
  const gathered = await gatherWithQuestions(context, db, file.roster, code, options);
  const roster = await withReviewedRows(db, file.roster, gathered.draft.code);
  const decided = await decideRows(context, db, roster.rows, gathered.draft);
  const heldLater = await hasHeldRowsAfter(db, gathered.draft.code, file.sha256);
  return { ...file, roster, gathered, ...decided, earlier, heldLater };
}

/** Slips that a review put right, and that the roster brings again, are put right again. */
async function withReviewedRows(
  db: RegisterDatabase,
  roster: Roster,
  code: string | undefined,
): Promise<Roster> {
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
  context: Context,
  db: RegisterDatabase,
  roster: Roster,
  code: string | undefined,
  options: ImportOptions,
): Promise<GatheredCourse> {
  const said: CourseDraft = { ...courseFromOptions(options), ...(code ? { code } : {}) };
  const gathered = gatherCourse(said, roster.course, await registeredCourse(db, code));
  if (gathered.missing.length === 0 || options.dryRun) return gathered;
  const list = gathered.missing.map((field) => context.t(`course-field.${field}`)).join(", ");
  if (options.yes || !context.screen.interactive) {
    throw new UserError("course-data-missing", { list: `${list} (${flagsFor(gathered.missing)})` });
  }
  const { askForCourse } = await import("./ask-for-course.js");
  const answers = await askForCourse(context.t, gathered.missing);
  const registered = await registeredCourse(db, code ?? answers.code);
  return gatherCourse(registered ? said : { ...said, ...answers }, roster.course, registered);
}

async function registeredCourse(db: RegisterDatabase, code: string | undefined) {
  return code ? await findCourse(db, code) : null;
}

function flagsFor(missing: GatheredCourse["missing"]): string {
  const flags: Partial<Record<GatheredCourse["missing"][number], string>> = {
    code: "--course",
    title: "--title-ru",
    specialty: "--specialty-ru",
  };
  return missing.map((field) => flags[field] ?? `--${field}`).join(" ");
}

/** The last import of the same file for the same course. */
export function importBefore({ earlier, gathered }: ImportPlan): ImportedRoster | undefined {
  return earlier.findLast(
    ({ courseCode }) => courseKey(courseCode) === courseKey(gathered.draft.code ?? ""),
  );
}

/** After a course is corrected, the same file can yield what was held before. */
export function bringsSomethingNew(plan: ImportPlan, before: ImportedRoster): boolean {
  const { rows, heldLater } = plan;
  if (heldLater) return true;
  const wasHeld = new Set(
    before.decisions.filter(({ outcome }) => outcome === "hold").map(({ row }) => row),
  );
  return rows.some(
    ({ row, outcome, problems }) =>
      outcome === "accept" && wasHeld.has(row) && !changesNothing(problems),
  );
}
