import { read, utils, type WorkBook } from "@e965/xlsx";
import { describe, expect, it } from "vitest";
import { LANGUAGES, loadTranslate, type Translate } from "../../src/language/translate.js";
import type { Report } from "../../src/report/report.js";
import {
  type Cell,
  documentTables,
  keyFigures,
  requestTables,
} from "../../src/report/report-tables.js";
import { reportXlsx } from "../../src/report/report-xlsx.js";
import { sampleReport } from "../samples.js";

async function open(report: Report, t: Translate, centre = "Орталық"): Promise<WorkBook> {
  return read(await reportXlsx(report, centre, t));
}

function rowsOf(book: WorkBook, sheet: string): unknown[][] {
  const found = book.Sheets[sheet];
  if (!found) throw new Error(`no sheet ${sheet}`);
  return utils.sheet_to_json(found, { header: 1, defval: null });
}

/** What a spreadsheet keeps of a figure: days of working time, shares of one. */
function kept(cell: Cell): unknown {
  if (typeof cell !== "object") return cell;
  if ("percent" in cell) return cell.percent === null ? "–" : cell.percent / 100;
  return cell.minutes === null ? "–" : Math.round(cell.minutes) / 1440;
}

function withoutEnd(row: readonly unknown[], length: number): unknown[] {
  expect(row.slice(length).every((cell) => cell === null)).toBe(true);
  return row.slice(0, length);
}

describe.each(LANGUAGES)("the report as a workbook, in %s", (language) => {
  it("has three sheets with the figures of the tables, as numbers", async () => {
    const t = await loadTranslate(language);
    const report = sampleReport();
    const book = await open(report, t);
    expect(book.SheetNames).toEqual(
      (["summary", "requests", "documents"] as const).map((name) => t(`report.section.${name}`)),
    );
    const summary = rowsOf(book, t("report.section.summary"));
    for (const { label, value } of keyFigures(report, t)) {
      expect(summary.find(([cell]) => cell === label)?.[1]).toBe(kept(value));
    }
    for (const [name, tables] of [
      ["requests", requestTables(report, t)],
      ["documents", documentTables(report, t)],
    ] as const) {
      const rows = rowsOf(book, t(`report.section.${name}`));
      expect(tables.length).toBeGreaterThan(0);
      for (const { title, head, rows: expected } of tables) {
        const at = rows.findIndex(([cell]) => cell === title);
        const found = rows.slice(at + 1, at + 2 + expected.length);
        expect(found.map((row) => withoutEnd(row, head.length))).toEqual([
          head,
          ...expected.map((row) => row.map(kept)),
        ]);
      }
    }
  });
});

it("times are written as hours and minutes, shares in percent", async () => {
  const t = await loadTranslate("ru");
  const sheet = (await open(sampleReport(), t)).Sheets[t("report.section.summary")] ?? {};
  const shown = Object.values(sheet).map((cell) => cell.w);
  expect(shown).toContain("93.3%");
  expect(shown).toContain("1:11");
});

it("of nothing says so, and reckons nothing", async () => {
  const t = await loadTranslate("kk");
  const book = await open(sampleReport({ requests: [], documents: [] }), t);
  expect(rowsOf(book, t("report.section.requests"))[0]?.[0]).toBe(t("report.no-requests"));
  expect(rowsOf(book, t("report.section.documents"))[0]?.[0]).toBe(t("report.no-documents"));
  expect(rowsOf(book, t("report.section.summary")).flat()).toContain("–");
});

it("a centre's name is never run", async () => {
  const t = await loadTranslate("ru");
  const book = await open(sampleReport(), t, '=HYPERLINK("http://example.invalid")');
  const cell = book.Sheets[t("report.section.summary")]?.A1;
  expect(cell).toMatchObject({ t: "s", v: `'=HYPERLINK("http://example.invalid")` });
  expect(cell?.f).toBeUndefined();
});
