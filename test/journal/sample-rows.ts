import { noteInWords, receiptInWords } from "../../src/commands/lifecycle/standing-in-words.js";
import type { JournalWords } from "../../src/journal/journal-table.js";
import { type Language, loadTranslate } from "../../src/language/translate.js";
import type { DocumentStanding } from "../../src/model/document.js";
import type { JournalRow } from "../../src/model/journal.js";

const STANDING: DocumentStanding = {
  status: "issued",
  annulled: null,
  replaces: null,
  replacedBy: null,
  handedOver: null,
};

/** A certificate, and a reference for a foreigner whose data a spreadsheet might run. */
export const ROWS: JournalRow[] = [
  {
    ordinal: 1,
    number: "3-2026-00001",
    kind: "advanced-training-certificate",
    fullNameKk: "Тулегенова Динара Аскарқызы",
    fullNameRu: "Тулегенова Динара Аскаркызы",
    iin: "020601645406",
    identityDocument: null,
    courseCode: "AT-2026-014",
    titleKk: "Кардиология негіздері; «жаңа» көзқарас",
    titleRu: 'Основы кардиологии; "новый" подход',
    hours: 60,
    credits: 2,
    start: "2026-03-02",
    end: "2026-03-13",
    issuedOn: "2026-03-16",
    issuedBy: "aigul",
    issuedByName: null,
    blank: "АБ 000123",
    file: "issued/2026/AT-2026-014/3-2026-00001.docx",
    ...STANDING,
    handedOver: {
      to: "Тулегенова Динара",
      on: "2026-03-17",
      document: "удостоверение 012345678",
      ground: null,
    },
  },
  {
    ordinal: 2,
    number: "5-2026-00001",
    kind: "non-completion-reference",
    fullNameKk: "=Smith John",
    fullNameRu: "=Smith John",
    iin: null,
    identityDocument: "+GBR 533380006",
    courseCode: "AT-2026-014",
    titleKk: "Кардиология\nнегіздері",
    titleRu: "Основы\nкардиологии",
    hours: 72,
    credits: null,
    start: "2026-03-02",
    end: "2026-03-13",
    issuedOn: "2026-03-16",
    issuedBy: "@operator",
    issuedByName: null,
    blank: null,
    file: "issued/2026/AT-2026-014/5-2026-00001.docx",
    ...STANDING,
    status: "replaced",
    annulled: {
      at: "2026-03-19T20:00:00.000Z",
      reason: "=lost",
      operator: "aigul",
      person: null,
    },
    replacedBy: { number: "5-2026-00002", issuedOn: "2026-03-20" },
  },
];

/** The journal's words as the command gives them. */
export async function wordsOf(language: Language): Promise<JournalWords> {
  const t = await loadTranslate(language);
  return { t, receipt: receiptInWords, note: (row) => noteInWords(t, row) };
}
