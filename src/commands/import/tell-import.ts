import { shortDay } from "../../language/short-day.js";
import { inList } from "../../model/shown-identity.js";
import { decisionOf } from "../../register/import-roster.js";
import type { ImportedRoster, RowDecision } from "../../register/rosters.js";
import { type Context, DONE } from "../context.js";
import type { ImportOptions, ImportPlan } from "./plan-import.js";
import { renderProblems } from "./preview-problems.js";
import { renderCounts, renderUnderstood, rowsInWords } from "./roster-preview.js";

/** Says that the file is in the register already. */
export function sayAlready(
  { t, screen }: Context,
  before: ImportedRoster,
  plan: ImportPlan,
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
  return shortDay(importedAt);
}

/** Shows what was understood, counted and noticed. */
export function showPlan(
  { t, screen }: Context,
  plan: ImportPlan,
  before: ImportedRoster | undefined,
  { json, dryRun, full }: ImportOptions,
): void {
  const { roster, gathered, rows, absent, earlier } = plan;
  if (!json) {
    // In a trial run this is what was asked for; otherwise it is talk before the question.
    const show = dryRun ? screen.data : screen.say;
    const shown = inList({ full });
    show(renderUnderstood(plan, gathered.draft, shown, t, screen.columns));
    show(renderCounts(rows, t, screen.columns));
    const problems = renderProblems(rows, gathered.draft.code ?? null, shown, t, screen.columns);
    if (problems) show(problems);
  }
  if (roster.hiddenRows.length > 0) {
    screen.say(t("import.hidden-rows", { rows: rowsInWords(roster.hiddenRows) }));
  }
  if (plan.answeredBefore.size > 0) screen.say(t("import.answered-before"));
  if (roster.otherSheets.length > 0) {
    screen.say(t("import.other-sheets", { sheets: roster.otherSheets.join(", ") }));
  }
  if (absent.length > 0) screen.say(t("import.absent", absentInWords(absent, t, gathered)));
  for (const { code, params } of gathered.warnings) {
    screen.say(t.loose(`course-warning.${code}`, inWords(t, params)));
  }
  const other = earlier.find(({ courseCode }) => courseCode !== gathered.draft.code);
  if (before) {
    screen.say(t("import.again", { date: dayOf(before) }));
  } else if (other) screen.say(t("import.other-course", { course: other.courseCode }));
}

const MOST_NAMES = 10;

function absentInWords(
  absent: ImportPlan["absent"],
  t: Context["t"],
  { draft }: ImportPlan["gathered"],
): { count: number; names: string; course: string } {
  const names = absent.map(({ fullNameKk, fullNameRu }) =>
    t.language === "kk" ? fullNameKk : fullNameRu,
  );
  const shown = names.slice(0, MOST_NAMES).join(", ");
  return {
    count: absent.length,
    names: names.length > MOST_NAMES ? `${shown} …` : shown,
    course: draft.code ?? "",
  };
}

function inWords(t: Context["t"], params: Record<string, string | number>) {
  const { fields } = params;
  if (typeof fields !== "string") return params;
  const labels = fields.split(", ").map((field) => t.loose(`course-field.${field}`, {}));
  return { ...params, fields: labels.join(", ") };
}

/** Ends a trial run with what is still missing. */
export function endDryRun(
  { t, screen }: Context,
  plan: ImportPlan,
  { json }: ImportOptions,
): number {
  if (json) printJson({ screen }, plan, plan.rows.map(decisionOf), { dryRun: true });
  const { missing } = plan.gathered;
  if (missing.length > 0) {
    const list = missing.map((field) => t(`course-field.${field}`)).join(", ");
    screen.say(t("import.missing-in-dry-run", { list }));
  }
  screen.say(t("import.dry-run"));
  return DONE;
}

/** Says what was entered and what comes next. */
export function sayDone({ t, screen }: Context, plan: ImportPlan, { json }: ImportOptions): number {
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
  { gathered, roster }: ImportPlan,
  rows: readonly RowDecision[],
  more: Record<string, unknown> = {},
): void {
  const { draft } = gathered;
  const { columns, hiddenRows } = roster;
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
  screen.data(
    JSON.stringify({ course, columns, hiddenRows, rows, counts: countsOf(rows), ...more }, null, 2),
  );
}

function countsOf(rows: readonly RowDecision[]): { accepted: number; held: number } {
  const accepted = rows.filter(({ outcome }) => outcome === "accept").length;
  return { accepted, held: rows.length - accepted };
}
