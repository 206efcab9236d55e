import { DOCUMENT_KIND_NAMES, type DocumentKind } from "../model/document.js";
import {
  DECLINE_GROUNDS,
  REFUSAL_GROUNDS,
  REQUEST_CHANNELS,
  REQUEST_STATUSES,
  type RequestChannel,
  type ServiceRequest,
} from "../model/request.js";
import { findSlowest, measureTimes } from "./measure-times.js";
import { monthsOfPeriod } from "./months-of-period.js";
import type {
  DocumentCount,
  MonthOfDocuments,
  Period,
  Report,
  ResultCounts,
  WorkingMinutes,
} from "./report.js";

export interface ReportBase {
  period: Period;
  /** Received in the period. */
  requests: readonly ServiceRequest[];
  /** Of the months of the period. */
  documents: readonly DocumentCount[];
  /** UTC ISO. */
  now: string;
  workingMinutes: WorkingMinutes;
}

/** Counts the state service of a period: requests, their results and times, documents by month. */
export function computeReport(base: ReportBase): Report {
  const { period, requests, documents, now, workingMinutes } = base;
  const timesOf = (some: readonly ServiceRequest[]) => measureTimes(some, now, workingMinutes);
  const ofChannel = (channel: RequestChannel) => requests.filter((one) => one.channel === channel);
  const ofKind = (kind: DocumentKind | null) => requests.filter((one) => one.kind === kind);
  const grounds = [...REFUSAL_GROUNDS, ...DECLINE_GROUNDS];
  return {
    period,
    countedAt: now,
    results: countResults(requests),
    byChannel: forEach(REQUEST_CHANNELS, (channel) => countResults(ofChannel(channel))),
    byKind: {
      ...forEach(DOCUMENT_KIND_NAMES, (kind) => countResults(ofKind(kind))),
      unknown: countResults(ofKind(null)),
    },
    byGround: forEach(grounds, (ground) => requests.filter((one) => one.ground === ground).length),
    timeliness: timesOf(requests),
    timelinessByChannel: forEach(REQUEST_CHANNELS, (channel) => timesOf(ofChannel(channel))),
    slowest: findSlowest(requests, now, workingMinutes),
    months: monthsOfPeriod(
      period,
      documents.map(({ month }) => month),
    ).map((month) => ({
      month,
      ...countDocuments(documents.filter((count) => count.month === month)),
    })),
    documents: { ...countDocuments(documents), total: sum(documents, "issued") },
  };
}

function countResults(requests: readonly ServiceRequest[]): ResultCounts {
  const withStatus = (status: ServiceRequest["status"]) =>
    requests.filter((request) => request.status === status).length;
  return { total: requests.length, ...forEach(REQUEST_STATUSES, withStatus) };
}

function countDocuments(counts: readonly DocumentCount[]): Omit<MonthOfDocuments, "month"> {
  const issuedOf = (kind: DocumentKind) =>
    sum(
      counts.filter((count) => count.kind === kind),
      "issued",
    );
  return {
    issued: forEach(DOCUMENT_KIND_NAMES, issuedOf),
    duplicates: sum(counts, "duplicates"),
    annulled: sum(counts, "annulled"),
  };
}

function sum(
  counts: readonly DocumentCount[],
  figure: "issued" | "duplicates" | "annulled",
): number {
  return counts.reduce((total, count) => total + count[figure], 0);
}

/** A value for every name. */
function forEach<Name extends string, Value>(
  names: readonly Name[],
  find: (name: Name) => Value,
): Record<Name, Value> {
  return Object.fromEntries(names.map((name) => [name, find(name)])) as Record<Name, Value>;
}
