import { join } from "node:path";
import type { Words } from "../../cli/context.js";
import { tableOf } from "../../cli/table.js";
import { quoted } from "../../language/command-line.js";
import { capitalised, inLanguage, type Translate } from "../../language/translate.js";
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
  const { screen } = words;
  const { course, skipped } = made;
  if (made.dryRun) {
    showTrial(made, words);
    return;
  }
  const issued = summary(made.batch);
  if (issued.length > 0) screen.data(tableOfNumbers(issued, words));
  showSkipped(course, skipped, words, screen.say);
}

/** Shows what a trial run found: who gets what, who gets nothing and why, and the numbers. */
function showTrial(made: TrialIssue, words: Words): void {
  const { t, screen } = words;
  const { course, getting, skipped, numbers } = made;
  sayMostlyHeld(made, words);
  const table = tableOf(words, getting, {
    "acts.who": (one) => inLanguage(t.language, one, "fullName"),
    "issue.gets": ({ kind }) => t(`document-kind.${kind}`),
  });
  if (getting.length === 0) screen.say(t("issue.nothing"));
  else screen.data(table);
  showSkipped(course, skipped, words, screen.data);
  if (getting.length === 0) return;
  screen.data(tableOfNumbers(byKind(numbers), words));
  screen.say(t("issue.numbers-when-issued"));
}

/** Names shown of all kinds together, and people without a document: a question has to follow on 24 lines. */
const MOST_NAMES = 8;
const MOST_WITHOUT = 4;

/** Shows the same before it is asked for, on one screen. */
export function showBeforeIssue(made: TrialIssue, words: Words): void {
  const { t, screen } = words;
  const { course, getting, skipped } = made;
  sayMostlyHeld(made, words);
  const kinds = byKind(made.numbers);
  const most = Math.floor(MOST_NAMES / kinds.length);
  for (const { kind, numbers } of kinds) {
    const names = getting
      .filter((one) => one.kind === kind)
      .map((one) => inLanguage(t.language, one, "fullName"));
    const name = capitalised(t(`document-kind.${kind}`));
    screen.say(`${name}: ${numbers.length} (${rangeOf(numbers)})`);
    sayFirst(names, most, course, words);
  }
  const without = skipped.filter(({ number }) => number === null);
  if (without.length > 0) screen.say(t("issue.skipped"));
  const lines = without.map((one) => `${nameOf(one, t)}: ${reasonsOf(one, course, t)}`);
  sayFirst(lines, MOST_WITHOUT, course, words);
  const having = skipped.length - without.length;
  if (having > 0) screen.say(t("issue.have-documents", { count: having }));
  screen.say(t("issue.numbers-when-issued"));
}

function sayFirst(lines: readonly string[], most: number, course: string, words: Words): void {
  const { t, screen } = words;
  for (const line of lines.slice(0, most)) screen.say(`  ${line}`);
  const command = ["kualik", "issue", quoted(course), "--dry-run"].join(" ");
  const count = lines.length - most;
  if (count > 0) screen.say(`  ${t("issue.more", { count, command })}`);
}

/** Documents for a few of a course are better issued together with the rest. */
function sayMostlyHeld({ course, getting, skipped }: TrialIssue, { t, screen }: Words): void {
  const held = skipped.filter(({ place }) => place === null).length;
  const { length: count } = getting;
  if (held > count) screen.say(t("issue.mostly-held", { held, count, course }));
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
  return batch === null ? [] : byKind(batch.numbers);
}

/** Kinds in their own order, each with its numbers. */
function byKind(given: ReadonlyMap<DocumentKind, readonly string[]>) {
  const all = DOCUMENT_KIND_NAMES.map((kind) => ({ kind, numbers: given.get(kind) ?? [] }));
  return all.filter(({ numbers }) => numbers.length > 0);
}

function tableOfNumbers(kinds: ReturnType<typeof byKind>, words: Words): string {
  return tableOf(words, kinds, {
    "find.document": ({ kind }) => words.t(`document-kind.${kind}`),
    "import.count": ({ numbers }) => numbers.length,
    "issue.numbers": ({ numbers }) => rangeOf(numbers),
  });
}

function rangeOf([first = "", ...others]: readonly string[]): string {
  return others.length > 0 ? `${first} … ${others.at(-1)}` : first;
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
    "acts.who": (one) => nameOf(one, t),
    "issue.why": (one) => reasonsOf(one, course, t),
  });
  say(table);
}

function nameOf({ name, row }: Skipped, t: Translate): string {
  return name || t("issue.unnamed", { row });
}

function reasonsOf({ codes, annulled }: Skipped, course: string, t: Translate): string {
  const params = { number: annulled ?? "", course };
  return codes.map((code) => t.loose(`reason.${code}`, params)).join("; ");
}
