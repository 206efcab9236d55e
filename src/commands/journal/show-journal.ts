import type { Context, Words } from "../../cli/context.js";
import { showSome, tableOf } from "../../cli/table.js";
import {
  JOURNAL_WIDTHS,
  journalTable,
  tableFile,
  tableFormatOf,
} from "../../journal/journal-table.js";
import { shortDate } from "../../language/dates.js";
import { capitalised, inLanguage, type Translate } from "../../language/translate.js";
import type { Centre } from "../../model/centre.js";
import { inList } from "../../model/identity.js";
import type { JournalRow } from "../../model/journal.js";
import type { DifferingDocument } from "../../work/differing-documents.js";
import type { Days } from "../../work/journal.js";
import { differingAsJson, tellDiffering } from "../differing.js";
import { noteInWords, receiptInWords, standingAsJson } from "../lifecycle/standing-in-words.js";

/** What writes the journal as the file's name asks for. @throws UserError `export-format` */
export function journalRenderer(
  file: string,
  t: Translate,
  { from, to }: Days = {},
): (rows: readonly JournalRow[], centre: Centre) => Promise<Uint8Array> {
  const format = tableFormatOf(file);
  const title = t("journal.title");
  const words = { t, receipt: receiptInWords, note: (row: JournalRow) => noteInWords(t, row) };
  return (rows, centre) => {
    const days = rows.map(({ issuedOn }) => issuedOn).sort();
    const ends = [from ?? days[0], to ?? days.at(-1)].map((day) => shortDate(day ?? ""));
    const left = inLanguage(t.language, centre, "name");
    const head = { title, left, right: ends.join(" – ") };
    return tableFile(journalTable(rows, words), format, { title, widths: JOURNAL_WIDTHS, head });
  };
}

/** What is listed: documents, or what some of them say otherwise than the register. */
export type ListedJournal =
  | { rows: JournalRow[]; differing: null }
  | { rows: null; differing: DifferingDocument[] };

/** Whether identities are shown whole in the list; the exported journal has them whole anyway. */
interface Look {
  full?: true;
}

/** The documents as a table, and how many they are. */
export function showJournal({ rows, differing }: ListedJournal, words: Words, look: Look): void {
  const { t, screen } = words;
  if (differing?.length === 0) screen.say(t("differing.none"));
  else if (differing) {
    tellDiffering(differing, words, { most: Number.POSITIVE_INFINITY, shown: inList(look) });
  } else if (rows.length === 0) screen.say(t("journal.empty"));
  else {
    showSome(rows, words, (some) => renderRows(some.map(inList(look).person), words));
    screen.say(capitalised(t("acts.documents", { count: rows.length })));
  }
}

/** What other programs read. */
export function journalAsJson({ rows, differing }: ListedJournal, _context: Context, look: Look) {
  const shown = inList(look);
  if (differing) return differingAsJson(differing, shown);
  return rows.map(shown.person).map(({ annulled, ...row }) => ({
    ...row,
    ...standingAsJson({ annulled, ...row }),
  }));
}

function renderRows(rows: readonly JournalRow[], words: Words): string {
  const { t } = words;
  const blank = { "journal.blank": (row: JournalRow) => row.blank ?? "—" };
  const note = { "journal.note": (row: JournalRow) => noteInWords(t, row) };
  return tableOf(words, rows, {
    "journal.number": ({ number }) => number,
    ...(rows.some((row) => row.blank !== null) && blank),
    "journal.issued-on": ({ issuedOn }) => shortDate(issuedOn),
    "journal.kind": ({ kind }) => t(`document-kind.${kind}`),
    "journal.name": (row) => inLanguage(t.language, row, "fullName"),
    "journal.course": ({ courseCode }) => courseCode,
    ...(rows.some((row) => noteInWords(t, row) !== "") && note),
  });
}
