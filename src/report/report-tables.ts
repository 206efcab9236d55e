import { shortDate } from "../language/dates.js";
import { inLanguage, type Translate } from "../language/translate.js";
import { DOCUMENT_KIND_NAMES } from "../model/document.js";
import {
  DECLINE_GROUNDS,
  isTimed,
  REFUSAL_GROUNDS,
  REQUEST_CHANNELS,
  REQUEST_STATUSES,
  type RequestGround,
  type RequestStatus,
} from "../model/request.js";
import type { MonthOfDocuments, Report, ResultCounts, Timeliness } from "./report.js";

/** What stands in a cell of the report: a figure keeps its nature for who writes it down. */
export type Cell =
  | string
  | number
  | { minutes: number | null }
  /** 96.5 is 96.5 %. */
  | { percent: number | null };

/** Stands where there is nothing to reckon. */
export const NOTHING = "–";

/** A cell as people read it. */
export function cellText(cell: Cell, t: Translate): string {
  if (typeof cell !== "object") return String(cell);
  if ("percent" in cell) {
    return cell.percent === null ? NOTHING : t("report.percent", { value: cell.percent });
  }
  return cell.minutes === null ? NOTHING : durationInWords(cell.minutes, t);
}

/** `2 h 05 min`, to the nearest minute. */
export function durationInWords(duration: number, t: Translate): string {
  const rounded = Math.round(duration);
  const hours = Math.floor(rounded / 60);
  const minutes = rounded % 60;
  if (hours === 0) return t("duration.minutes", { minutes });
  return t("duration.hours-minutes", { hours, minutes: String(minutes).padStart(2, "0") });
}

export function isFigure(cell: Cell): boolean {
  return typeof cell !== "string";
}

export type TableName =
  | "results"
  | "kinds"
  | "grounds"
  | "times"
  | "slowest"
  | "documents"
  | "courses";

/** A table as the screen, the workbook and the page show it: the same figures in each. */
export interface ReportTable {
  name: TableName;
  title: string;
  /** How the figures are to be read; null where they speak for themselves. */
  note: string | null;
  head: string[];
  rows: Cell[][];
  /** Whether the last row sums up the others. */
  hasTotal: boolean;
}

/** The most important figures, each with what it means. */
export interface KeyFigure {
  name: "received" | "percent-in-time" | "late" | "mean" | "percentile-95" | "documents";
  label: string;
  value: Cell;
  note: string | null;
}

export function keyFigures(report: Report, t: Translate): KeyFigure[] {
  const { results, timeliness, documents } = report;
  const figure = (name: KeyFigure["name"], value: Cell, note: string | null = null) => ({
    name,
    label: t(`report.figure.${name}`),
    value,
    note,
  });
  const { lateAndOpen, notYetDue } = timeliness;
  return [
    figure(
      "received",
      results.total,
      notYetDue > 0 ? t("report.figure.not-yet-due", { count: notYetDue }) : null,
    ),
    figure("percent-in-time", { percent: timeliness.percentInTime }),
    figure(
      "late",
      timeliness.late,
      lateAndOpen > 0 ? t("report.figure.late-and-open", { count: lateAndOpen }) : null,
    ),
    figure("mean", { minutes: timeliness.meanMinutes }),
    figure("percentile-95", { minutes: timeliness.percentile95Minutes }),
    figure("documents", documents.total),
  ];
}

/** What the report tells of one thing. */
export interface ReportSection {
  name: "requests" | "documents";
  title: string;
  tables: ReportTable[];
  /** Said where there is no table. */
  empty: string;
}

export function reportSections(report: Report, t: Translate): ReportSection[] {
  const { total, annulled } = report.documents;
  const section = (name: ReportSection["name"], tables: ReportTable[]) => {
    return { name, tables, title: t(`report.section.${name}`), empty: t(`report.no-${name}`) };
  };
  return [
    section("requests", requestTables(report, t)),
    section("documents", total + annulled === 0 ? [] : documentTables(report, t)),
  ];
}

/** None where no request was received. */
function requestTables(report: Report, t: Translate): ReportTable[] {
  const { results, slowest } = report;
  if (results.total === 0) return [];
  return [
    ...[resultsTable(report, t), kindsTable(report, t)],
    ...(results.refused + results.declined > 0 ? [groundsTable(report, t)] : []),
    timesTable(report, t),
    ...(slowest.length > 0 ? [slowestTable(report, t)] : []),
  ];
}

function resultsTable({ byChannel, results }: Report, t: Translate): ReportTable {
  return table("results", t, {
    head: [t("report.channel"), ...resultHeadings(results, t)],
    rows: REQUEST_CHANNELS.map((channel) => [
      t(`request-channel.${channel}`),
      ...resultFigures(byChannel[channel], results),
    ]),
    total: resultFigures(results, results),
  });
}

