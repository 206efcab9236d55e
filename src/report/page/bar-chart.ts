import { BarChart } from "echarts/charts";
import { GridComponent, LegendComponent } from "echarts/components";
import { init, setPlatformAPI, use } from "echarts/core";
import { LabelLayout } from "echarts/features";
import { SVGRenderer } from "echarts/renderers";
import { descendants, escapeXml, parseXml, type XmlElement } from "../../formats/xml.js";
import { html, Markup } from "./html.js";

use([BarChart, GridComponent, LegendComponent, LabelLayout, SVGRenderer]);
setPlatformAPI({ measureText: (text, font = "") => ({ width: estimatedWidth(text, font) }) });

export interface BarFill {
  color: string;
  decal: object;
}

export interface Bars {
  name: string;
  fill: BarFill;
  /** One for each category; null where there is nothing to draw. */
  values: readonly (number | null)[];
}

export interface BarChartData {
  /** Latin letters and hyphens: the chart's name within the page. */
  name: string;
  /** For who hears the page instead of seeing it. */
  title: string;
  description: string;
  categories: readonly string[];
  bars: readonly Bars[];
  /** Lying bars have their categories one below the other. */
  direction: "lying" | "standing";
  /** Whether bars of one category continue each other. */
  stacked: boolean;
  /** A value as the bar's label. */
  label?: (value: number) => string;
}

/** All in CSS pixels. */
const WIDTH = 680;
const LINE = 22;
const BAR = 26;
const STANDING_HEIGHT = 200;
const CATEGORY_WIDTH = 150;

/** Legends longer than this go one below the other. */
const LEGEND_CHARACTERS = 75;

/**
 * A bar chart as an SVG picture that stands for itself: no script, no link, equal data give equal
 * text.
 */
export function barChart(data: BarChartData): Markup {
  const size = { width: WIDTH, height: heightOf(data) };
  const chart = init(null, null, { renderer: "svg", ssr: true, ...size });
  try {
    chart.setOption(optionsFor(data));
    const { name, title, description } = data;
    const drawn = stillPicture(chart.renderToSVGString(), name);
    // A title and a description say what the picture shows, for who hears the page.
    return html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${heightOf(data)}" role="img" aria-labelledby="${name}-title" aria-describedby="${name}-description"><title id="${name}-title">${title}</title><desc id="${name}-description">${description}</desc>${new Markup(drawn)}</svg>`;
  } finally {
    // It would keep the process waiting.
    chart.dispose();
  }
}

function optionsFor(data: BarChartData) {
  const isLying = data.direction === "lying";
  const categories = {
    type: "category",
    data: data.categories,
    inverse: isLying,
    axisTick: { show: false },
    axisLine: { lineStyle: { color: "#6b7780" } },
    axisLabel: {
      color: "#1b252c",
      fontSize: 13,
      hideOverlap: true,
      ...(isLying && { width: CATEGORY_WIDTH - 15, overflow: "break" }),
    },
  };
  const values = {
    type: "value",
    minInterval: 1,
    splitLine: { lineStyle: { color: "#d5dce1" } },
    // As the tables write numbers: no sign between thousands.
    axisLabel: { color: "#4a565e", fontSize: 12, formatter: (value: number) => String(value) },
  };
  return {
    animation: false,
    textStyle: { fontFamily: "inherit" },
    legend: {
      left: 0,
      top: 0,
      orient: hasLongLegend(data) ? "vertical" : "horizontal",
      itemGap: hasLongLegend(data) ? 8 : 22,
      itemWidth: 26,
      itemHeight: 14,
      itemStyle: { borderWidth: 0.75 },
      textStyle: { color: "#1b252c", fontSize: 13 },
      selectedMode: false,
    },
    grid: {
      left: isLying ? CATEGORY_WIDTH : 40,
      right: isLying && !data.stacked ? 24 + widestLabel(data) : 24,
      top: legendHeight(data) + 12,
      bottom: 28,
      outerBoundsMode: "none",
    },
    xAxis: isLying ? values : categories,
    yAxis: isLying ? categories : values,
    series: data.bars.map((bars) => seriesOf(bars, data)),
  };
}

