import type { Context } from "../../cli/context.js";
import { renderTable } from "../../cli/table.js";
import { shortDate } from "../../language/dates.js";
import type { Translate } from "../../language/translate.js";
import {
  type AuditFinding,
  FINDINGS,
  type FindingCode,
  type FindingParams,
  isSerious,
} from "../../model/finding.js";
import type { AuditReport } from "../../work/audit/audit.js";
import type { Repaired } from "../../work/audit/repair-register.js";

/** The report for people: what was checked, what was found, and the head to write down. */
export function showAudit({ t, screen }: Context, report: AuditReport): void {
  const { checked, findings, repaired } = report;
  const head = [t("audit.checked"), t("audit.count"), t("audit.result")];
  const rows = checked.map(({ check, count }) => [
    t(`audit-check.${check}`),
    count,
    resultOf(
      findings.filter((finding) => finding.check === check),
      t,
    ),
  ]);
  screen.data(renderTable(head, rows, screen.columns));
  for (const code of new Set(findings.map((finding) => finding.code))) {
    showFindings(
      code,
      findings.filter((finding) => finding.code === code),
      t,
      screen.data,
    );
  }
  for (const line of repairedInWords(repaired, t)) screen.data(line);
  showHead(report, t, screen.data);
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

function showFindings(
  code: FindingCode,
  findings: readonly AuditFinding[],
  t: Translate,
  say: (text: string) => void,
): void {
  const { severity, remedy } = FINDINGS[code];
  const mark = severity === "finding" ? "✖" : "•";
  for (const finding of findings.slice(0, MOST_SHOWN)) say(`${mark} ${findingInWords(finding, t)}`);
  if (findings.length > MOST_SHOWN) {
    say(`  ${t("audit.more", { count: findings.length - MOST_SHOWN })}`);
  }
  say(`  → ${t(`finding-remedy.${remedy}`)}`);
}

/** What is wrong and where, without what to do. */
export function findingInWords({ code, params }: AuditFinding, t: Translate): string {
  const { table, parent, kind, date, check, setting, file } = params;
  return t.loose(`finding.${code}`, {
    ...withoutControls(params),
    ...(table === undefined ? {} : { table: wordOr(t, "audit-table", table) }),
    ...(parent === undefined ? {} : { parent: wordOr(t, "audit-table", parent) }),
    ...(kind === undefined ? {} : { kind: wordOr(t, "document-kind", kind) }),
    ...(check === undefined ? {} : { check: wordOr(t, "audit-check", check) }),
    ...(setting === undefined ? {} : { setting: wordOr(t, "audit-setting", setting) }),
    ...(file === "." ? { file: t("audit.own-folder") } : {}),
    ...(typeof date === "string" ? { date: shortDate(date) } : {}),
  });
}

/** The name of a file that somebody put there could move the cursor, or colour what is said. */
function withoutControls(params: FindingParams): FindingParams {
  const shown = ([name, value]: [string, string | number]) =>
    [name, typeof value === "string" ? value.replace(/\p{Cc}/gu, "\uFFFD") : value] as const;
  return Object.fromEntries(Object.entries(params).map(shown));
}

/** What was tampered with can name anything. */
function wordOr(t: Translate, group: string, name: string | number): string {
  const words = t.loose(`${group}.${name}`, {});
  return words === `${group}.${name}` ? String(name) : words;
}

function repairedInWords(repaired: readonly Repaired[], t: Translate): string[] {
  if (repaired.length === 0) return [];
  const aside = repaired.flatMap(({ setAside }) => setAside ?? []);
  const files = repaired.filter(({ code }) => code.startsWith("file-")).length;
  const others = repaired.length - files;
  return [
    ...(files > 0 ? [`✔ ${t("audit.repaired-files", { count: files })}`] : []),
    ...(others > 0 ? [`✔ ${t("audit.repaired-others", { count: others })}`] : []),
    ...aside.slice(0, MOST_SHOWN).map((file) => `  ${t("audit.set-aside", { file })}`),
    ...(aside.length > MOST_SHOWN
      ? [`  ${t("audit.more", { count: aside.length - MOST_SHOWN })}`]
      : []),
  ];
}

function showHead(
  { head, expected, expectedEntry, findings }: AuditReport,
  t: Translate,
  say: (text: string) => void,
): void {
  if (head === null || head.id === 0) return;
  if (expected !== null && expectedEntry !== null) {
    say(t("audit.expected", { entry: expectedEntry, after: head.id - expectedEntry }));
  }
  say(t("audit.head", { count: head.id }));
  say(`  ${inGroups(head.hash)}`);
  say(findings.some(isSerious) ? t("audit.head-in-doubt") : t("audit.head-use"));
}

/** Easier to copy by hand and to compare. */
function inGroups(hash: string): string {
  return (hash.match(/.{1,4}/g) ?? []).join(" ");
}

/** The report for other programs. */
export function auditAsJson(report: AuditReport, t: Translate) {
  const { checked, findings, head, expected, expectedEntry, repaired } = report;
  return {
    ok: !findings.some(isSerious),
    checked: checked.map(({ check, count }) => ({
      check,
      count,
      findings: findings.filter((finding) => finding.check === check).length,
    })),
    findings: findings.map((finding) => ({
      check: finding.check,
      code: finding.code,
      severity: FINDINGS[finding.code].severity,
      subject: finding.subject,
      message: findingInWords(finding, t),
    })),
    head: head && { entries: head.id, hash: head.hash },
    ...(expected === null ? {} : { expected: { hash: expected, entry: expectedEntry } }),
    repaired,
  };
}
