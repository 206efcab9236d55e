import { join } from "node:path";
import { DOCUMENT_KIND_NAMES, type DocumentKind } from "../../model/document.js";
import type { EnrolmentState } from "../../register/enrolments.js";
import type { IssuedBatch } from "../../register/issue-documents.js";
import { documentsOfBatch } from "../../register/issued-documents.js";
import type { Register } from "../../register/open-register.js";
import { renderTable } from "../../ui/table.js";
import type { Skipped } from "../../work/issue/decide-issue.js";
import type { AnswerOfGroup } from "../../work/requests/answer-group.js";
import { type Context, DONE } from "../context.js";
import type { PrintPaths } from "../print/print-issued.js";
import { answerAsJson } from "../requests/tell-answer-of-group.js";

interface IssueResult {
  /** The course's code. */
  course: string;
  /** Null where there was nothing to issue. */
  batch: IssuedBatch | null;
  /** Where its files lie, inside the register folder. */
  folder: string;
  /** Files of earlier documents that were written again. */
  restored: readonly string[];
  skipped: readonly Skipped[];
  /** Files for the printer, where they were asked for. */
  paths: PrintPaths;
  /** What became of the group's request; null where none was named. */
  answered: AnswerOfGroup | null;
}

/** Shows who would get what, and why someone would not. */
export function showDecision(
  { t, screen }: Context,
  course: string,
  getting: readonly { enrolment: EnrolmentState; kind: DocumentKind }[],
  { skipped, json }: { skipped: readonly Skipped[]; json: boolean },
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
    showSkipped({ t, screen: { ...screen, say: screen.data } }, course, skipped);
  }
  screen.say(t("issue.dry-run"));
  return DONE;
}

/** Shows what was issued, by kind, and who got nothing. */
export async function showIssued(
  { t, screen }: Context,
  register: Register,
  { course, batch, folder, restored, skipped, paths, answered }: IssueResult,
  { json }: { json?: boolean },
): Promise<void> {
  const rows = batch ? summary(batch, t) : [];
  if (json) {
    const issued = batch ? await documentsAsJson(register, batch.id) : [];
    const data = { issued, skipped: skipped.map(asJson), ...paths, ...answerAsJson(answered) };
    screen.data(JSON.stringify(data, null, 2));
  } else {
    if (rows.length > 0) {
      const head = [t("issue.kind"), t("issue.count"), t("issue.numbers")];
      screen.data(renderTable(head, rows, screen.columns));
    }
    showSkipped({ t, screen }, course, skipped);
  }
  if (rows.length === 0) screen.say(t("issue.nothing"));
  else {
    const count = rows.reduce((sum, [, ofKind]) => sum + ofKind, 0);
    screen.say(t("issue.done", { count, folder: join(register.folder.root, folder) }));
  }
  if (restored.length > 0) screen.say(t("issue.restored", { count: restored.length }));
}

async function documentsAsJson({ db, folder }: Register, batch: number) {
  const documents = await documentsOfBatch(db, batch);
  return documents.map(({ number, kind, fullNameRu, file }) => ({
    number,
    kind,
    name: fullNameRu,
    file: join(folder.root, file),
  }));
}

/** Kind, how many, from which number to which. */
function summary({ numbers }: IssuedBatch, t: Context["t"]): [string, number, string][] {
  return DOCUMENT_KIND_NAMES.flatMap((kind): [string, number, string][] => {
    const own = numbers.get(kind) ?? [];
    const range = own.length > 1 ? `${own[0]} … ${own.at(-1)}` : (own[0] ?? "");
    return own.length > 0 ? [[t(`document-kind.${kind}`), own.length, range]] : [];
  });
}

function showSkipped(
  { t, screen }: Pick<Context, "t" | "screen">,
  course: string,
  skipped: readonly Skipped[],
) {
  const having = skipped.filter(({ number }) => number !== null).length;
  if (having > 0) screen.say(t("issue.have-documents", { count: having }));
  const without = skipped.filter(({ number }) => number === null);
  if (without.length === 0) return;
  screen.say(t("issue.skipped"));
  const rows = without.map((one) => [
    one.name || t("issue.unnamed", { row: one.row }),
    reason(one, course, t),
  ]);
  screen.say(renderTable([t("issue.who"), t("issue.why")], rows, screen.columns));
}

function reason({ codes, annulled }: Skipped, course: string, t: Context["t"]): string {
  const params = { number: annulled ?? "", course };
  return codes.map((code) => t.loose(`reason.${code}`, params)).join("; ");
}

function asJson({ name, row, codes, number, annulled }: Skipped) {
  return { name, codes, row, number: number ?? annulled };
}

function nameIn(language: string, names: { fullNameKk: string; fullNameRu: string }): string {
  return language === "kk" ? names.fullNameKk : names.fullNameRu;
}
