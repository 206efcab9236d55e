import { shortDate, shortMoment } from "../../language/dates.js";
import type { Translate } from "../../language/translate.js";
import type { Report } from "../report.js";
import {
  type Cell,
  cellText,
  isFigure,
  type KeyFigure,
  keyFigures,
  type ReportSection,
  type ReportTable,
  reportSections,
} from "../report-tables.js";
import { html, type Markup } from "./html.js";
import { type Chart, chartsFor } from "./report-charts.js";
import { STYLE } from "./style.js";

/** A table longer than this may go on on the next page. */
const ROWS_OF_A_PAGE = 20;

/**
 * The report as one page of HTML that needs nothing but itself: no script, no picture or font from
 * elsewhere, and browsers are told to load none. Equal reports give equal pages.
 *
 * @param centre the centre's name in the page's language
 */
export function reportPage(report: Report, centre: string, t: Translate): string {
  const { from, to } = report.period;
  const page = html`<!doctype html>
<html lang="${t.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${t("report.title")} · ${shortDate(from)} – ${shortDate(to)}</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<p class="centre">${centre}</p>
<h1>${t("report.title")}</h1>
<p class="service">${t("report.service")}</p>
<p class="period">${t("report.period", { from: shortDate(from), to: shortDate(to) })}</p>
</header>
<main>
<section class="summary" aria-label="${t("report.section.summary")}">
<dl class="figures">
${keyFigures(report, t).map((figure) => figureBox(figure, t))}</dl>
</section>
${reportSections(report, t).map((section) => sectionMarkup(section, report, t))}</main>
<footer>
<p>${t("report.counted-at", { moment: shortMoment(report.countedAt) })}</p>
<p>${t("report.no-personal-data")}</p>
</footer>
</body>
</html>
`;
  return page.text;
}

function figureBox({ name, label, value, note }: KeyFigure, t: Translate): Markup {
  const isAlarm = name === "late" && typeof value === "number" && value > 0;
  return html`<div class="figure${isAlarm ? " alarm" : ""}" data-figure="${name}">
<dt>${label}</dt>
<dd><div class="value">${cellText(value, t)}</div>${note === null ? null : html`<div class="note">${note}</div>`}</dd>
</div>
`;
}

function sectionMarkup(
  { name, title, tables, empty }: ReportSection,
  report: Report,
  t: Translate,
) {
  const content =
    tables.length === 0
      ? html`<p class="empty">${empty}</p>`
      : tables.map((table) => block(table, report, t));
  return html`<section class="${tables.length === 0 ? "" : name}">
<h2>${title}</h2>
${content}
</section>
`;
}

function block(table: ReportTable, report: Report, t: Translate): Markup {
  const isLong = table.rows.length > ROWS_OF_A_PAGE;
  return html`<div class="block${isLong ? " long" : ""}" data-table="${table.name}">
<h3>${table.title}</h3>
${chartsFor(table.name, report, t).map(figureMarkup)}${tableMarkup(table, t)}
${table.note === null ? null : html`<p class="note">${table.note}</p>`}
</div>
`;
}

function figureMarkup({ caption, picture }: Chart): Markup {
  return html`<figure>
${caption === null ? null : html`<figcaption>${caption}</figcaption>`}
${picture}
</figure>
`;
}

function tableMarkup({ title, head, rows, hasTotal }: ReportTable, t: Translate): Markup {
  const isNumber = (column: number) => rows.some((row) => isFigure(row[column] ?? ""));
  const heading = (text: string, column: number) =>
    html`<th scope="col"${classOf(isNumber(column))}>${text}</th>`;
  const line = (row: readonly Cell[], index: number) => {
    const isTotal = hasTotal && index === rows.length - 1;
    return html`<tr${isTotal ? html` class="total"` : null}>${row.map((cell, column) => tableCell(cell, column, t))}</tr>
`;
  };
  return html`<div class="wide"><table aria-label="${title}">
<thead><tr>${head.map(heading)}</tr></thead>
<tbody>
${rows.map(line)}</tbody>
</table></div>`;
}

function tableCell(cell: Cell, column: number, t: Translate): Markup {
  const text = cellText(cell, t);
  if (column === 0) return html`<th scope="row">${text}</th>`;
  return html`<td${classOf(isFigure(cell))}>${text}</td>`;
}

function classOf(isNumber: boolean): Markup | null {
  return isNumber ? html` class="number"` : null;
}
