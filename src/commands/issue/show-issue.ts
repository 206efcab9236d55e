import { dirname, join } from "node:path";
import { DOCUMENT_KIND_NAMES, type DocumentKind } from "../../model/document.js";
import type { NumberedDocument } from "../../register/issue-documents.js";
import type { Register } from "../../register/open-register.js";
import { renderTable } from "../../ui/table.js";
import { type Context, DONE } from "../context.js";
import type { PrintPaths } from "../print/print-issued.js";
import type { IssueDecision, Skipped } from "./decide-issue.js";

interface IssueResult {
  issued: readonly NumberedDocument[];
  /** Files of earlier documents that were written again. */
  restored: readonly string[];
  skipped: readonly Skipped[];
  /** Files for the printer, where they were asked for. */
  paths: PrintPaths;
}

/** Shows who would get what, and why someone would not. */
export function showDecision(
  { t, screen }: Context,
  { getting, skipped }: IssueDecision,
  { json }: { json?: boolean },
): number {
  if (json) {
    const issued = getting.map(({ enrolment, kind }) => ({
      number: null,
      kind,
      name: enrolment.fullNameRu,
      file: null,
    }));
    screen.data(JSON.stringify({ issued, skipped: skipped.map(asJson), dryRun: true }, null, 2));
  } else {
    const rows = getting.map(({ enrolment, kind }) => [
      nameIn(t.language, enrolment),
      t(`document-kind.${kind}`),
    ]);
    if (rows.length === 0) screen.say(t("issue.nothing"));
    else screen.data(renderTable([t("issue.who"), t("issue.gets")], rows, screen.columns));
    showSkipped({ t, screen: { ...screen, say: screen.data } }, skipped);
  }
  screen.say(t("issue.dry-run"));
  return DONE;
}

/** Shows what was issued, by kind, and who got nothing. */
export function showIssued(
  { t, screen }: Context,
  { folder }: Register,
  { issued, restored, skipped, paths }: IssueResult,
  { json }: { json?: boolean },
): void {
  if (json) {
    const documents = issued.map(({ number, kind, fullNameRu, file }) => ({
      number,
      kind,
      name: fullNameRu,
      file: join(folder.root, file),
    }));
    const data = { issued: documents, skipped: skipped.map(asJson), ...paths };
    screen.data(JSON.stringify(data, null, 2));
  } else {
    if (issued.length > 0) {
      const head = [t("issue.kind"), t("issue.count"), t("issue.numbers")];
      screen.data(renderTable(head, summary(issued, t), screen.columns));
    }
    showSkipped({ t, screen }, skipped);
  }
  const [first] = issued;
  if (!first) screen.say(t("issue.nothing"));
  else {
    const path = join(folder.root, dirname(first.file));
    screen.say(t("issue.done", { count: issued.length, folder: path }));
  }
  if (restored.length > 0) screen.say(t("issue.restored", { count: restored.length }));
}

function summary(issued: readonly NumberedDocument[], t: Context["t"]): (string | number)[][] {
  return DOCUMENT_KIND_NAMES.flatMap((kind) => {
    const numbers = numbersOf(issued, kind);
    const range = numbers.length > 1 ? `${numbers[0]} … ${numbers.at(-1)}` : (numbers[0] ?? "");
    return numbers.length > 0 ? [[t(`document-kind.${kind}`), numbers.length, range]] : [];
  });
}

function numbersOf(issued: readonly NumberedDocument[], kind: DocumentKind): string[] {
  return issued.filter((document) => document.kind === kind).map(({ number }) => number);
}

function showSkipped({ t, screen }: Pick<Context, "t" | "screen">, skipped: readonly Skipped[]) {
  const having = skipped.filter(({ number }) => number !== null).length;
  if (having > 0) screen.say(t("issue.have-documents", { count: having }));
  const without = skipped.filter(({ number }) => number === null);
  if (without.length === 0) return;
  screen.say(t("issue.skipped"));
  const rows = without.map((one) => [
    one.name || t("issue.unnamed", { row: one.row }),
    reason(one, t),
  ]);
  screen.say(renderTable([t("issue.who"), t("issue.why")], rows, screen.columns));
}

function reason({ codes }: Skipped, t: Context["t"]): string {
  return codes.map((code) => t.loose(`reason.${code}`, {})).join("; ");
}

function asJson({ name, row, codes }: Skipped) {
  return { name, codes, row };
}

function nameIn(language: string, names: { fullNameKk: string; fullNameRu: string }): string {
  return language === "kk" ? names.fullNameKk : names.fullNameRu;
}
