import { join } from "node:path";
import type { Context } from "../../cli/context.js";
import { renderTable } from "../../cli/table.js";
import { DOCUMENT_KIND_NAMES, type DocumentKind } from "../../model/document.js";
import type { Register } from "../../register/db/open-register.js";
import type { IssuedBatch } from "../../register/documents/issue.js";
import { documentsOfBatch } from "../../register/documents/known-documents.js";
import type { Skipped } from "../../work/issue/decide-issue.js";
import type { CourseIssue, TrialIssue } from "../../work/issue/issue-course.js";
import { printsAsJson, tellPrints } from "../print/show-prints.js";
import { answerAsJson, tellAnswerOfGroup } from "../requests/tell-answer-of-group.js";

type Words = Pick<Context, "t" | "screen">;

/** A document for other programs; in a trial run it has neither number nor file. */
interface ListedDocument {
  number: string | null;
  kind: DocumentKind;
  name: string;
  file: string | null;
}

interface Issued extends CourseIssue {
  /** Read only where somebody asks for them one by one. */
  documents: readonly ListedDocument[];
}

/** Shows who would get what, and why someone would not. */
export function showDecision({ t, screen }: Words, { course, getting, skipped }: TrialIssue): void {
  const rows = getting.map((one) => [
    t.language === "kk" ? one.fullNameKk : one.fullNameRu,
    t(`document-kind.${one.kind}`),
  ]);
  if (rows.length === 0) screen.say(t("issue.nothing"));
  else screen.data(renderTable([t("issue.who"), t("issue.gets")], rows, screen.columns));
  showSkipped({ t, screen: { ...screen, say: screen.data } }, course, skipped);
}

export function decisionAsJson({ getting, skipped, dryRun }: TrialIssue) {
  const issued = getting.map(
    ({ kind, fullNameRu }): ListedDocument => ({
      number: null,
      kind,
      name: fullNameRu,
      file: null,
    }),
  );
  return { issued, skipped: skipped.map(asJson), dryRun };
}

export function tellDecision({ t, screen }: Words): void {
  screen.say(t("issue.dry-run"));
}

/** Shows what was issued, by kind, and who got nothing. */
export function showIssued({ t, screen }: Words, { course, batch, skipped }: Issued): void {
  const rows = summary(batch, t);
  if (rows.length > 0) {
    const head = [t("issue.kind"), t("issue.count"), t("issue.numbers")];
    screen.data(renderTable(head, rows, screen.columns));
  }
  showSkipped({ t, screen }, course, skipped);
}

export function issueAsJson({ documents: issued, skipped, prints, answered }: Issued) {
  return {
    issued,
    skipped: skipped.map(asJson),
    ...printsAsJson(prints),
    ...answerAsJson(answered),
  };
}

/** @throws UserError what went wrong with the print files: the documents are issued all the same */
export function tellIssued(
  context: Context,
  issued: Issued,
  { print }: { print?: string | true },
): void {
  const { t, screen } = context;
  const { course, batch, folder, restored, answered, prints } = issued;
  const count = summary(batch, t).reduce((sum, [, ofKind]) => sum + ofKind, 0);
  screen.say(count === 0 ? t("issue.nothing") : t("issue.done", { count, folder }));
  if (restored.length > 0) screen.say(t("issue.restored", { count: restored.length }));
  if (answered) tellAnswerOfGroup(context, answered);
  if (print && !prints.files && !prints.failure) screen.say(t("print.none-issued", { course }));
  tellPrints(context, prints);
}

/** The documents of a batch one by one. */
export async function documentsIssued(
  { db, folder }: Register,
  issued: Pick<Issued, "batch"> | null,
): Promise<ListedDocument[]> {
  const documents = issued?.batch ? await documentsOfBatch(db, issued.batch.id) : [];
  return documents.map(({ number, kind, fullNameRu, file }) => ({
    number,
    kind,
    name: fullNameRu,
    file: join(folder.root, file),
  }));
}

/** Kind, how many, from which number to which. */
function summary(batch: IssuedBatch | null, t: Context["t"]): [string, number, string][] {
  return DOCUMENT_KIND_NAMES.flatMap((kind): [string, number, string][] => {
    const own = batch?.numbers.get(kind) ?? [];
    const range = own.length > 1 ? `${own[0]} … ${own.at(-1)}` : (own[0] ?? "");
    return own.length > 0 ? [[t(`document-kind.${kind}`), own.length, range]] : [];
  });
}

function showSkipped({ t, screen }: Words, course: string, skipped: readonly Skipped[]): void {
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
