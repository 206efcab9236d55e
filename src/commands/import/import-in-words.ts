import type { Words } from "../../cli/context.js";
import { shorten } from "../../cli/render-error.js";
import { shortDay } from "../../language/dates.js";
import { inLanguage, type Translate } from "../../language/translate.js";
import { FIELDS_OF_COURSE } from "../../model/course.js";
import { inList } from "../../model/identity.js";
import { nameInRow } from "../../model/person-in-row.js";
import type { Roster } from "../../model/roster.js";
import {
  decisionOf,
  type ImportedRoster,
  type RowDecision,
} from "../../register/rosters/import.js";
import type { ImportResult } from "../../work/import/import-roster.js";
import { type ImportPlan, unclearInWords } from "../../work/import/plan-import.js";
import { renderCounts, renderProblems, renderUnderstood, rowsInWords } from "./preview.js";

/**
 * Shows what was understood and counted, and every finding.
 *
 * @param show where it goes: in a trial run it is what was asked for, otherwise talk before the question
 */
export function showImportPlan(
  plan: ImportPlan,
  show: (text: string) => void,
  words: Words,
  given: { full?: true },
): void {
  const shown = inList(given);
  show(renderUnderstood(plan, shown, words));
  show(renderCounts(plan.rows, words));
  const problems = renderProblems(plan, shown, words);
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
    screen.say(t("import.hidden-rows", { rows: peopleInWords(roster.hiddenRows, roster) }));
  }
  if (roster.struckRows.length > 0) {
    screen.say(t("import.struck-rows", { rows: peopleInWords(roster.struckRows, roster) }));
  }
  if (answeredBefore.size > 0) screen.say(t("import.answered-before"));
  for (const { outcome, ...said } of plan.wordsAnswered) {
    screen.say(t("import.word-answered", { ...said, outcome: t(`outcome.${outcome}`) }));
  }
  if (roster.otherSheets.length > 0) {
    const others = roster.format === "docx" ? "import.other-tables" : "import.other-sheets";
    screen.say(t(others, { sheets: roster.otherSheets.join(", ") }));
  }
  if (absent.length > 0) screen.say(absentInWords(plan, t));
  for (const { code, params } of gathered.warnings) {
    screen.say(t.loose(`course-warning.${code}`, withFieldNames(params, t)));
  }
  const other = earlier.find(({ courseCode }) => courseCode !== gathered.draft.code);
  if (before) screen.say(t("import.again", { date: shortDay(before.importedAt) }));
  else if (other) screen.say(t("import.other-course", { course: other.courseCode }));
}

const MOST_NAMES = 10;

/** «3 (Төлегенов Өмір), 5 (Ким Сергей)»; of many the rows alone. */
function peopleInWords(numbers: readonly number[], { rows }: Roster): string {
  if (numbers.length > MOST_NAMES) return rowsInWords(numbers);
  const names = new Map(rows.map(({ row, cells }) => [row, nameInRow(cells)]));
  return numbers
    .map((row) => (names.get(row) ? `${row} (${shorten(names.get(row) ?? "")})` : row))
    .join(", ");
}

function absentInWords({ absent, gathered }: ImportPlan, t: Translate): string {
  const count = absent.length;
  const names = absent.slice(0, MOST_NAMES).map((one) => inLanguage(t.language, one, "fullName"));
  const list = `${names.join(", ")}${count > MOST_NAMES ? " …" : ""}`;
  return t("import.absent", { count, names: list, course: gathered.draft.code ?? "" });
}

function withFieldNames(params: Record<string, string | number>, t: Translate) {
  const { fields } = params;
  if (typeof fields !== "string") return params;
  const labels = fields.split(", ").map((field) => t.loose(`course-field.${field}`, {}));
  return { ...params, fields: labels.join(", ") };
}

/** Says what became of the roster, and what comes next. */
export function tellImport(made: ImportResult, words: Words): void {
  const { t, screen } = words;
  const { result, plan, before, columnsKept, request } = made;
  const { missing, draft } = plan.gathered;
  if (result === "dry-run") {
    tellRemarks(plan, before, words);
    if (missing.length > 0) {
      const list = missing.map((field) => t(`course-field.${field}`)).join(", ");
      screen.say(t("import.missing-in-dry-run", { list }));
    }
    for (const line of unclearInWords(t, plan.roster, missing)) screen.say(line);
    screen.say(t("import.dry-run"));
  }
  if (columnsKept) screen.say(t("import.columns-kept"));
  if (result === "entered") {
    const { accepted, held } = countsOf(plan.rows.map(decisionOf));
    const course = draft.code ?? "";
    screen.say(t("import.done", { accepted, held }));
    if (held > 0) screen.say(t("import.next-check", { course }));
    if (request) screen.say(t("request.group-imported", { number: request.number }));
    if (accepted > 0) screen.say(nextInWords(course, request, t));
  }
  if (result === "already-imported" && before) {
    const { importedAt, courseCode: course } = before;
    screen.say(t("import.already", { date: shortDay(importedAt), course }));
  }
}

function nextInWords(course: string, request: ImportResult["request"], t: Translate): string {
  if (request === null) return t("import.next-issue", { course });
  return t("request.group-next", { course, number: request.number });
}

/** What other programs read. */
export function importAsJson({ result, plan, before }: ImportResult) {
  const { gathered, roster } = plan;
  const known = FIELDS_OF_COURSE.map((field) => [field, gathered.draft[field] ?? null]);
  const isAlready = result === "already-imported";
  const rows = isAlready && before ? before.decisions : plan.rows.map(decisionOf);
  return {
    course: Object.fromEntries(known),
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
