import type { Words } from "../../cli/context.js";
import { renderCard } from "../../cli/table.js";
import type { RegisterDifference } from "../../register/copies/restoring.js";
import type { Replaced, Restored } from "../../work/copies/restore.js";

/** Shows what a copy takes the place of. */
export function showReplaced(
  { copy: { file, documents, entries }, difference, isDamaged }: Replaced,
  words: Words,
  { json }: { json?: true },
): void {
  const { t, screen } = words;
  if (!json) {
    if (difference) screen.say(renderDifference(words, file, difference));
    else screen.say(t("restore.from-nothing", { file, documents, entries }));
  }
  if (isDamaged) screen.say(t("restore.damaged"));
}

/** So many numbers are named; of more the count. */
const MOST_NAMED = 10;

function renderDifference(
  { t, screen }: Words,
  file: string,
  { documents, annulments, courses, trainees, journal }: RegisterDifference,
): string {
  const list = (names: readonly string[]) => {
    const said = { count: names.length, list: names.slice(0, MOST_NAMED).join(", ") };
    const rest = names.length - MOST_NAMED;
    if (names.length === 0) return t("restore.none");
    return rest > 0 ? t("restore.list-more", { ...said, rest }) : t("restore.list", said);
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
  { file, aside, backupsPath, skipped, sequences, blanks, difference, areBlanksUnsure }: Restored,
  { t, screen }: Words,
  { lastNumber }: { lastNumber?: string[] },
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
  if (!difference && !lastNumber) screen.say(t("restore.last-number"));
  if (areBlanksUnsure) screen.say(t("restore.blanks-unknown"));
  screen.say(t("restore.files"));
}

/** What other programs read. */
export function restoredAsJson(restored: Restored) {
  const { register, file, sha256, entries, documents, head, aside } = restored;
  const { skipped, sequences, blanks, difference } = restored;
  return {
    ...{ register, file, sha256, entries, documents, head, aside, skipped, sequences, blanks },
    difference: difference && {
      ...difference,
      journal: { ...difference.journal, copyIs: journalRelation(difference.journal) },
    },
  };
}

/** Whether the one journal is a beginning of the other. */
function journalRelation({ present, copy, common }: RegisterDifference["journal"]) {
  if (common === present && common === copy) return "same";
  if (common === copy) return "beginning";
  return common === present ? "later" : "other";
}
