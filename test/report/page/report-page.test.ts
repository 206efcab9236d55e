import { describe, expect, it } from "vitest";
import { LANGUAGES, loadTranslate } from "../../../src/language/translate.js";
import { reportPage } from "../../../src/report/page/report-page.js";
import {
  cellText,
  documentTables,
  keyFigures,
  requestTables,
} from "../../../src/report/report-tables.js";
import { count, request, sampleReport } from "../../samples.js";

const CENTRE = "Учебный центр «Үлгі»";
const NOTHING = { requests: [], documents: [] };

/** The texts of a page's tables: table by table, row by row. */
function tablesOf(page: string): string[][][] {
  const cells = (row: string) =>
    [...row.matchAll(/<t[hd]\b[^>]*>([^<]*)<\/t[hd]>/g)].map(([, text = ""]) => text);
  const rows = (table: string) =>
    [...table.matchAll(/<tr\b.*?<\/tr>/gs)].map(([row]) => cells(row));
  return [...page.matchAll(/<table\b.*?<\/table>/gs)].map(([table]) => rows(table));
}

describe.each(LANGUAGES)("the report as a page, in %s", (language) => {
  it("shows the figures of the tables", async () => {
    const t = await loadTranslate(language);
    const report = sampleReport();
    const page = reportPage(report, CENTRE, t);
    const tables = [...requestTables(report, t), ...documentTables(report, t)];
    expect(tablesOf(page)).toEqual(
      tables.map(({ head, rows }) => [
        head,
        ...rows.map((row) => row.map((cell) => cellText(cell, t))),
      ]),
    );
    for (const { name, value } of keyFigures(report, t)) {
      const [, shown] =
        new RegExp(`data-figure="${name}">.*?class="value">([^<]*)<`, "s").exec(page) ?? [];
      expect(shown).toBe(cellText(value, t));
    }
    expect(page).toContain(`<html lang="${language}">`);
  });

  it("has four charts, each with a name and a description", async () => {
    const page = reportPage(sampleReport(), CENTRE, await loadTranslate(language));
    const pictures = page.match(/<svg\b.*?<\/svg>/gs) ?? [];
    expect(pictures).toHaveLength(4);
    for (const picture of pictures) {
      expect(picture).toMatch(/role="img"/);
      expect(picture).toMatch(/<title id="[^"]+">[^<]{5,}<\/title><desc id="[^"]+">[^<]{20,}</);
      expect(picture).not.toMatch(/NaN|undefined|Infinity/);
    }
    const names = page.match(/ id="[^"]+"/g) ?? [];
    expect(new Set(names).size).toBe(names.length);
  });
});

it("equal reports give equal bytes, however many were made before", async () => {
  const t = await loadTranslate("kk");
  const first = reportPage(sampleReport(), CENTRE, t);
  reportPage(sampleReport(NOTHING), CENTRE, t);
  expect(reportPage(sampleReport(), CENTRE, t)).toBe(first);
});

it("runs nothing and loads nothing", async () => {
  const page = reportPage(sampleReport(), CENTRE, await loadTranslate("ru"));
  expect(page).not.toMatch(/<(?:script|link|img|iframe|object|embed|base|form)\b| on\w+="/i);
  expect(page).not.toMatch(/\b(?:src|href)="(?!#)|@import|url\((?!#|&quot;#|'#)/i);
  expect(page).toContain("default-src 'none'");
});

it("takes a centre's name for a name, whatever stands in it", async () => {
  const name = `<script>alert("1")</script> & 'Co'`;
  const page = reportPage(sampleReport(), name, await loadTranslate("ru"));
  expect(page).not.toContain("<script");
  expect(page).toContain("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;Co&#39;");
});

it("says that there was nothing, and draws nothing then", async () => {
  const t = await loadTranslate("kk");
  const page = reportPage(sampleReport(NOTHING), CENTRE, t);
  expect(page).toContain(t("report.no-requests"));
  expect(page).toContain(t("report.no-documents"));
  expect(page).not.toMatch(/<svg|<table|NaN|null|undefined/);
});

it("shows a single request and a single document", async () => {
  const t = await loadTranslate("ru");
  const report = sampleReport({
    period: { from: "2026-03-05", to: "2026-03-05" },
    requests: [request("2026-0001", "2026-03-05", 45)],
    documents: [count("2026-03", "advanced-training-certificate", 1)],
  });
  const page = reportPage(report, CENTRE, t);
  expect(page).toContain("100 %");
  expect(page).toContain('<th scope="row">2026-0001</th>');
  expect(page).not.toMatch(/data-table="grounds"|NaN/);
});
