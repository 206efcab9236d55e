import { createHash } from "node:crypto";
import { basename, resolve } from "node:path";
import { checkAgainstRegister } from "../../checks/check-against-register.js";
import { checkRows } from "../../checks/check-rows.js";
import { readUserFile } from "../../files/read-user-file.js";
import { shortDate } from "../../language/short-date.js";
import type { Course, CourseDraft } from "../../model/course.js";
import { UserError } from "../../model/errors.js";
import { identityKeyOf } from "../../model/identity-key.js";
import type { Roster } from "../../model/roster.js";
import type { CheckedRow } from "../../model/trainee.js";
import { findCourse } from "../../register/courses.js";
import { decisionOf, importRoster as enterRoster } from "../../register/import-roster.js";
import { knownTrainees } from "../../register/known-trainees.js";
import { type ImportedRoster, importsOfFile, type RowDecision } from "../../register/rosters.js";
import type { RegisterDatabase } from "../../register/sqlite.js";
import { readRoster } from "../../roster/read-roster.js";
import { actNow, type Context, DONE, dateInKazakhstan, today } from "../context.js";
import { type CourseOptions, courseFromOptions } from "../course-options.js";
import { withRegister } from "../with-register.js";
import { type GatheredCourse, gatherCourse } from "./gather-course.js";
import { renderCounts, renderProblems, renderUnderstood } from "./roster-preview.js";

export interface ImportOptions extends CourseOptions {
  course?: string;
  dryRun?: boolean;
  yes?: boolean;
  json?: boolean;
}

/** A roster file with all that is decided about it before it is entered. */
interface Plan {
  fileName: string;
  sha256: string;
  roster: Roster;
  gathered: GatheredCourse;
  rows: CheckedRow[];
  /** Earlier imports of the same file, for whatever course. */
  earlier: ImportedRoster[];
}

/** `kualik import`: reads a roster, shows what it understood, and enters it in one transaction. */
export async function importRoster(
  context: Context,
  path: string,
  options: ImportOptions,
): Promise<number> {
  const bytes = readUserFile(resolve(context.cwd, path));
  const fileName = basename(path);
  const roster = await readRoster(bytes, fileName);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return withRegister(context, async ({ db }) => {
    const plan = await makePlan(context, db, { fileName, sha256, roster }, options);
    const before = importBefore(plan);
    if (before && !bringsSomethingNew(plan, before))
      return sayAlready(context, before, plan, options);

    showPlan(context, plan, before, options);
    if (options.dryRun) return endDryRun(context, plan, options);
    if (!(await mayGoOn(context, options))) return DONE;
    await enter(context, db, plan);
    return sayDone(context, plan, options);
  });
}

