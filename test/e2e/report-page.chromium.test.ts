import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { loadTranslate } from "../../src/language/translate.js";
import { reportPage } from "../../src/report/page/report-page.js";
import type { Report } from "../../src/report/report.js";
import { count, request, sampleReport } from "../samples.js";
import { chromiumOfTests, hasChromium, inChromium } from "./chromium.js";
import { withFolder } from "./kualik.js";
import { textsOfPdf } from "./libreoffice.js";

const LONG_NAME =
  "«Денсаулық сақтау саласындағы біліктілікті арттыру және сертификаттау курстарының " +
  "республикалық оқу орталығы» жауапкершілігі шектеулі серіктестігі";

const REPORTS: Record<string, [report: Report, charts: number, pages: number]> = {
  quarter: [sampleReport(), 4, 3],
  nothing: [sampleReport({ requests: [], documents: [] }), 0, 1],
  one: [
    sampleReport({
      requests: [request("2026-0001", "2026-03-05", 45)],
      documents: [count("2026-03", "advanced-training-certificate", 1)],
    }),
    4,
    3,
  ],
  "documents alone": [sampleReport({ requests: [] }), 1, 1],
};

describe.skipIf(!hasChromium)(inChromium("the report's page in a real browser"), () => {
  const browser = chromiumOfTests();

  it.each(["kk", "ru"] as const)(
    "in %s: nothing is loaded, every chart is seen, every text has its room",
    async (language) => {
      const t = await loadTranslate(language);
      await withFolder(async (folder) => {
        for (const [name, [report, charts, pages]] of Object.entries(REPORTS)) {
          const file = join(folder, `${name}.html`);
          writeFileSync(file, reportPage(report, LONG_NAME, t));
          const page = await browser().newPage();
          const loaded: string[] = [];
          const complaints: string[] = [];
          page.on("request", (asked) => loaded.push(asked.url()));
          page.on("console", (message) => complaints.push(message.text()));
          page.on("pageerror", (error) => complaints.push(error.message));
          await page.goto(pathToFileURL(file).href);
          expect(loaded, name).toEqual([pathToFileURL(file).href]);

          for (const width of [1100, 700, 380]) {
            await page.setViewportSize({ width, height: 900 });
            const place = `${name}, ${width} wide`;
            expect(await visibleCharts(page), place).toBe(charts);
            expect(await chartTextsWithoutRoom(page), place).toEqual([]);
            expect(await isTooWide(page), place).toBe(false);
            // On a telephone tables may be moved sideways in their place.
            if (width > 400) expect(await textsWithoutRoom(page), place).toEqual([]);
          }
          expect(complaints, name).toEqual([]);

          const pdf = join(folder, `${name}.pdf`);
          await page.pdf({ path: pdf, preferCSSPageSize: true, printBackground: true });
          const texts = textsOfPdf(pdf);
          expect(texts, name).toHaveLength(pages);
          expect(texts[0]).toContain(t("report.title"));
          expect(texts.at(-1)).toContain(t("report.no-personal-data"));
          await page.close();
        }
      });
    },
  );
});

/** What is used of an element; the tests know nothing else of browsers. */
interface Shown {
  textContent: string | null;
  scrollWidth: number;
  clientWidth: number;
  getBoundingClientRect(): Record<"left" | "right" | "top" | "bottom" | "width", number>;
  closest(selector: string): Shown | null;
  querySelectorAll(selector: string): Iterable<Shown>;
}

/** How many charts have a box, with bars in it that have one. */
function visibleCharts(page: Page): Promise<number> {
  return page.locator("figure > svg").evaluateAll((charts: Shown[]) => {
    const isSeen = (one: Shown) => one.getBoundingClientRect().width > 0;
    const barsOf = (chart: Shown) => [...chart.querySelectorAll("path")].filter(isSeen);
    return charts.filter((chart) => isSeen(chart) && barsOf(chart).length > 3).length;
  });
}

/** Texts that stand out of the box they belong to, or over the page's edge. */
function textsWithoutRoom(page: Page): Promise<(string | null)[]> {
  return page
    .locator("p, h1, h2, h3, dt, dd, th, td, figcaption")
    .evaluateAll((elements: Shown[]) =>
      elements
        .filter((element) => {
          const edge = element.closest("body")?.getBoundingClientRect().right ?? 0;
          const { right, left } = element.getBoundingClientRect();
          return element.scrollWidth > element.clientWidth + 1 || left < 0 || right > edge;
        })
        .map(({ textContent }) => textContent),
    );
}

/** Texts of charts that stand out of their chart. */
function chartTextsWithoutRoom(page: Page): Promise<(string | null)[]> {
  return page.locator("svg text").evaluateAll((texts: Shown[]) =>
    texts
      .filter((text) => {
        const chart = text.closest("svg")?.getBoundingClientRect();
        const box = text.getBoundingClientRect();
        return (
          !chart ||
          box.left < chart.left ||
          box.right > chart.right ||
          box.top < chart.top - 1 ||
          box.bottom > chart.bottom + 1
        );
      })
      .map(({ textContent }) => textContent),
  );
}

/** Whether the page has to be moved sideways to be read. */
function isTooWide(page: Page): Promise<boolean> {
  return page
    .locator("html")
    .evaluate(({ scrollWidth, clientWidth }: Shown) => scrollWidth > clientWidth);
}
