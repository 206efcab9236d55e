import type { Words } from "../../cli/context.js";
import { renderProblemOf, shorten } from "../../cli/render-error.js";
import { type CardLine, renderCard, renderTable } from "../../cli/table.js";
import type { Translate } from "../../language/translate.js";
import type { ShownIdentity } from "../../model/identity.js";
import type { CheckedRow, Problem, ProblemCode } from "../../model/problem.js";
import type { Roster } from "../../model/roster.js";
import type { ImportPlan } from "../../work/import/plan-import.js";
import { renderCompared, showsRecord } from "../compared-record.js";
import { courseInWords } from "../courses.js";

/** In characters. */
const EXCERPT = 60;

/** What was understood of a roster file and of its course. */
export function renderUnderstood(
  { fileName, roster, answeredBefore, gathered }: ImportPlan,
  shown: ShownIdentity,
  { t, screen }: Words,
): string {
  const lines: CardLine[] = [
    [t("find.file"), sourceInWords(fileName, roster, t)],
    [t("import.columns"), columnsInWords(roster, answeredBefore, t)],
    [t("journal.course"), courseInWords(gathered.draft, t)],
    [t("import.left-out"), leftOutInWords(roster, shown, t) || null],
    [t("import.hidden"), rowsInWords(roster.hiddenRows) || null],
    [t("import.struck"), rowsInWords(roster.struckRows) || null],
  ];
  return renderCard(lines, screen.columns);
}

function sourceInWords(file: string, roster: Roster, t: Translate): string {
  const { sheet, headerRow: row } = roster;
  const ofBook = roster.format === "docx" ? "import.table" : "import.sheet";
  const source = sheet === null ? "import.text" : ofBook;
  const place = { file, sheet: sheet ?? "", encoding: roster.encoding ?? "" };
  if (row === null) return t(`${source}-no-header`, place);
  return t(source, { ...place, row });
}

function columnsInWords(
  { columns }: Roster,
  answeredBefore: ReadonlySet<string>,
  t: Translate,
): string {
  return columns
    .map(({ letter, header, field }) => {
      const told = field ? t(`field.${field}`) : t("field.unrecognised");
      const meaning = answeredBefore.has(letter)
        ? t("import.column-as-before", { meaning: field ? told : t("field.leave-aside") })
        : told;
      return `${letter}: ${shorten(header, EXCERPT) || "—"} → ${meaning}`;
    })
    .join("\n");
}

/** Row numbers, with those in a row drawn together: «5, 7–12». */
export function rowsInWords(rows: readonly number[]): string {
  const runs: { first: number; last: number }[] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    if (run?.last === row - 1) run.last = row;
    else runs.push({ first: row, last: row });
  }
  return runs.map(({ first, last }) => (first === last ? first : `${first}–${last}`)).join(", ");
}

function leftOutInWords({ leftOut }: Roster, shown: ShownIdentity, t: Translate): string {
  return leftOut
    .map(
      ({ row, reason, text }) =>
        `${t(`import.left-out.${reason}`, { row })}: ${shorten(shown.text(text), EXCERPT)}`,
    )
    .join("\n");
}

/** How many rows are accepted and held, and how often each finding occurs. */
export function renderCounts(rows: readonly CheckedRow[], { t, screen }: Words): string {
  const accepted = rows.filter(({ outcome }) => outcome === "accept").length;
  const lines = [
    [t("import.accepted"), accepted],
    [t("import.held"), rows.length - accepted],
  ];
  return renderTable([t("import.rows"), t("import.count")], lines, screen.columns);
}

const MOST_PROBLEMS = 60;
const MOST_RECORDS = 20;
const INDENT = "    ";

/** How many people have nothing new; a roster that comes again would fill the screen with them. */
const ONLY_COUNTED = ["already-enrolled", "already-documented"] as const satisfies ProblemCode[];

const IN_ORDER: readonly Problem["severity"][] = ["error", "warning", "note"];

/**
 * Every finding with its place and what to do, those that hold a row first; under it both records,
 * where the row is compared with one of the register.
 */
export function renderProblems(
  { rows, gathered }: ImportPlan,
  shown: ShownIdentity,
  words: Words,
): string {
  const { t, screen } = words;
  const courseCode = gathered.draft.code ?? null;
  const all = rows.flatMap(({ source, problems }) =>
    problems.map((problem) => ({ source, problem })),
  );
  const counts = ONLY_COUNTED.flatMap((code) => {
    const count = all.filter(({ problem }) => problem.code === code).length;
    return count > 0 ? [t(`import.${code}`, { count })] : [];
  });
  const findings = IN_ORDER.flatMap((severity) =>
    all.filter(
      ({ problem }) =>
        problem.severity === severity && !ONLY_COUNTED.some((code) => code === problem.code),
    ),
  );
  if (findings.length === 0) return counts.join("\n");
  const told = findings.slice(0, MOST_PROBLEMS);
  const withRecord = findings.filter(({ problem }) => showsRecord(problem));
  const compared = told.filter(({ problem }) => showsRecord(problem)).slice(0, MOST_RECORDS);
  const narrower = { t, screen: { ...screen, columns: screen.columns - INDENT.length } };
  const lines = told.map((finding) => {
    const { problem, source } = finding;
    const said = `  [${t(`severity.${problem.severity}`)}] ${renderProblemOf(problem, source, t)}`;
    const line = shown.text(said);
    if (!problem.record || !compared.includes(finding)) return line;
    const records = renderCompared({ source, courseCode }, problem.record, shown, narrower);
    return `${line}\n${records.replace(/^/gm, INDENT)}`;
  });
  const [more, moreRecords] = [findings.length - told.length, withRecord.length > compared.length];
  return [
    t("import.problems"),
    ...lines,
    ...(more > 0 ? [t("import.more", { count: more })] : []),
    ...(moreRecords ? [t("import.more-records", { count: compared.length })] : []),
    ...counts,
  ].join("\n");
}