async function makePlan(
  context: Context,
  db: RegisterDatabase,
  file: Pick<Plan, "fileName" | "sha256" | "roster">,
  options: ImportOptions,
): Promise<Plan> {
  const earlier = await importsOfFile(db, file.sha256);
  const code = options.course?.trim() || earlier.at(-1)?.courseCode || file.roster.course.code;
  const gathered = await gatherWithQuestions(context, db, file.roster, code, options);
  const rows = await decideRows(context, db, file.roster, gathered.draft);
  return { ...file, gathered, rows, earlier };
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

async function decideRows(
  context: Context,
  db: RegisterDatabase,
  roster: Roster,
  course: CourseDraft,
): Promise<CheckedRow[]> {
  const checked = checkRows(roster.rows, {
    today: today(context),
    courseHours: course.hours ?? null,
  });
  const keys = checked.flatMap((row) =>
    row.outcome === "accept"
      ? (identityKeyOf(row.trainee.iin, row.trainee.identityDocument) ?? [])
      : [],
  );
  const registered = await registeredCourse(db, course.code);
  return checkAgainstRegister(checked, await knownTrainees(db, keys, registered?.id ?? null));
}

function importBefore({ earlier, gathered }: Plan): ImportedRoster | undefined {
  return earlier.findLast(({ courseCode }) => courseCode === gathered.draft.code);
}

/** After a course is corrected, the same file can yield what was held before. */
function bringsSomethingNew({ rows }: Plan, before: ImportedRoster): boolean {
  const wasHeld = new Set(
    before.decisions.filter(({ outcome }) => outcome === "hold").map(({ row }) => row),
  );
  return rows.some(
    ({ row, outcome, problems }) =>
      outcome === "accept" &&
      wasHeld.has(row) &&
      !problems.some(({ code }) => code === "already-enrolled"),
  );
}

function sayAlready(
  { t, screen }: Context,
  before: ImportedRoster,
  plan: Plan,
  { json }: ImportOptions,
): number {
  if (json) printJson({ screen }, plan, before.decisions, { alreadyImported: true });
  screen.say(
    t("import.already", {
      date: dayOf(before),
      course: before.courseCode,
    }),
  );
  return DONE;
}

function dayOf({ importedAt }: ImportedRoster): string {
  return shortDate(dateInKazakhstan(new Date(importedAt)));
}

function showPlan(
  { t, screen }: Context,
  { fileName, roster, gathered, rows, earlier }: Plan,
  before: ImportedRoster | undefined,
  { json }: ImportOptions,
): void {
  if (!json) {
    screen.say(renderUnderstood(fileName, roster, gathered.draft, t, screen.columns));
    screen.say(renderCounts(rows, t, screen.columns));
    const problems = renderProblems(rows, t);
    if (problems) screen.say(problems);
  }
  if (roster.otherSheets.length > 0) {
    screen.say(t("import.other-sheets", { sheets: roster.otherSheets.join(", ") }));
  }
  for (const { code, params } of gathered.warnings) {
    screen.say(t.loose(`course-warning.${code}`, inWords(t, params)));
  }
  const other = earlier.find(({ courseCode }) => courseCode !== gathered.draft.code);
  if (before) {
    screen.say(t("import.again", { date: dayOf(before) }));
  } else if (other) screen.say(t("import.other-course", { course: other.courseCode }));
}

function inWords(t: Context["t"], params: Record<string, string | number>) {
  const { fields } = params;
  if (typeof fields !== "string") return params;
  const labels = fields.split(", ").map((field) => t.loose(`course-field.${field}`, {}));
  return { ...params, fields: labels.join(", ") };
}

function endDryRun({ t, screen }: Context, plan: Plan, { json }: ImportOptions): number {
  if (json) printJson({ screen }, plan, plan.rows.map(decisionOf), { dryRun: true });
  const { missing } = plan.gathered;
  if (missing.length > 0) {
    const list = missing.map((field) => t(`course-field.${field}`)).join(", ");
    screen.say(t("import.missing-in-dry-run", { list }));
  }
  screen.say(t("import.dry-run"));
  return DONE;
}

async function mayGoOn({ t, screen }: Context, { yes }: ImportOptions): Promise<boolean> {
  if (yes) return true;
  if (!screen.interactive) throw new UserError("nobody-to-ask");
  const { askConsent } = await import("../../ui/ask.js");
  const consent = await askConsent(t, t("ask.import"));
  if (!consent) screen.say(t("said.not-confirmed"));
  return consent;
}

async function enter(context: Context, db: RegisterDatabase, plan: Plan): Promise<void> {
  const course = plan.gathered.draft as Course;
  const complete: Course = {
    ...course,
    specialtyKk: course.specialtyKk ?? null,
    specialtyRu: course.specialtyRu ?? null,
    credits: course.credits ?? null,
  };
  const { fileName, sha256 } = plan;
  const seen = JSON.stringify(plan.rows.map(decisionOf));
  await enterRoster(db, { course: complete, fileName, sha256 }, actNow(context), async (inside) => {
    const rows = await decideRows(context, inside, plan.roster, complete);
    if (JSON.stringify(rows.map(decisionOf)) !== seen) throw new UserError("register-changed");
    return rows;
  });
}

function sayDone({ t, screen }: Context, plan: Plan, { json }: ImportOptions): number {
  if (json) printJson({ screen }, plan, plan.rows.map(decisionOf));
  const { accepted, held } = countsOf(plan.rows.map(decisionOf));
  const course = plan.gathered.draft.code ?? "";
  screen.say(t("import.done", { accepted, held }));
  if (held > 0) screen.say(t("import.next-check", { course }));
  if (accepted > 0) screen.say(t("import.next-issue", { course }));
  return DONE;
}

function printJson(
  { screen }: Pick<Context, "screen">,
  { gathered }: Plan,
  rows: readonly RowDecision[],
  more: Record<string, unknown> = {},
): void {
  const { draft } = gathered;
  const course = {
    code: draft.code ?? null,
    kind: draft.kind ?? null,
    titleKk: draft.titleKk ?? null,
    titleRu: draft.titleRu ?? null,
    specialtyKk: draft.specialtyKk ?? null,
    specialtyRu: draft.specialtyRu ?? null,
    hours: draft.hours ?? null,
    credits: draft.credits ?? null,
    start: draft.start ?? null,
    end: draft.end ?? null,
  };
  screen.data(JSON.stringify({ course, rows, counts: countsOf(rows), ...more }, null, 2));
}

function countsOf(rows: readonly RowDecision[]): { accepted: number; held: number } {
  const accepted = rows.filter(({ outcome }) => outcome === "accept").length;
  return { accepted, held: rows.length - accepted };
}
