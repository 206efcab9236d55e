import type { IsoDate } from "../model/course.js";
import type { DocumentKind } from "../model/document.js";
import type { RequestChannel, RequestGround, RequestStatus } from "../model/request.js";

/** Minutes of working time between two moments (UTC ISO strings), the working calendar applied. */
export type WorkingMinutes = (from: string, to: string) => number;

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
  /** Of these, duplicates. */
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
export interface SlowRequest {
  number: string;
  channel: RequestChannel;
  status: RequestStatus;
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
