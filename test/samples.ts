import { noteInWords, receiptInWords } from "../src/commands/lifecycle/standing-in-words.js";
import type { JournalWords } from "../src/journal/journal-table.js";
import { type Language, loadTranslate } from "../src/language/translate.js";
import type { DocumentKind, DocumentStanding } from "../src/model/document.js";
import type { JournalRow } from "../src/model/journal.js";
import type { RequestChannel, RequestStatus, ServiceRequest } from "../src/model/request.js";
import { computeReport, type ReportBase } from "../src/report/compute-report.js";
import type { DocumentCount, Report } from "../src/report/report.js";

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

const MINUTE = 60_000;

/** A clock that never stops: enough to tell times apart. */
export const minutesBetween = (from: string, to: string) =>
  (Date.parse(to) - Date.parse(from)) / MINUTE;

export const NOW = "2026-04-01T09:05:00.000Z";

/** A request received at 10:00 in Kazakhstan and answered after so many minutes; null: not yet. */
export function request(
  number: string,
  day: string,
  minutes: number | null,
  change: Partial<ServiceRequest> = {},
): ServiceRequest {
  const receivedAt = `${day}T05:00:00.000Z`;
  const channel: RequestChannel = change.channel ?? "direct";
  const after = (some: number) => new Date(Date.parse(receivedAt) + some * MINUTE).toISOString();
  return {
    number,
    channel,
    kind: "advanced-training-certificate",
    submittedAt: receivedAt,
    receivedAt,
    dueAt: after(channel === "direct" ? 180 : 30),
    status: minutes === null ? "open" : "fulfilled",
    closedAt: minutes === null ? null : after(minutes),
    ground: null,
    ...change,
  };
}

const KINDS: readonly (DocumentKind | null)[] = [
  "advanced-training-certificate",
  "advanced-training-certificate",
  "certification-course-certificate",
  "non-completion-reference",
  null,
];

/** A quarter of a centre that is busy: 121 requests of every channel, kind and result. */
function quarterRequests(): ServiceRequest[] {
  const closed = Array.from({ length: 118 }, (_, index) => {
    const channel: RequestChannel = index % 3 === 0 ? "portal" : "direct";
    const status: RequestStatus =
      index % 29 === 7 ? "refused" : index % 17 === 5 ? "declined" : "fulfilled";
    const ground = {
      refused: "untrue-documents-or-data" as const,
      declined: index % 2 === 0 ? ("incomplete-package" as const) : ("expired-document" as const),
      fulfilled: null,
      open: null,
    }[status];
    const day = `2026-0${(index % 3) + 1}-${String(5 + (index % 20)).padStart(2, "0")}`;
    const minutes = channel === "portal" ? 4 + ((index * 7) % 29) : 12 + ((index * 13) % 175);
    const kind = KINDS[index % KINDS.length] ?? null;
    return request(`Q-${index + 1}`, day, minutes, { channel, status, ground, kind });
  });
  return [
    ...closed,
    request("Q-201", "2026-03-31", null),
    request("Q-202", "2026-04-01", null, { dueAt: "2026-04-01T10:00:00.000Z" }),
    request("Q-203", "2026-03-12", 47, { channel: "portal" }),
  ];
}

const QUARTER_DOCUMENTS: readonly DocumentCount[] = [
  count("2026-01", "advanced-training-certificate", 64),
  count("2026-01", "non-completion-reference", 3),
  count("2026-02", "advanced-training-certificate", 88, 2, 3),
  count("2026-02", "certification-course-certificate", 31),
  count("2026-03", "advanced-training-certificate", 47, 1, 1),
  count("2026-03", "certification-course-certificate", 52),
  count("2026-03", "non-completion-reference", 6),
];

export function count(
  month: string,
  kind: DocumentKind,
  issued: number,
  duplicates = 0,
  annulled = 0,
): DocumentCount {
  return { month, kind, issued, duplicates, annulled };
}

/** The report of that quarter, or of what is said instead. */
export function sampleReport(change: Partial<ReportBase> = {}): Report {
  return computeReport({
    period: { from: "2026-01-01", to: "2026-03-31" },
    requests: quarterRequests(),
    documents: QUARTER_DOCUMENTS,
    now: NOW,
    workingMinutes: minutesBetween,
    ...change,
  });
}

/** Names in Cyrillic, a folder, a program among other files. */
export const FILES_TO_PACK = [
  { path: "б/оқы.txt", bytes: Buffer.from("Ә"), mode: 0o644 },
  { path: "a", bytes: Buffer.from("#!/bin/sh\n"), mode: 0o755 },
];
