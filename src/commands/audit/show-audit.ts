import type { Words } from "../../cli/context.js";
import { tableOf } from "../../cli/table.js";
import { shortDate, shortMoment } from "../../language/dates.js";
import type { Translate } from "../../language/translate.js";
import { type AuditFinding, FINDINGS, type FindingCode, isSerious } from "../../model/finding.js";
import { speltOnOneLine } from "../../model/tidy-text.js";
import type { AuditReport, Repaired } from "../../work/audit/audit.js";

/** The report for people: what was checked, what was found, and the head to write down. */
export function showAudit(report: AuditReport, words: Words): void {
  const { t, screen } = words;
  const { checked, findings, repaired } = report;
  const byCheck = Map.groupBy(findings, ({ check }) => check);
  const table = tableOf(words, checked, {
    "audit.checked": ({ check }) => t(`audit-check.${check}`),
    "import.count": ({ count }) => count,
    "report.result": ({ check }) => resultOf(byCheck.get(check) ?? [], t),
  });
  const byCode = Map.groupBy(findings, ({ code }) => code);
  const lines = [
    table,
    ...[...byCode].flatMap(([code, some]) => findingsInWords(code, some, t)),
    ...repairedInWords(repaired, t),
    ...headInWords(report, t),
  ];
  for (const line of lines) screen.data(line);
}

function resultOf(findings: readonly AuditFinding[], t: Translate): string {
  const serious = findings.filter(isSerious).length;
  const remarks = findings.length - serious;
  const said = [
    ...(serious > 0 ? [t("audit.findings", { count: serious })] : []),
    ...(remarks > 0 ? [t("audit.remarks", { count: remarks })] : []),
  ];
  return said.join(", ") || t("audit.ok");
}

/** Of one kind; whoever wants all has `--json`. */
const MOST_SHOWN = 20;

function findingsInWords(code: FindingCode, findings: readonly AuditFinding[], t: Translate) {
  const { severity, remedy } = FINDINGS[code];
  const mark = severity === "finding" ? "✖" : "•";
  const lines = findings.map((finding) => `${mark} ${findingInWords(finding, t)}`);
  return [...fewOf(lines, t), `  → ${t(`finding-remedy.${remedy}`)}`];
}

function fewOf(lines: readonly string[], t: Translate): string[] {
  const count = lines.length - MOST_SHOWN;
  return [
    ...lines.slice(0, MOST_SHOWN),
    ...(count > 0 ? [`  ${t("import.more", { count })}`] : []),
  ];
}

/** What is wrong and where, without what to do. */
export function findingInWords({ code, params }: AuditFinding, t: Translate): string {
  const shown = Object.entries(params).map(([name, value]) => [name, shownAs(name, value, t)]);
  return t.loose(`finding.${code}`, Object.fromEntries(shown));
}

/** What is named by a key, with the group of its words in the catalogue. */
const NAMED: Readonly<Record<string, string>> = {
  table: "audit-table",
  parent: "audit-table",
  kind: "document-kind",
  check: "audit-check",
  setting: "audit-setting",
};

const MOMENTS: ReadonlySet<string> = new Set(["at", "before"]);

function shownAs(name: string, value: string | number, t: Translate): string | number {
  if (MOMENTS.has(name)) return shortMoment(String(value));
  const key = `${NAMED[name]}.${value}`;
  const words = t.loose(key, {});
  // What was tampered with can name anything, and then has no words.
  if (words !== key) return words;
  if (typeof value === "number") return value;
  if (name === "date") return shortDate(value);
  if (name === "file" && value === ".") return t("audit.own-folder");
  // The name of a file that somebody put there could pass for a line of the report.
  return speltOnOneLine(value);
}

function repairedInWords(repaired: readonly Repaired[], t: Translate): string[] {
  if (repaired.length === 0) return [];
  const aside = repaired.flatMap(({ setAside: file }) =>
    file ? [`  ${t("audit.set-aside", { file })}`] : [],
  );
  const files = repaired.filter(({ code }) => code.startsWith("file-")).length;
  const others = repaired.length - files;
  return [
    ...(files > 0 ? [`✔ ${t("audit.repaired-files", { count: files })}`] : []),
    ...(others > 0 ? [`✔ ${t("audit.repaired-others", { count: others })}`] : []),
    ...fewOf(aside, t),
  ];
}

function headInWords(report: AuditReport, t: Translate): string[] {
  const { head, expected, expectedEntry: entry, findings } = report;
  if (head === null || head.id === 0) return [];
  const isMet = expected !== null && entry !== null;
  return [
    ...(isMet ? [t("audit.expected", { entry, after: head.id - entry })] : []),
    t("audit.head", { count: head.id }),
    // In groups it is easier to copy by hand and to compare.
    `  ${(head.hash.match(/.{1,4}/g) ?? []).join(" ")}`,
    findings.some(isSerious) ? t("audit.head-in-doubt") : t("audit.head-use"),
  ];
}

/** The report for other programs. */
export function auditAsJson(report: AuditReport, { t }: Words) {
  const { checked, findings, head, expected, expectedEntry, repaired } = report;
  return {
    ok: !findings.some(isSerious),
    checked: checked.map(({ check, count }) => ({
      check,
      count,
      findings: findings.filter((finding) => finding.check === check).length,
    })),
    findings: findings.map((finding) => {
      const { check, code, subject } = finding;
      const { severity } = FINDINGS[code];
      return { check, code, severity, subject, message: findingInWords(finding, t) };
    }),
    head: head && { entries: head.id, hash: head.hash },
    ...(expected === null ? {} : { expected: { hash: expected, entry: expectedEntry } }),
    repaired,
  };
}
