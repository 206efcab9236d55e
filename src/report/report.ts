import type { IsoDate } from "../model/course.js";
import { DOCUMENT_KIND_NAMES, type DocumentKind } from "../model/document.js";
import {
  DECLINE_GROUNDS,
  isLate,
  isTimed,
  REFUSAL_GROUNDS,
  REQUEST_CHANNELS,
  REQUEST_STATUSES,
  type RequestChannel,
  type RequestGround,
  type RequestStatus,
  type ServiceRequest,
} from "../model/request.js";

/** Minutes of working time between two moments (UTC ISO strings), the working calendar applied. */
type WorkingMinutes = (from: string, to: string) => number;

/** Days in Kazakhstan, both counted. */
export interface ReportPeriod {
  from: IsoDate;
  to: IsoDate;
}

/** `2026-03`. */
export type Month = string;

/** Documents of one kind in one month, as the register counts them. */
export interface DocumentCount {
  month: Month;
  kind: DocumentKind;
  /** Everything that took a number in this month, duplicates among it. */
  issued: number;
  duplicates: number;
  /** Annulled in this month, whenever issued. */
  annulled: number;
}

/** Requests, of which so many had a result. */
export type ResultCounts = Record<RequestStatus, number> & { total: number };

/** How quickly requests were answered. Minutes are working time. */
export interface Timeliness {
  /** Answered by the time that they were due. */
  inTime: number;
  /** Answered later than due, or still open though due. */
  late: number;
  /** Of the late ones, those still open. */
  lateAndOpen: number;
  /** Open and not yet due: neither in time nor late, so they count in no share. */
  notYetDue: number;
  /** In time, in percent of in time + late; never rounded up; null where both are 0. */
  percentInTime: number | null;
  /** Mean of the answered ones; null where there is none. */
  meanMinutes: number | null;
  /** 95th percentile of the answered ones by nearest rank; null where there is none. */
  percentile95Minutes: number | null;
}

/** A request that took long, by its number: a report names nobody. */
interface SlowRequest extends Pick<ServiceRequest, "number" | "channel" | "status"> {
  /** Working time until the answer, or until now for one that is open though due. */
  minutes: number;
  isLate: boolean;
}

/** Documents of a month, kind by kind. */
export interface MonthOfDocuments {
  month: Month;
  issued: Record<DocumentKind, number>;
  duplicates: number;
  annulled: number;
}

/** Documents of a course, kind by kind. */
export interface CourseOfDocuments extends Omit<MonthOfDocuments, "month"> {
  code: string;
  titleKk: string;
  titleRu: string;
}

/** The state service in a period, in figures; nothing of it is personal data. */
export interface Report {
  period: ReportPeriod;
  /** When it was counted, UTC ISO: what is open or late is so at this moment. */
  countedAt: string;
  results: ResultCounts;
  byChannel: Record<RequestChannel, ResultCounts>;
  /** `unknown`: nobody has told which document was asked for. */
  byKind: Record<DocumentKind | "unknown", ResultCounts>;
  byGround: Record<RequestGround, number>;
  timeliness: Timeliness;
  timelinessByChannel: Record<RequestChannel, Timeliness>;
  /** The slowest first. */
  slowest: SlowRequest[];
  months: MonthOfDocuments[];
  documents: Omit<MonthOfDocuments, "month"> & { total: number };
  /** Course by course, where it was asked for. */
  courses?: CourseOfDocuments[];
}

/** Up to a year every month is shown, the empty ones too. */
const MOST_EMPTY = 12;

/**
 * The months of a report, in order, none left out between two. A period longer than a year begins
 * with its first month that has something and ends with the last: whoever asks for everything since
 * 1990 gets no page of zeros.
 *
 * @param filled months that have something, in any order
 */
export function monthsOfPeriod({ from, to }: ReportPeriod, filled: readonly Month[]): Month[] {
  const first = indexOf(from);
  const last = indexOf(to);
  if (last - first < MOST_EMPTY) return monthsBetween(first, last);
  if (filled.length === 0) return [];
  const indexes = filled.map(indexOf);
  return monthsBetween(Math.min(...indexes), Math.max(...indexes));
}

function monthsBetween(first: number, last: number): Month[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, step) => monthAt(first + step));
}

/** Months since year 0 of a month or a day of it. */
function indexOf(date: string): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
}

function monthAt(index: number): Month {
  const year = String(Math.floor(index / 12)).padStart(4, "0");
  return `${year}-${String((index % 12) + 1).padStart(2, "0")}`;
}

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
  const { period, requests, documents, now } = base;
  const timesOf = (some: readonly ServiceRequest[]) => measureTimes(some.filter(isTimed), base);
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
    slowest: findSlowest(base),
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

const SLOWEST = 5;

/** How requests stand against the time they were due, at the moment `now`. */
function measureTimes(requests: readonly ServiceRequest[], base: ReportBase): Timeliness {
  const { now, workingMinutes } = base;
  const late = requests.filter((request) => isAnsweredLate(request, now));
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
function findSlowest({ requests, now, workingMinutes }: ReportBase): SlowRequest[] {
  return requests
    .filter((request) => isTimed(request) && !isNotYetDue(request, now))
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
    .map(({ request, minutes }) => {
      const { number, channel, status } = request;
      return { number, channel, status, minutes, isLate: isAnsweredLate(request, now) };
    });
}

function isAnsweredLate({ closedAt, dueAt }: ServiceRequest, now: string): boolean {
  return isLate(dueAt, closedAt ?? now);
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
