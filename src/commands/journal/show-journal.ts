import type { Context } from "../../cli/context.js";
import { renderTable } from "../../cli/table.js";
import { shortDate } from "../../language/dates.js";
import type { Translate } from "../../language/translate.js";
import { inList } from "../../model/identity.js";
import type { JournalRow } from "../../model/journal.js";
import type { DifferingDocument } from "../../work/standing.js";
import { asJson, tellDiffering } from "../differing.js";
import { noteInWords, standingAsJson } from "../lifecycle/standing-in-words.js";

/** Whether identities are shown whole in the list; the exported journal has them whole anyway. */
interface Look {
  full?: true;
}

/** The documents as a table, and how many they are. */
export function showRows({ t, screen }: Context, rows: readonly JournalRow[], look: Look): void {
  if (rows.length === 0) {
    screen.say(t("journal.empty"));
    return;
  }
  screen.data(renderJournal(rows.map(inList(look).person), t, screen.columns));
  screen.say(t("journal.total", { count: rows.length }));
}

/** What each of the documents says, beside what the register says now. */
export function showDiffering(
  context: Context,
  documents: readonly DifferingDocument[],
  look: Look,
): void {
  if (documents.length === 0) context.screen.say(context.t("differing.none"));
  else tellDiffering(context, documents, { most: Number.POSITIVE_INFINITY, shown: inList(look) });
}

/** What other programs read. */
export function rowsAsJson(rows: readonly JournalRow[], look: Look) {
  return rows.map(inList(look).person).map(({ annulled, ...row }) => ({
    ...row,
    ...standingAsJson({ annulled, ...row }),
  }));
}

/** The same of documents that differ. */
export function differingAsJson(
  documents: readonly DifferingDocument[],
  look: Look,
): DifferingDocument[] {
  return asJson(documents, inList(look));
}

function renderJournal(rows: readonly JournalRow[], t: Translate, columns: number): string {
  const onBlanks = rows.some(({ blank }) => blank !== null);
  const isNoted = rows.some((row) => noteInWords(t, row) !== "");
  const head = [
    t("journal.number"),
    ...(onBlanks ? [t("journal.blank")] : []),
    t("journal.issued-on"),
    t("journal.kind"),
    t("journal.name"),
    t("journal.course"),
    ...(isNoted ? [t("journal.note")] : []),
  ];
  const lines = rows.map((row) => [
    row.number,
    ...(onBlanks ? [row.blank ?? "—"] : []),
    shortDate(row.issuedOn),
    t(`document-kind.${row.kind}`),
    t.language === "kk" ? row.fullNameKk : row.fullNameRu,
    row.courseCode,
    ...(isNoted ? [noteInWords(t, row)] : []),
  ]);
  return renderTable(head, lines, columns);
}
