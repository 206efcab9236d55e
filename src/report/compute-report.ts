import { DOCUMENT_KIND_NAMES, type DocumentKind } from "../model/document.js";
import {
  DECLINE_GROUNDS,
  REFUSAL_GROUNDS,
  REQUEST_CHANNELS,
  REQUEST_STATUSES,
  type RequestChannel,
  type ServiceRequest,
} from "../model/request.js";
import {
  type DocumentCount,
  type MonthOfDocuments,
  monthsOfPeriod,
  type Report,
  type ReportPeriod,
  type ResultCounts,
  type SlowRequest,
  type Timeliness,
  type WorkingMinutes,
} from "./report.js";

export interface ReportBase {
  period: ReportPeriod;
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

/** How many of the slowest requests are named. */
const SLOWEST = 5;

/** How requests stand against the time they were due, at the moment `now`. */
function measureTimes(
  requests: readonly ServiceRequest[],
  now: string,
  workingMinutes: WorkingMinutes,
): Timeliness {
  const late = requests.filter((request) => isLate(request, now));
  const notYetDue = requests.filter((request) => isNotYetDue(request, now)).length;
  const inTime = requests.length - late.length - notYetDue;
  const minutes = requests.flatMap(({ receivedAt, closedAt }) =>
    closedAt === null ? [] : [workingMinutes(receivedAt, closedAt)],
  );
  return {
    inTime,
    late: late.length,
    lateAndOpen: late.filter(({ closedAt }) => closedAt === null).length,
    notYetDue,
    percentInTime: percentOf(inTime, inTime + late.length),
    meanMinutes: mean(minutes),
    percentile95Minutes: percentile(minutes, 95),
  };
}

/**
 * The requests that took the most working time, those that are open though due among them; where
 * two took the same, the one received first.
 */
function findSlowest(
  requests: readonly ServiceRequest[],
  now: string,
  workingMinutes: WorkingMinutes,
): SlowRequest[] {
  return requests
    .filter((request) => !isNotYetDue(request, now))
    .map((request) => ({
      request,
      minutes: workingMinutes(request.receivedAt, request.closedAt ?? now),
    }))
    .sort(
      (a, b) =>
        b.minutes - a.minutes ||
        compareTexts(a.request.receivedAt, b.request.receivedAt) ||
        compareTexts(a.request.number, b.request.number),
    )
    .slice(0, SLOWEST)
    .map(({ request, minutes }) => ({
      number: request.number,
      channel: request.channel,
      status: request.status,
      minutes,
      isLate: isLate(request, now),
    }));
}

function isLate({ closedAt, dueAt }: ServiceRequest, now: string): boolean {
  return (closedAt ?? now) > dueAt;
}

function isNotYetDue({ closedAt, dueAt }: ServiceRequest, now: string): boolean {
  return closedAt === null && now <= dueAt;
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/**
 * The percentile by nearest rank: the smallest of the values that at least `percent` per cent of
 * them do not exceed, that is, number ⌈percent / 100 × n⌉ of the sorted values, counted from 1. It
 * is always a value that occurred; of a single value it is that value.
 *
 * @param percent above 0, at most 100
 * @returns null where there are no values
 */
export function percentile(values: readonly number[], percent: number): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  // Multiplied first: 0.95 × 20 would be a little more than 19.
  const rank = Math.ceil((percent * sorted.length) / 100);
  return sorted[rank - 1] ?? null;
}

/** The arithmetic mean; null where there are no values. */
export function mean(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/**
 * Part of whole in percent with one decimal, rounded down: 100 means all of them.
 *
 * @returns null where there is no whole
 */
export function percentOf(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.floor((part * 1000) / whole) / 10;
}
