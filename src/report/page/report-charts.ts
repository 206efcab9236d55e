import { shortDate } from "../../language/dates.js";
import type { Translate } from "../../language/translate.js";
import { DOCUMENT_KIND_NAMES } from "../../model/document.js";
import { REQUEST_CHANNELS } from "../../model/request.js";
import type { Report, Timeliness } from "../report.js";
import { durationInWords, statusesShown, type TableName } from "../report-tables.js";
import { type BarChartData, type BarFill, type Bars, barChart } from "./bar-chart.js";
import type { Markup } from "./html.js";

/**
 * How bars are filled. Each has a pattern besides its colour, and the colours differ in brightness:
 * they can be told apart on a black-and-white print too, and by who cannot see colours.
 */
const LINE = "rgba(255,255,255,0.75)";
const DARK_LINE = "rgba(0,0,0,0.45)";
const PLAIN = { symbol: "none" };

const dots = { symbol: "circle", symbolSize: 0.55, dashArrayX: [[5, 5]], dashArrayY: [5, 0] };
const diagonal = { symbol: "rect", dashArrayX: [1, 0], dashArrayY: [2, 5], rotation: -Math.PI / 4 };

const GOOD: BarFill = { color: "#1d5f7a", decal: PLAIN };
const BAD: BarFill = { color: "#b8432f", decal: { ...diagonal, color: LINE } };
const DOUBTFUL: BarFill = { color: "#e3a93b", decal: { ...dots, color: DARK_LINE } };
const WAITING: BarFill = {
  color: "#dfe5e9",
  decal: { ...diagonal, rotation: Math.PI / 4, dashArrayY: [1, 6], color: DARK_LINE },
};
const SECOND: BarFill = {
  color: "#7db8c4",
  decal: { ...diagonal, dashArrayY: [1, 5], color: DARK_LINE },
};

const RESULT_FILLS = {
  ...{ fulfilled: GOOD, refused: BAD, declined: DOUBTFUL, open: WAITING },
  ...{ withdrawn: SECOND, struck: SECOND },
};

const KIND_FILLS = [GOOD, SECOND, DOUBTFUL, WAITING];

/** A chart with what it shows; null where the heading of its table says that already. */
export interface Chart {
  caption: string | null;
  picture: Markup;
}

/** The charts that stand above a table. */
export function chartsFor(table: TableName, report: Report, t: Translate): Chart[] {
  switch (table) {
    case "results":
      return [resultsChart(report, t)];
    case "times":
      return timesCharts(report, t);
    case "documents":
      return [documentsChart(report, t)];
    default:
      return [];
  }
}

function resultsChart({ byChannel, results }: Report, t: Translate): Chart {
  const bars = statusesShown(results).map((status) => ({
    name: t(`request-status.${status}`),
    fill: RESULT_FILLS[status],
    values: REQUEST_CHANNELS.map((channel) => byChannel[channel][status]),
  }));
  return chartOf("results", null, { ...ofChannels(t), bars, stacked: true }, t);
}

function timesCharts({ timelinessByChannel }: Report, t: Translate): Chart[] {
  const bars = (name: string, fill: BarFill, figure: keyof Timeliness): Bars => {
    const values = REQUEST_CHANNELS.map((channel) => timelinessByChannel[channel][figure]);
    return { name, fill, values };
  };
  const inTime = [
    bars(t("report.in-time"), GOOD, "inTime"),
    bars(t("report.late"), BAD, "late"),
    bars(t("report.not-yet-due"), WAITING, "notYetDue"),
  ];
  const times = [
    bars(t("report.mean"), GOOD, "meanMinutes"),
    bars(t("report.percentile-95"), SECOND, "percentile95Minutes"),
  ];
  const label = (minutes: number) => durationInWords(minutes, t);
  return [
    chartOf("times", "in-time", { ...ofChannels(t), bars: inTime, stacked: true }, t),
    chartOf("times", "times", { ...ofChannels(t), bars: times, stacked: false, label }, t),
  ];
}

function documentsChart({ months }: Report, t: Translate): Chart {
  const bars = DOCUMENT_KIND_NAMES.map((kind, index) => ({
    name: t(`document-kind.${kind}`),
    fill: KIND_FILLS[index % KIND_FILLS.length] ?? GOOD,
    values: months.map(({ issued }) => issued[kind]),
  }));
  const categories = months.map(({ month }) => shortDate(month));
  return chartOf("documents", null, { categories, bars, direction: "standing", stacked: true }, t);
}

function ofChannels(t: Translate): Pick<BarChartData, "categories" | "direction"> {
  const categories = REQUEST_CHANNELS.map((channel) => t(`request-channel.${channel}`));
  return { categories, direction: "lying" };
}

/** @param own what it shows of the table; null where it shows all of it */
function chartOf(
  table: "results" | "times" | "documents",
  own: "in-time" | "times" | null,
  data: Omit<BarChartData, "name" | "title" | "description">,
  t: Translate,
): Chart {
  const heading = t(`report.table.${table}`);
  const caption = own && t(`report.chart.${own}`);
  const description = t("report.chart.described", { title: heading });
  const told = { name: `chart-${own ?? table}`, title: caption ?? heading, description };
  return { caption, picture: barChart({ ...data, ...told }) };
}