function kindsTable({ byKind, results }: Report, t: Translate): ReportTable {
  const unknown = [t("report.kind-unknown"), ...resultFigures(byKind.unknown, results)];
  return table("kinds", t, {
    head: [t("find.document"), ...resultHeadings(results, t)],
    rows: [
      ...DOCUMENT_KIND_NAMES.map((kind) => [
        t(`document-kind.${kind}`),
        ...resultFigures(byKind[kind], results),
      ]),
      ...(byKind.unknown.total > 0 ? [unknown] : []),
    ],
    total: resultFigures(results, results),
  });
}

function groundsTable({ byGround }: Report, t: Translate): ReportTable {
  const row = (status: RequestStatus) => (ground: RequestGround) => [
    t(`request-ground.${ground}`),
    t(`request-status.${status}`),
    byGround[ground],
  ];
  return table("grounds", t, {
    head: [t("find.ground"), t("report.result"), t("report.count")],
    rows: [...REFUSAL_GROUNDS.map(row("refused")), ...DECLINE_GROUNDS.map(row("declined"))],
  });
}

function timesTable({ timelinessByChannel, timeliness }: Report, t: Translate): ReportTable {
  const figures = (times: Timeliness): Cell[] => [
    times.inTime,
    times.late,
    times.notYetDue,
    { percent: times.percentInTime },
    { minutes: times.meanMinutes },
    { minutes: times.percentile95Minutes },
  ];
  return table("times", t, {
    note: t("report.table.times.note"),
    head: [
      t("report.channel"),
      t("report.in-time"),
      t("report.late"),
      t("report.not-yet-due"),
      t("report.percent-in-time"),
      t("report.mean"),
      t("report.percentile-95"),
    ],
    rows: REQUEST_CHANNELS.map((channel) => [
      t(`request-channel.${channel}`),
      ...figures(timelinessByChannel[channel]),
    ]),
    total: figures(timeliness),
  });
}

function slowestTable({ slowest }: Report, t: Translate): ReportTable {
  return table("slowest", t, {
    note: t("report.table.slowest.note"),
    head: [
      t("request.number"),
      t("report.channel"),
      t("report.result"),
      t("report.took"),
      t("report.deadline"),
    ],
    rows: slowest.map(({ number, channel, status, minutes, isLate }) => [
      number,
      t(`request-channel.${channel}`),
      t(`request-status.${status}`),
      { minutes },
      t(isLate ? "report.deadline-missed" : "report.deadline-kept"),
    ]),
  });
}

function documentTables({ months, documents, courses = [] }: Report, t: Translate): ReportTable[] {
  const byMonth = months.map((month) => [shortDate(month.month), ...documentFigures(month)]);
  const byCourse = courses.map((course) => [
    `${course.code}  ${inLanguage(t.language, course, "title")}`,
    ...documentFigures(course),
  ]);
  const total = documentFigures(documents);
  const note = t("report.table.documents.note");
  return [
    table("documents", t, { note, head: documentHead(t("report.month"), t), rows: byMonth, total }),
    ...(byCourse.length === 0
      ? []
      : [
          table("courses", t, {
            head: documentHead(t("journal.course"), t),
            rows: byCourse,
            total,
          }),
        ]),
  ];
}

function documentFigures({ issued, duplicates, annulled }: Omit<MonthOfDocuments, "month">) {
  const byKind = DOCUMENT_KIND_NAMES.map((kind) => issued[kind]);
  return [...byKind, byKind.reduce((sum, count) => sum + count), duplicates, annulled];
}

function documentHead(first: string, t: Translate): string[] {
  return [
    first,
    ...DOCUMENT_KIND_NAMES.map((kind) => t(`document-kind.${kind}`)),
    t("report.issued-total"),
    t("report.duplicates"),
    t("report.annulled"),
  ];
}

/** @param content with the figures of the last row where it sums up the others */
function table(
  name: TableName,
  t: Translate,
  { total, ...content }: { head: string[]; rows: Cell[][]; note?: string; total?: Cell[] },
): ReportTable {
  const said = { name, title: t(`report.table.${name}`), note: null, ...content };
  if (!total) return { ...said, hasTotal: false };
  return { ...said, rows: [...content.rows, [t("report.total"), ...total]], hasTotal: true };
}

/** What a period has none of needs no column, where it is rare. */
export function statusesShown(results: ResultCounts): RequestStatus[] {
  return REQUEST_STATUSES.filter((status) => isTimed({ status }) || results[status] > 0);
}

function resultHeadings(results: ResultCounts, t: Translate): string[] {
  const headings = statusesShown(results).map((status) => t(`request-status.${status}`));
  return [t("report.received"), ...headings];
}

/** @param results of all, which tell what is shown */
function resultFigures(counts: ResultCounts, results: ResultCounts): number[] {
  return [counts.total, ...statusesShown(results).map((status) => counts[status])];
}
