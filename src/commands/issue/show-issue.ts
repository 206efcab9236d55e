import { join } from "node:path";
import type { Words } from "../../cli/context.js";
import { tableOf } from "../../cli/table.js";
import { inLanguage } from "../../language/translate.js";
import { DOCUMENT_KIND_NAMES, type DocumentKind } from "../../model/document.js";
import type { Register } from "../../register/db/open-register.js";
import type { IssuedBatch } from "../../register/documents/issue.js";
import { documentsOfBatch } from "../../register/documents/known-documents.js";
import type { Skipped } from "../../work/issue/decide-issue.js";
import type { CourseIssue, TrialIssue } from "../../work/issue/issue-course.js";
import { printsAsJson, tellPrints } from "../print.js";
import { answerAsJson, tellAnswerOfGroup } from "../requests/answer.js";

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

/** Shows what was issued, by kind, or in a trial run who would get what; and who gets nothing. */
export function showIssue(made: Issued | TrialIssue, words: Words): void {
  const { t, screen } = words;
  const { course, skipped } = made;
  if (made.dryRun) {
    const table = tableOf(words, made.getting, {
      "acts.who": (one) => inLanguage(t.language, one, "fullName"),
      "issue.gets": ({ kind }) => t(`document-kind.${kind}`),
    });
    if (made.getting.length === 0) screen.say(t("issue.nothing"));
    else screen.data(table);
    showSkipped(course, skipped, words, screen.data);
    return;
  }
  const issued = summary(made.batch);
  const table = tableOf(words, issued, {
    "find.document": ({ kind }) => t(`document-kind.${kind}`),
    "import.count": ({ numbers }) => numbers.length,
    "issue.numbers": ({ numbers: [first = "", ...others] }) =>
      others.length > 0 ? `${first} … ${others.at(-1)}` : first,
  });
  if (issued.length > 0) screen.data(table);
  showSkipped(course, skipped, words, screen.say);
}

/** The same for other programs. */
export function issueAsJson(made: Issued | TrialIssue) {
  const skipped = made.skipped.map(({ name, row, codes, number, annulled }) => {
    return { name, codes, row, number: number ?? annulled };
  });
  if (!made.dryRun) {
    const { documents: issued, prints, answered } = made;
    return { issued, skipped, ...printsAsJson(prints), ...answerAsJson(answered) };
  }
  const issued = made.getting.map(({ kind, fullNameRu: name }): ListedDocument => {
    return { number: null, kind, name, file: null };
  });
  return { issued, skipped, dryRun: true };
}

/** @throws UserError what went wrong with the print files: the documents are issued all the same */
export function tellIssue(
  made: Issued | TrialIssue,
  words: Words,
  { print }: { print?: string | true },
): void {
  const { t, screen } = words;
  if (made.dryRun) {
    screen.say(t("import.dry-run"));
    return;
  }
  const { course, batch, folder, restored, answered, prints } = made;
  const count = summary(batch).reduce((sum, { numbers }) => sum + numbers.length, 0);
  screen.say(count === 0 ? t("issue.nothing") : t("issue.done", { count, folder }));
  if (restored.length > 0) screen.say(t("issue.restored", { count: restored.length }));
  if (answered) tellAnswerOfGroup(answered, words);
  if (print && !prints.files && !prints.failure) screen.say(t("print.none-issued", { course }));
  tellPrints(prints, words);
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

function summary(batch: IssuedBatch | null) {
  const all = DOCUMENT_KIND_NAMES.map((kind) => ({
    kind,
    numbers: batch?.numbers.get(kind) ?? [],
  }));
  return all.filter(({ numbers }) => numbers.length > 0);
}

function showSkipped(
  course: string,
  skipped: readonly Skipped[],
  words: Words,
  say: (text: string) => void,
): void {
  const { t } = words;
  const without = skipped.filter(({ number }) => number === null);
  const having = skipped.length - without.length;
  if (having > 0) say(t("issue.have-documents", { count: having }));
  if (without.length === 0) return;
  say(t("issue.skipped"));
  const table = tableOf(words, without, {
    "acts.who": ({ name, row }) => name || t("issue.unnamed", { row }),
    "issue.why": ({ codes, annulled }) => {
      const params = { number: annulled ?? "", course };
      return codes.map((code) => t.loose(`reason.${code}`, params)).join("; ");
    },
  });
  say(table);
}
