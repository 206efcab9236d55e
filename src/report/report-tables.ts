import { shortDate } from "../language/dates.js";
import type { Translate } from "../language/translate.js";
import { DOCUMENT_KIND_NAMES } from "../model/document.js";
import {
  DECLINE_GROUNDS,
  REFUSAL_GROUNDS,
  REQUEST_CHANNELS,
  REQUEST_STATUSES,
  type RequestGround,
  type RequestStatus,
} from "../model/request.js";
import type { Cell } from "./cell.js";
import type { MonthOfDocuments, Report, ResultCounts, Timeliness } from "./report.js";

/** Every table of the report, in its order. */
export const TABLE_NAMES = [
  "results",
  "kinds",
  "grounds",
  "times",
  "slowest",
  "documents",
] as const;

export type TableName = (typeof TABLE_NAMES)[number];

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

/** The tables about requests; none where none was received. */
export function requestTables(report: Report, t: Translate): ReportTable[] {
  if (report.results.total === 0) return [];
  const tables = [resultsTable(report, t), kindsTable(report, t)];
  if (report.results.refused + report.results.declined > 0) tables.push(groundsTable(report, t));
  tables.push(timesTable(report, t));
  if (report.slowest.length > 0) tables.push(slowestTable(report, t));
  return tables;
}

/** The table of documents by month; none where nothing happened to any. */
export function documentTables(report: Report, t: Translate): ReportTable[] {
  const { total, annulled } = report.documents;
  return total + annulled === 0 ? [] : [documentsTable(report, t)];
}

function resultsTable({ byChannel, results }: Report, t: Translate): ReportTable {
  return {
    ...labelled("results", t),
    head: [t("report.channel"), ...resultHeadings(t)],
    rows: [
      ...REQUEST_CHANNELS.map((channel) => [
        t(`request-channel.${channel}`),
        ...resultFigures(byChannel[channel]),
      ]),
      [t("report.total"), ...resultFigures(results)],
    ],
    hasTotal: true,
  };
}

function kindsTable({ byKind, results }: Report, t: Translate): ReportTable {
  const unknown = [t("report.kind-unknown"), ...resultFigures(byKind.unknown)];
  return {
    ...labelled("kinds", t),
    head: [t("report.kind"), ...resultHeadings(t)],
    rows: [
      ...DOCUMENT_KIND_NAMES.map((kind) => [
        t(`document-kind.${kind}`),
        ...resultFigures(byKind[kind]),
      ]),
      ...(byKind.unknown.total > 0 ? [unknown] : []),
      [t("report.total"), ...resultFigures(results)],
    ],
    hasTotal: true,
  };
}

function groundsTable({ byGround }: Report, t: Translate): ReportTable {
  const row = (status: RequestStatus) => (ground: RequestGround) => [
    t(`request-ground.${ground}`),
    t(`request-status.${status}`),
    byGround[ground],
  ];
  return {
    ...labelled("grounds", t),
    head: [t("report.ground"), t("report.result"), t("report.count")],
    rows: [...REFUSAL_GROUNDS.map(row("refused")), ...DECLINE_GROUNDS.map(row("declined"))],
    hasTotal: false,
  };
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
  return {
    ...labelled("times", t),
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
    rows: [
      ...REQUEST_CHANNELS.map((channel) => [
        t(`request-channel.${channel}`),
        ...figures(timelinessByChannel[channel]),
      ]),
      [t("report.total"), ...figures(timeliness)],
    ],
    hasTotal: true,
  };
}

function slowestTable({ slowest }: Report, t: Translate): ReportTable {
  return {
    ...labelled("slowest", t),
    note: t("report.table.slowest.note"),
    head: [
      t("report.number"),
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
    hasTotal: false,
  };
}

function documentsTable({ months, documents }: Report, t: Translate): ReportTable {
  const figures = ({ issued, duplicates, annulled }: Omit<MonthOfDocuments, "month">): Cell[] => [
    ...DOCUMENT_KIND_NAMES.map((kind) => issued[kind]),
    DOCUMENT_KIND_NAMES.reduce((sum, kind) => sum + issued[kind], 0),
    duplicates,
    annulled,
  ];
  return {
    ...labelled("documents", t),
    note: t("report.table.documents.note"),
    head: [
      t("report.month"),
      ...DOCUMENT_KIND_NAMES.map((kind) => t(`document-kind.${kind}`)),
      t("report.issued-total"),
      t("report.duplicates"),
      t("report.annulled"),
    ],
    rows: [
      ...months.map((month) => [monthInDigits(month.month), ...figures(month)]),
      [t("report.total"), ...figures(documents)],
    ],
    hasTotal: true,
  };
}

/** `2026-03` → `03.2026`. */
export function monthInDigits(month: string): string {
  return shortDate(month);
}

function labelled(name: TableName, t: Translate) {
  return { name, title: t(`report.table.${name}`), note: null };
}

function resultHeadings(t: Translate): string[] {
  return [t("report.received"), ...REQUEST_STATUSES.map((status) => t(`request-status.${status}`))];
}

function resultFigures(counts: ResultCounts): number[] {
  return [counts.total, ...REQUEST_STATUSES.map((status) => counts[status])];
}
