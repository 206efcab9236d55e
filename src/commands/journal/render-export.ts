import {
  JOURNAL_COLUMNS,
  JOURNAL_WIDTHS,
  type JournalWords,
  journalTable,
  tableFile,
  tableFormatOf,
} from "../../journal/journal-table.js";
import type { Translate } from "../../language/translate.js";
import { DOCUMENT_KIND_NAMES } from "../../model/document.js";
import type { JournalRow } from "../../model/journal.js";
import { noteInWords, receiptInWords } from "../lifecycle/standing-in-words.js";

/** What writes the journal as the file's name asks for. @throws UserError `export-format` */
export function rendererOf(
  file: string,
  t: Translate,
): (rows: readonly JournalRow[]) => Promise<Uint8Array> {
  const format = tableFormatOf(file);
  const look = { title: t("journal.title"), widths: JOURNAL_WIDTHS };
  return (rows) => tableFile(journalTable(rows, wordsIn(t)), format, look);
}

function wordsIn(t: Translate): JournalWords {
  const headings = JOURNAL_COLUMNS.map((column) => [column, t(`journal.${column}`)]);
  const kinds = DOCUMENT_KIND_NAMES.map((kind) => [kind, t(`document-kind.${kind}`)]);
  return {
    language: t.language,
    headings: Object.fromEntries(headings),
    kinds: Object.fromEntries(kinds),
    receipt: receiptInWords,
    note: (row) => noteInWords(t, row),
  };
}
