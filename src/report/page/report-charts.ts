import type { Translate } from "../../language/translate.js";
import { DOCUMENT_KIND_NAMES } from "../../model/document.js";
import { REQUEST_CHANNELS, REQUEST_STATUSES, type RequestStatus } from "../../model/request.js";
import { durationInWords } from "../cell.js";
import type { Report, Timeliness } from "../report.js";
import { monthInDigits, type TableName } from "../report-tables.js";
import { barChart } from "./bar-chart.js";
import { BAD, DOUBTFUL, type Fill, GOOD, SECOND, WAITING } from "./fills.js";
import type { Markup } from "./html.js";

const RESULT_FILLS: Record<RequestStatus, Fill> = {
  fulfilled: GOOD,
  refused: BAD,
  declined: DOUBTFUL,
  open: WAITING,
};

const KIND_FILLS: readonly Fill[] = [GOOD, SECOND, DOUBTFUL, WAITING];

/** A chart with what it shows; null where the heading of its table says that already. */
export interface Chart {
  caption: string | null;
  picture: Markup;
}

/** The charts that stand above a table. */
export function chartsFor(table: TableName, report: Report, t: Translate): Chart[] {
  switch (table) {
    case "results":
      return [{ caption: null, picture: resultsChart(report, t) }];
    case "times":
      return [
        { caption: t("report.chart.in-time"), picture: inTimeChart(report, t) },
        { caption: t("report.chart.times"), picture: timesChart(report, t) },
      ];
    case "documents":
      return [{ caption: null, picture: documentsChart(report, t) }];
    default:
      return [];
  }
}

function resultsChart({ byChannel }: Report, t: Translate): Markup {
  return barChart({
    ...named("results", t("report.table.results"), t("report.table.results"), t),
    categories: channelNames(t),
    bars: REQUEST_STATUSES.map((status) => ({
      name: t(`request-status.${status}`),
      fill: RESULT_FILLS[status],
      values: REQUEST_CHANNELS.map((channel) => byChannel[channel][status]),
    })),
    direction: "lying",
    stacked: true,
  });
}

function inTimeChart({ timelinessByChannel }: Report, t: Translate): Markup {
  const valuesOf = (figure: "inTime" | "late" | "notYetDue") =>
    REQUEST_CHANNELS.map((channel) => timelinessByChannel[channel][figure]);
  return barChart({
    ...named("in-time", t("report.chart.in-time"), t("report.table.times"), t),
    categories: channelNames(t),
    bars: [
      { name: t("report.in-time"), fill: GOOD, values: valuesOf("inTime") },
      { name: t("report.late"), fill: BAD, values: valuesOf("late") },
      { name: t("report.not-yet-due"), fill: WAITING, values: valuesOf("notYetDue") },
    ],
    direction: "lying",
    stacked: true,
  });
}

function timesChart({ timelinessByChannel }: Report, t: Translate): Markup {
  const valuesOf = (figure: keyof Pick<Timeliness, "meanMinutes" | "percentile95Minutes">) =>
    REQUEST_CHANNELS.map((channel) => timelinessByChannel[channel][figure]);
  return barChart({
    ...named("times", t("report.chart.times"), t("report.table.times"), t),
    categories: channelNames(t),
    bars: [
      { name: t("report.mean"), fill: GOOD, values: valuesOf("meanMinutes") },
      { name: t("report.percentile-95"), fill: SECOND, values: valuesOf("percentile95Minutes") },
    ],
    direction: "lying",
    stacked: false,
    label: (minutes) => durationInWords(minutes, t),
  });
}

function documentsChart({ months }: Report, t: Translate): Markup {
  return barChart({
    ...named("documents", t("report.table.documents"), t("report.table.documents"), t),
    categories: months.map(({ month }) => monthInDigits(month)),
    bars: DOCUMENT_KIND_NAMES.map((kind, index) => ({
      name: t(`document-kind.${kind}`),
      fill: KIND_FILLS[index % KIND_FILLS.length] ?? GOOD,
      values: months.map(({ issued }) => issued[kind]),
    })),
    direction: "standing",
    stacked: true,
  });
}

function named(name: string, title: string, table: string, t: Translate) {
  return {
    name: `chart-${name}`,
    title,
    description: t("report.chart.described", { title: table }),
  };
}

function channelNames(t: Translate): string[] {
  return REQUEST_CHANNELS.map((channel) => t(`request-channel.${channel}`));
}
