import type { CellObject, Row as SheetRow } from "write-excel-file/node";
import { harmlessCell } from "../formats/text/delimited-text.js";
import { FIT_TO_WIDTH, UPRIGHT } from "../formats/xlsx/write-xlsx.js";
import { shortDate, shortMoment } from "../language/dates.js";
import type { Translate } from "../language/translate.js";
import type { Report } from "./report.js";
import {
  type Cell,
  isFigure,
  keyFigures,
  NOTHING,
  type ReportSection,
  reportSections,
} from "./report-tables.js";

/** In characters: a sheet of seven columns is still readable on A4 paper. */
const FIRST_WIDTH = 42;
const OTHER_WIDTH = 16;

/** How many columns a text goes across: as many as the broadest table has. */
const BROAD = 7;

/** In points, of letters of ten points. */
const LINE_HEIGHT = 15;

const BAND = "#E8EEF2";
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
      ...reportSections(report, t).map((section) => sheet(section.title, tableRows(section))),
    ],
    // Every table of the requests finds its place on one upright sheet of paper.
    { fontFamily: "Arial", fontSize: 10, features: [FIT_TO_WIDTH, UPRIGHT] },
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
  const figures = keyFigures(report, t);
  return [
    ...broad(harmlessCell(centre)),
    ...broad(t("report.title"), 16),
    ...broad(t("report.service")),
    ...broad(t("report.period", { from: shortDate(from), to: shortDate(to) }), 12),
    [null],
    headRow(
      [t("report.figure"), t("report.value")],
      figures.map(({ label, value }) => [label, value]),
    ),
    ...figures.map(({ label, value, note }) => [
      ...bodyRow([label, value]),
      ...(note === null ? [] : [null, text(note)]),
    ]),
    [null],
    ...broad(t("report.counted-at", { moment: shortMoment(report.countedAt) })),
    ...broad(t("report.no-personal-data")),
  ];
}

function tableRows({ tables, empty }: ReportSection): SheetRow[] {
  if (tables.length === 0) return broad(empty);
  return tables.flatMap(({ title, head, rows, hasTotal, note }) => [
    ...broad(title, 12),
    headRow(head, rows),
    ...rows.map((row, index) => bodyRow(row, hasTotal && index === rows.length - 1)),
    ...(note === null ? [] : broad(note)),
    [null],
  ]);
}

function text(value: string): CellObject {
  return { value, type: String };
}

/** A text across the columns; bold where its size is told. Such cells are never made to fit. */
function broad(value: string, fontSize?: number): SheetRow[] {
  const width = (widthOf(0) + (BROAD - 1) * widthOf(1)) * (10 / (fontSize ?? 10));
  const cell: CellObject = {
    ...text(value),
    ...(fontSize !== undefined && { fontSize, fontWeight: "bold" }),
    wrap: true,
    alignVertical: "top",
    columnSpan: BROAD,
    height: LINE_HEIGHT * ((fontSize ?? 10) / 10) * Math.ceil(value.length / (width * 0.9)),
  };
  return [[cell, ...Array.from({ length: BROAD - 1 }, () => null)]];
}

function headRow(headings: readonly string[], rows: readonly (readonly Cell[])[]): SheetRow {
  return headings.map((value, column) => ({
    ...text(value),
    ...inTable(headings),
    alignVertical: "center",
    align: rows.some((row) => isFigure(row[column] ?? "")) ? "right" : "left",
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
    typeof cell === "string" ? Math.ceil(cell.length / (widthOf(column) - 2)) : 1,
  );
  return {
    wrap: true,
    borderStyle: "thin" as const,
    height: LINE_HEIGHT * Math.max(1, ...lines),
  };
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
