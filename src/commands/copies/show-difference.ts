import type { RegisterDifference } from "../../register/compare-registers.js";
import { renderCard } from "../../ui/table.js";
import type { Context } from "../context.js";

/** So many numbers are named; of more the count. */
const MOST_NAMED = 10;

/** Shows what restoring a copy would change. */
export function showDifference(
  { t, screen }: Context,
  file: string,
  { documents, annulments, courses, trainees, journal }: RegisterDifference,
): void {
  const list = (names: readonly string[]) => {
    const named = names.slice(0, MOST_NAMED).join(", ");
    const rest = names.length - MOST_NAMED;
    if (names.length === 0) return t("restore.none");
    return rest > 0
      ? t("restore.list-more", { count: names.length, list: named, rest })
      : t("restore.list", { count: names.length, list: named });
  };
  screen.say(
    renderCard(
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
    ),
  );
}

/** How a copy's journal stands to the register's. */
export type JournalRelation = "same" | "beginning" | "later" | "other";

/** Whether the one journal is a beginning of the other. */
export function journalRelation({
  present,
  copy,
  common,
}: RegisterDifference["journal"]): JournalRelation {
  if (common === present && common === copy) return "same";
  if (common === copy) return "beginning";
  return common === present ? "later" : "other";
}
