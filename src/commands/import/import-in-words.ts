import type { Context } from "../../cli/context.js";
import { shortDay } from "../../language/dates.js";
import type { Translate } from "../../language/translate.js";
import { inList } from "../../model/identity.js";
import {
  decisionOf,
  type ImportedRoster,
  type RowDecision,
} from "../../register/rosters/import.js";
import type { ImportResult } from "../../work/import/import-roster.js";
import { type ImportPlan, unclearInWords } from "../../work/import/plan-import.js";
import { renderProblems } from "./preview-problems.js";
import { renderCounts, renderUnderstood, rowsInWords } from "./roster-preview.js";

type Words = Pick<Context, "t" | "screen">;

/**
 * Shows what was understood and counted, and every finding.
 *
 * @param show where it goes: in a trial run it is what was asked for, otherwise talk before the question
 */
export function showPlan(
  plan: ImportPlan,
  show: (text: string) => void,
  { t, screen: { columns } }: Words,
  given: { full?: true },
): void {
  const { gathered, rows } = plan;
  const shown = inList(given);
  show(renderUnderstood(plan, gathered.draft, shown, t, columns));
  show(renderCounts(rows, t, columns));
  const problems = renderProblems(rows, gathered.draft.code ?? null, shown, t, columns);
  if (problems) show(problems);
}

/** Says what should be noticed before the roster is entered. */
export function tellRemarks(
  plan: ImportPlan,
  before: ImportedRoster | undefined,
  { t, screen }: Words,
): void {
  const { roster, gathered, absent, earlier, answeredBefore } = plan;
  if (roster.hiddenRows.length > 0) {
    screen.say(t("import.hidden-rows", { rows: rowsInWords(roster.hiddenRows) }));
  }
  if (roster.struckRows.length > 0) {
    screen.say(t("import.struck-rows", { rows: rowsInWords(roster.struckRows) }));
  }
  if (answeredBefore.size > 0) screen.say(t("import.answered-before"));
  if (roster.otherSheets.length > 0) {
    screen.say(t("import.other-sheets", { sheets: roster.otherSheets.join(", ") }));
  }
  if (absent.length > 0) screen.say(t("import.absent", absentInWords(absent, t, gathered)));
  for (const { code, params } of gathered.warnings) {
    screen.say(t.loose(`course-warning.${code}`, inWords(t, params)));
  }
  const other = earlier.find(({ courseCode }) => courseCode !== gathered.draft.code);
  if (before) screen.say(t("import.again", { date: shortDay(before.importedAt) }));
  else if (other) screen.say(t("import.other-course", { course: other.courseCode }));
}

const MOST_NAMES = 10;

function absentInWords(
  absent: ImportPlan["absent"],
  t: Translate,
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

function inWords(t: Translate, params: Record<string, string | number>) {
  const { fields } = params;
  if (typeof fields !== "string") return params;
  const labels = fields.split(", ").map((field) => t.loose(`course-field.${field}`, {}));
  return { ...params, fields: labels.join(", ") };
}

/** Says what became of the roster, and what comes next. */
export function tellImport(made: ImportResult, words: Words): void {
  const { t, screen } = words;
  const sayColumnsKept = () => made.columnsKept && screen.say(t("import.columns-kept"));
  if (made.result === "dry-run") {
    tellRemarks(made.plan, made.before, words);
    tellDryRun(made.plan, words);
    sayColumnsKept();
    return;
  }
  sayColumnsKept();
  if (made.result === "entered") tellEntered(made, words);
  else if (made.before) {
    const { importedAt, courseCode: course } = made.before;
    screen.say(t("import.already", { date: shortDay(importedAt), course }));
  }
}

function tellDryRun(plan: ImportPlan, { t, screen }: Words): void {
  const { missing } = plan.gathered;
  if (missing.length > 0) {
    const list = missing.map((field) => t(`course-field.${field}`)).join(", ");
    screen.say(t("import.missing-in-dry-run", { list }));
  }
  for (const line of unclearInWords(t, plan.roster, missing)) screen.say(line);
  screen.say(t("import.dry-run"));
}

function tellEntered({ plan, request }: ImportResult, { t, screen }: Words): void {
  const { accepted, held } = countsOf(plan.rows.map(decisionOf));
  const course = plan.gathered.draft.code ?? "";
  screen.say(t("import.done", { accepted, held }));
  if (held > 0) screen.say(t("import.next-check", { course }));
  if (accepted > 0) screen.say(t("import.next-issue", { course }));
  if (request) screen.say(t("request.group-imported", { number: request.number, course }));
}

/** What other programs read. */
export function importAsJson({ result, plan, before }: ImportResult) {
  const { gathered, roster } = plan;
  const { draft } = gathered;
  const isAlready = result === "already-imported";
  const rows = isAlready && before ? before.decisions : plan.rows.map(decisionOf);
  return {
    course: {
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
    },
    columns: roster.columns,
    hiddenRows: roster.hiddenRows,
    struckRows: roster.struckRows,
    rows,
    counts: countsOf(rows),
    ...(isAlready ? { alreadyImported: true } : {}),
    ...(result === "dry-run" ? { dryRun: true } : {}),
  };
}

function countsOf(rows: readonly RowDecision[]): { accepted: number; held: number } {
  const accepted = rows.filter(({ outcome }) => outcome === "accept").length;
  return { accepted, held: rows.length - accepted };
}
