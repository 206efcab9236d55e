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
import { html, Markup } from "./html.js";
import { type Chart, chartsFor } from "./report-charts.js";

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

/** The page's looks on a screen and on A4 paper; the fonts are those with Kazakh letters. */
const STYLE = new Markup(`
:root {
  --ink: #1b252c; --soft: #4a565e; --line: #b9c4cb; --band: #eef3f6; --accent: #1d5f7a;
}
* { box-sizing: border-box; }
html { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
body {
  margin: 0 auto; padding: 32px 24px 48px; max-width: 860px; background: #fff; color: var(--ink);
  font: 15px/1.45 "Segoe UI", "Noto Sans", Roboto, "Helvetica Neue", Arial, "Liberation Sans",
    "DejaVu Sans", sans-serif;
}
header { border-bottom: 3px solid var(--accent); padding-bottom: 14px; margin-bottom: 20px; }
.centre { color: var(--soft); font-weight: 600; margin: 0; }
h1 { font-size: 26px; line-height: 1.2; margin: 4px 0 6px; }
.service { color: var(--soft); margin: 0 0 10px; }
.period { font-size: 17px; font-weight: 600; margin: 0; }
h2 {
  font-size: 20px; margin: 34px 0 12px; padding-bottom: 4px; border-bottom: 1px solid var(--line);
}
h3 { font-size: 16px; margin: 0 0 10px; }
figcaption { font-size: 14px; font-weight: 600; margin: 14px 0 6px; color: var(--soft); }
.figures { display: grid; grid-template-columns: repeat(3, 1fr); gap: 12px; margin: 0; }
.figure {
  border: 1px solid var(--line); border-left: 4px solid var(--accent); border-radius: 4px;
  padding: 10px 14px;
}
.figure dt { color: var(--soft); font-size: 13.5px; }
.figure dd { margin: 0; }
.figure .value { font-size: 28px; font-weight: 700; line-height: 1.25; }
.figure .note { color: var(--soft); font-size: 13px; }
.figure.alarm { border-left-color: #b8432f; }
.figure.alarm .value { color: #9c3322; }
.block { margin: 0 0 30px; }
figure { margin: 0 0 12px; }
svg { display: block; width: 100%; height: auto; font-family: inherit; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: 14px; }
th, td { border: 1px solid var(--line); padding: 5px 9px; text-align: left; vertical-align: top; }
thead th { background: var(--band); font-weight: 600; font-size: 13px; overflow-wrap: break-word; }
tbody th { font-weight: 400; }
tr.total th, tr.total td { font-weight: 700; background: var(--band); }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
thead th.number { white-space: normal; }
.note { color: var(--soft); font-size: 13px; margin: 6px 0 0; }
.empty { font-size: 1.05em; padding: 12px 16px; margin: 0; background: var(--band); border-radius: 4px; }
footer { margin-top: 36px; padding-top: 10px; border-top: 1px solid var(--line); }
footer p { color: var(--soft); font-size: 13px; margin: 0 0 4px; }
@media screen and (max-width: 800px) {
  body { padding: 20px 14px 32px; }
  table { font-size: 12.5px; }
  thead th { font-size: 12px; }
  th, td { padding: 4px 5px; }
  .figures { grid-template-columns: repeat(2, 1fr); }
}
@media screen and (max-width: 640px) {
  h1 { font-size: 22px; }
  .figure .value { font-size: 22px; }
}
@page { size: A4; margin: 13mm 15mm; }
@media print {
  body { max-width: none; padding: 0 1px; font-size: 9.5pt; }
  h1 { font-size: 18pt; }
  h2 { font-size: 14pt; }
  h3 { font-size: 11pt; margin-bottom: 5pt; }
  table { font-size: 9pt; }
  thead th { font-size: 8pt; line-height: 1.2; }
  th, td { padding: 2.5pt 6pt; }
  .note, .figure .note, .figure dt, footer p { font-size: 8.5pt; }
  .figure { padding: 5pt 9pt; }
  .figure .value { font-size: 17pt; }
  figure { margin-bottom: 6pt; }
  figure svg { width: 88%; }
  figcaption { font-size: 9pt; margin: 6pt 0 3pt; }
  h2 { margin: 11pt 0 7pt; }
  header { padding-bottom: 8pt; margin-bottom: 10pt; }
  .empty { padding: 5pt 10pt; }
  h2, h3, figcaption { break-after: avoid; }
  .wide { overflow: visible; }
  .block, .figure, figure, tr { break-inside: avoid; }
  .long { break-inside: auto; }
  thead { display: table-header-group; }
  .requests + .documents { break-before: page; }
  .requests + .documents h2 { margin-top: 0; }
  .block { margin-bottom: 13pt; }
  .block:last-child { margin-bottom: 0; }
  footer { margin-top: 12pt; padding-top: 5pt; break-inside: avoid; }
}
`);
