import { renderProblem } from "../../cli/render-records.js";
import type { Translate } from "../../language/translate.js";
import type { ShownIdentity } from "../../model/identity.js";
import type { CheckedRow, Problem, ProblemCode } from "../../model/problem.js";
import { renderCompared, showsRecord } from "../compared-record.js";

const MOST_PROBLEMS = 60;
const MOST_RECORDS = 20;
const INDENT = "    ";

interface Finding {
  row: CheckedRow;
  problem: Problem;
}

/** How many people have nothing new; a roster that comes again would fill the screen with them. */
const ONLY_COUNTED = ["already-enrolled", "already-documented"] as const satisfies ProblemCode[];

/**
 * Every finding with its place and what to do, those that hold a row first; under it both records,
 * where the row is compared with one of the register.
 *
 * @param courseCode the course that the roster is for; null while it is not known
 * @param shown how identities are shown
 * @param columns width of the screen in characters
 */
export function renderProblems(
  rows: readonly CheckedRow[],
  courseCode: string | null,
  shown: ShownIdentity,
  t: Translate,
  columns: number,
): string {
  const all = rows.flatMap((row) => row.problems.map((problem) => ({ row, problem })));
  const counts = ONLY_COUNTED.flatMap((code) => {
    const count = all.filter(({ problem }) => problem.code === code).length;
    return count > 0 ? [t(`import.${code}`, { count })] : [];
  });
  const findings = inOrder(
    all.filter(({ problem }) => !ONLY_COUNTED.some((code) => code === problem.code)),
  );
  if (findings.length === 0) return counts.join("\n");
  const told = findings.slice(0, MOST_PROBLEMS);
  const withTables = told.filter(({ problem }) => showsRecord(problem)).slice(0, MOST_RECORDS);
  const lines = told.map((finding) => {
    const line = shown.text(renderLine(finding.problem, t));
    const { record } = finding.problem;
    if (!record || !withTables.includes(finding)) return line;
    const compared = { source: finding.row.source, courseCode };
    const width = columns - INDENT.length;
    return `${line}\n${indent(renderCompared(compared, record, shown, t, width))}`;
  });
  return [t("import.problems"), ...lines, ...rest(findings, told, withTables, t), ...counts].join(
    "\n",
  );
}

function inOrder(findings: readonly Finding[]): Finding[] {
  const of = (severity: Problem["severity"]) =>
    findings.filter(({ problem }) => problem.severity === severity);
  return [...of("error"), ...of("warning"), ...of("note")];
}

function rest(
  findings: readonly Finding[],
  shown: readonly Finding[],
  compared: readonly Finding[],
  t: Translate,
): string[] {
  const more = findings.length - shown.length;
  const withRecord = findings.filter(({ problem }) => showsRecord(problem)).length;
  return [
    ...(more > 0 ? [t("import.more", { count: more })] : []),
    ...(withRecord > compared.length ? [t("import.more-records", { count: compared.length })] : []),
  ];
}

function renderLine(problem: Problem, t: Translate): string {
  return `  [${t(`severity.${problem.severity}`)}] ${renderProblem(problem, t)}`;
}

function indent(text: string): string {
  return text.replace(/^/gm, INDENT);
}
