import { Markup } from "./html.js";

/** The page's looks on a screen and on A4 paper; the fonts are those with Kazakh letters. */
export const STYLE = new Markup(`
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
table { border-collapse: collapse; width: 100%; font-size: 14px; }
th, td { border: 1px solid var(--line); padding: 5px 9px; text-align: left; vertical-align: top; }
thead th { background: var(--band); font-weight: 600; font-size: 13px; overflow-wrap: break-word; }
tbody th { font-weight: 400; }
tr.total th, tr.total td { font-weight: 700; background: var(--band); }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
thead th.number { white-space: normal; }
.note { color: var(--soft); font-size: 13px; margin: 6px 0 0; }
.empty { font-size: 16px; padding: 18px; background: var(--band); border-radius: 4px; }
footer { margin-top: 36px; padding-top: 10px; border-top: 1px solid var(--line); }
footer p { color: var(--soft); font-size: 13px; margin: 0 0 4px; }
@media (max-width: 640px) { .figures { grid-template-columns: repeat(2, 1fr); } }
@page { size: A4; margin: 14mm 15mm; }
@media print {
  body { max-width: none; padding: 0; font-size: 10.5pt; }
  h2 { margin-top: 16pt; }
  h2, h3, figcaption { break-after: avoid; }
  .block, .figure, figure, tr { break-inside: avoid; }
  .long { break-inside: auto; }
  thead { display: table-header-group; }
  .documents { break-before: page; }
  .block { margin-bottom: 16pt; }
}
`);
