import type { CellObject, Cell as SheetCell, Row as SheetRow } from "write-excel-file/node";
import { FIT_TO_WIDTH } from "../journal/fit-to-width.js";
import { harmlessCell } from "../journal/harmless-cell.js";
import { shortDate } from "../language/short-date.js";
import { shortMoment } from "../language/short-moment.js";
import type { Translate } from "../language/translate.js";
import type { Cell } from "./cell.js";
import type { Report } from "./report.js";
import { documentTables, keyFigures, type ReportTable, requestTables } from "./report-tables.js";

/** In characters: a sheet of eight columns is still readable on A4 across. */
const FIRST_WIDTH = 42;
const OTHER_WIDTH = 15;

/** In points. */
const LINE_HEIGHT = 15;

const BAND = "#E8EEF2";
const NOTHING = "–";
const MINUTES_A_DAY = 24 * 60;

/**
 * The report as a workbook of three sheets: summary, requests, documents. Figures are numbers, so
 * that they can be reckoned with: shares in percent, working time as hours and minutes.
 *
 * @param centre the centre's name in the workbook's language
 */
export async function reportXlsx(report: Report, centre: string, t: Translate): Promise<Buffer> {
  const { default: writeWorkbook } = await import("write-excel-file/node");
  const sheet = (name: string, data: SheetRow[]) => ({
    sheet: name,
    data,
    columns: columnsOf(data),
    orientation: "landscape" as const,
    showGridLines: false,
  });
  return writeWorkbook(
    [
      sheet(t("report.section.summary"), summaryRows(report, centre, t)),
      sheet(
        t("report.section.requests"),
        tableRows(requestTables(report, t), t("report.no-requests")),
      ),
      sheet(
        t("report.section.documents"),
        tableRows(documentTables(report, t), t("report.no-documents")),
      ),
    ],
    { fontFamily: "Arial", fontSize: 10, features: [FIT_TO_WIDTH] },
  ).toBuffer();
}

function columnsOf(data: readonly SheetRow[]) {
  const count = Math.max(...data.map((row) => row.length));
  return Array.from({ length: count }, (_, column) => ({ width: widthOf(column) }));
}

function widthOf(column: number): number {
  return column === 0 ? FIRST_WIDTH : OTHER_WIDTH;
}

function summaryRows(report: Report, centre: string, t: Translate): SheetRow[] {
  const { from, to } = report.period;
  return [
    [text(harmlessCell(centre))],
    [heading(t("report.title"), 16)],
    [text(t("report.service"))],
    [heading(t("report.period", { from: shortDate(from), to: shortDate(to) }), 12)],
    [null],
    headRow([t("report.figure"), t("report.value")]),
    ...keyFigures(report, t).map(({ label, value, note }) => [
      ...bodyRow([label, value]),
      note === null ? null : text(note),
    ]),
    [null],
    ...noteRows(t("report.counted-at", { moment: shortMoment(report.countedAt) }), SUMMARY_COLUMNS),
    [text(t("report.no-personal-data"))],
  ];
}

/** Those of the figures, and room for what is said of them. */
const SUMMARY_COLUMNS = 5;

function tableRows(tables: readonly ReportTable[], empty: string): SheetRow[] {
  if (tables.length === 0) return [[text(empty)]];
  return tables.flatMap(({ title, head, rows, hasTotal, note }) => [
    [heading(title, 12)],
    headRow(head),
    ...rows.map((row, index) => bodyRow(row, hasTotal && index === rows.length - 1)),
    ...(note === null ? [] : noteRows(note, head.length)),
    [null],
  ]);
}

function text(value: string): CellObject {
  return { value, type: String };
}

function heading(value: string, fontSize: number): CellObject {
  return { ...text(value), fontWeight: "bold", fontSize };
}

function headRow(headings: readonly string[]): SheetRow {
  return headings.map((value) => ({
    ...text(value),
    ...inTable(headings),
    alignVertical: "center",
    fontWeight: "bold",
    backgroundColor: BAND,
  }));
}

function bodyRow(row: readonly Cell[], isTotal = false): SheetRow {
  return row.map((cell) => ({
    ...contentOf(cell),
    ...inTable(row),
    alignVertical: "top",
    ...(isTotal && { fontWeight: "bold" as const, backgroundColor: BAND }),
  }));
}

/** Room for the cell that wraps most: not every spreadsheet makes rows fit by itself. */
function inTable(row: readonly Cell[]) {
  const lines = row.map((cell, column) =>
    typeof cell === "string" ? Math.ceil(cell.length / (widthOf(column) - 3)) : 1,
  );
  return {
    wrap: true,
    borderStyle: "thin" as const,
    height: LINE_HEIGHT * Math.max(1, ...lines),
  };
}

/** A note is as wide as its table; cells that belong together are never made to fit. */
function noteRows(note: string, columnSpan: number): SheetRow[] {
  const width = FIRST_WIDTH + (columnSpan - 1) * OTHER_WIDTH;
  const height = LINE_HEIGHT * Math.ceil(note.length / (width * 0.9));
  const cell: SheetCell = { ...text(note), wrap: true, alignVertical: "top", columnSpan, height };
  return [[cell, ...Array.from({ length: columnSpan - 1 }, () => null)]];
}

function contentOf(cell: Cell): CellObject {
  if (typeof cell === "string") return text(cell);
  if (typeof cell === "number") return { value: cell, type: Number };
  if ("percent" in cell) {
    if (cell.percent === null) return nothing();
    return { value: cell.percent / 100, type: Number, format: "0.0%" };
  }
  if (cell.minutes === null) return nothing();
  return { value: Math.round(cell.minutes) / MINUTES_A_DAY, type: Number, format: "[h]:mm" };
}

function nothing(): CellObject {
  return { ...text(NOTHING), align: "right" };
}
