import type { DocumentKind } from "../../src/model/document.js";
import type { RequestChannel, RequestStatus, ServiceRequest } from "../../src/model/request.js";
import { computeReport, type ReportBase } from "../../src/report/compute-report.js";
import type { DocumentCount, Report } from "../../src/report/report.js";

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
export function quarterRequests(): ServiceRequest[] {
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

export const QUARTER_DOCUMENTS: readonly DocumentCount[] = [
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
