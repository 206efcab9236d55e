import type { Context } from "../../cli/context.js";
import { renderCard } from "../../cli/table.js";
import type { RegisterDifference } from "../../register/copies/restoring.js";
import type { Replaced, Restored } from "../../work/copies/restore.js";

/** Shows what a copy takes the place of. */
export function showReplaced(
  context: Context,
  { copy, difference, isDamaged }: Replaced,
  { json }: { json?: true },
): void {
  const { t, screen } = context;
  const { file, documents, entries } = copy;
  if (!json) {
    if (difference) screen.say(renderDifference(context, file, difference));
    else screen.say(t("restore.from-nothing", { file, documents, entries }));
  }
  if (isDamaged) screen.say(t("restore.damaged"));
}

/** So many numbers are named; of more the count. */
const MOST_NAMED = 10;

/** What restoring a copy would change. */
function renderDifference(
  { t, screen }: Context,
  file: string,
  { documents, annulments, courses, trainees, journal }: RegisterDifference,
): string {
  const list = (names: readonly string[]) => {
    const named = names.slice(0, MOST_NAMED).join(", ");
    const rest = names.length - MOST_NAMED;
    if (names.length === 0) return t("restore.none");
    return rest > 0
      ? t("restore.list-more", { count: names.length, list: named, rest })
      : t("restore.list", { count: names.length, list: named });
  };
  return renderCard(
    [
      [t("restore.copy"), file],
      [t("restore.documents-lost"), list(documents.present)],
      [t("restore.annulments-lost"), list(annulments.present)],
      [t("restore.courses-lost"), list(courses.present)],
      [t("restore.trainees-lost"), String(trainees.present)],
      [t("restore.documents-back"), list(documents.copy)],
      [t("restore.courses-back"), list(courses.copy)],
      [t("restore.trainees-back"), String(trainees.copy)],
      [t("restore.journal"), t(`restore.journal.${journalRelation(journal)}`, journal)],
    ],
    screen.columns,
  );
}

/** Says what was done, and what was passed over. */
export function tellRestored(
  { t, screen }: Context,
  { file, aside, backupsPath, skipped, sequences, blanks, difference }: Restored,
): void {
  screen.say(t("restore.done", { file }));
  if (aside !== null) screen.say(t("restore.aside", { file: aside, folder: backupsPath }));
  for (const { kind, year, from, to } of skipped) {
    screen.say(t("restore.skipped", { kind: t(`document-kind.${kind}`), year, from, to }));
  }
  for (const { series, year, last } of sequences) {
    screen.say(t(`restore.skipped-${series}`, { year, last }));
  }
  if (blanks.received + blanks.used + blanks.spoiled > 0) {
    screen.say(t("restore.blanks", { ...blanks }));
  }
  if (difference && difference.documents.present.length > 0) screen.say(t("restore.again"));
}

/** What other programs read. */
export function restoredAsJson(restored: Restored) {
  const { register, file, sha256, entries, documents, head, aside } = restored;
  const { skipped, sequences, blanks, difference } = restored;
  const done = { register, file, sha256, entries, documents, head, aside };
  const compared = difference && {
    ...difference,
    journal: { ...difference.journal, copyIs: journalRelation(difference.journal) },
  };
  return { ...done, skipped, sequences, blanks, difference: compared };
}

/** How a copy's journal stands to the register's. */
type JournalRelation = "same" | "beginning" | "later" | "other";

/** Whether the one journal is a beginning of the other. */
function journalRelation({
  present,
  copy,
  common,
}: RegisterDifference["journal"]): JournalRelation {
  if (common === present && common === copy) return "same";
  if (common === copy) return "beginning";
  return common === present ? "later" : "other";
}