function seriesOf({ name, fill, values }: Bars, data: BarChartData) {
  const { direction, stacked, label = String, categories } = data;
  const pixels = stacked ? pixelsPerUnit(data) : Number.POSITIVE_INFINITY;
  const barWidth = ((WIDTH - 64) / categories.length) * 0.68;
  const hasRoom = (value: number, text: string) =>
    direction === "lying"
      ? value * pixels > text.length * 8 + 12
      : value * pixels > LINE && barWidth > text.length * 7 + 6;
  return {
    type: "bar",
    name,
    ...(stacked && { stack: "all" }),
    barMaxWidth: direction === "lying" ? BAR : 56,
    // Figures that have no room stand in the table.
    data: values.map((value) =>
      value ? { value, label: { show: hasRoom(value, label(value)) } } : null,
    ),
    itemStyle: { color: fill.color, decal: fill.decal, borderColor: "#1b252c", borderWidth: 0.75 },
    label: {
      position: stacked ? "inside" : direction === "lying" ? "right" : "top",
      color: "#1b252c",
      fontSize: 12,
      fontWeight: "bold",
      backgroundColor: "#ffffff",
      borderRadius: 3,
      padding: [2, 3],
      formatter: ({ value }: { value: unknown }) => (typeof value === "number" ? label(value) : ""),
    },
    labelLayout: { hideOverlap: true },
  };
}

/** Figures stand behind the bars, and the longest bar may reach the end of the axis. */
function widestLabel({ bars, label = String }: BarChartData): number {
  const texts = bars.flatMap(({ values }) => values.map((value) => (value ? label(value) : "")));
  return Math.max(0, ...texts.map(({ length }) => length)) * 8;
}

/** How much of the picture a unit takes at the most: the axis may end above the highest bar. */
function pixelsPerUnit({ categories, bars, direction }: BarChartData): number {
  const totals = categories.map((_, index) =>
    bars.reduce((sum, { values }) => sum + (values[index] ?? 0), 0),
  );
  const room = direction === "lying" ? WIDTH - CATEGORY_WIDTH : STANDING_HEIGHT - 40;
  return room / Math.max(1, ...totals);
}

function heightOf(data: BarChartData): number {
  if (data.direction === "standing") return STANDING_HEIGHT + legendHeight(data);
  const perCategory = data.stacked ? BAR + 16 : data.bars.length * BAR + 20;
  return legendHeight(data) + data.categories.length * perCategory + 44;
}

function legendHeight(data: BarChartData): number {
  return hasLongLegend(data) ? data.bars.length * LINE : LINE;
}

function hasLongLegend({ bars }: BarChartData): boolean {
  return bars.reduce((length, { name }) => length + name.length, 0) > LEGEND_CHARACTERS;
}

/** There is no screen to measure on; Cyrillic letters are about this wide in the usual fonts. */
function estimatedWidth(text: string, font: string): number {
  const size = Number(/(\d+(?:\.\d+)?)px/.exec(font)?.[1] ?? 12);
  return text.length * size * 0.6;
}

/** What only a chart needs that answers to a mouse. */
const LIVE_ATTRIBUTES = /^(?:class|pointer-events|ecmeta_.*)$/;

/**
 * What a drawn SVG shows, without what only a live chart needs. Its identifiers, which ECharts counts
 * through all charts of the process, are counted within this picture.
 *
 * @param svg an SVG document
 * @param name what its identifiers begin with
 * @returns what stands inside its root element
 */
export function stillPicture(svg: string, name: string): string {
  const [root] = parseXml(svg).children;
  if (!root) return "";
  const identifiers = new Map(
    [...descendants(root)]
      .flatMap(({ attributes }) => attributes.id ?? [])
      .map((id, index) => [id, `${name}-${index}`]),
  );
  const renamed = (value: string) => {
    const named = /^(url\(#|#|)(.+?)(\)?)$/s.exec(value);
    const identifier = identifiers.get(named?.[2] ?? "");
    return identifier === undefined ? value : `${named?.[1]}${identifier}${named?.[3]}`;
  };
  const write = (element: XmlElement): string => {
    if (element.name === "style") return "";
    const attributes = Object.entries(element.attributes)
      .filter(([key]) => !LIVE_ATTRIBUTES.test(key))
      .map(([key, value = ""]) => ` ${key}="${escapeXml(renamed(value))}"`);
    return `<${element.name}${attributes.join("")}>${inside(element)}</${element.name}>`;
  };
  const inside = ({ children, openEnd, closeStart }: XmlElement): string =>
    children.length > 0 ? children.map(write).join("\n") : svg.slice(openEnd, closeStart);
  return inside(root);
}
