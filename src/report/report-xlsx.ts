import type { Cell as SheetCell, Row as SheetRow } from "write-excel-file/node";
import { shortMoment } from "../language/kazakhstan-moments.js";
import { shortDate } from "../language/short-date.js";
import type { Translate } from "../language/translate.js";
import type { Cell } from "./cell.js";
import type { Report } from "./report.js";
import { documentTables, keyFigures, type ReportTable, requestTables } from "./report-tables.js";

/** In characters. */
const FIRST_WIDTH = 44;
const OTHER_WIDTH = 18;

/** In points. */
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
  const requests = requestTables(report, t);
  const documents = documentTables(report, t);
  const sheets = [
    { sheet: t("report.section.summary"), data: summaryRows(report, centre, t) },
    { sheet: t("report.section.requests"), data: sheetRows(requests, t("report.no-requests"), t) },
    {
      sheet: t("report.section.documents"),
      data: sheetRows(documents, t("report.no-documents"), t),
    },
  ];
  return writeWorkbook(
    sheets.map(({ sheet, data }) => ({
      sheet,
      data,
      columns: widthsFor(data),
      orientation: "landscape" as const,
      showGridLines: false,
    })),
    { fontFamily: "Arial", fontSize: 10, features: [FIT_TO_WIDTH] },
  ).toBuffer();
}

function summaryRows(report: Report, centre: string, t: Translate): SheetRow[] {
  const { from, to } = report.period;
  return [
    [text(centre)],
    [heading(t("report.title"), 16)],
    [text(t("report.service"))],
    [heading(t("report.period", { from: shortDate(from), to: shortDate(to) }), 12)],
    [null],
    [headCell(t("report.figure")), headCell(t("report.value"))],
    ...keyFigures(report, t).map(({ label, value, note }) => [
      bordered(label, t),
      bordered(value, t),
      note === null ? null : text(note),
    ]),
    [null],
    [text(t("report.counted-at", { moment: shortMoment(report.countedAt) }))],
    [text(t("report.no-personal-data"))],
  ];
}

function sheetRows(tables: readonly ReportTable[], empty: string, t: Translate): SheetRow[] {
  if (tables.length === 0) return [[text(empty)]];
  return tables.flatMap(({ title, head, rows, hasTotal, note }) => [
    [heading(title, 12)],
    head.map(headCell),
    ...rows.map((row, index) =>
      row.map((cell) => bordered(cell, t, hasTotal && index === rows.length - 1)),
    ),
    ...(note === null ? [] : [noteRow(note, head.length)]),
    [null],
  ]);
}

function text(value: string): SheetCell {
  return { value, type: String };
}

function heading(value: string, fontSize: number): SheetCell {
  return { value, type: String, fontWeight: "bold", fontSize };
}

function headCell(value: string): SheetCell {
  return {
    value,
    type: String,
    fontWeight: "bold",
    wrap: true,
    alignVertical: "center",
    backgroundColor: BAND,
    borderStyle: "thin",
  };
}

/** A note is as wide as its table. */
function noteRow(note: string, columns: number): SheetRow {
  const width = FIRST_WIDTH + (columns - 1) * OTHER_WIDTH;
  return [
    {
      value: note,
      type: String,
      wrap: true,
      alignVertical: "top",
      columnSpan: columns,
      height: LINE_HEIGHT * Math.ceil(note.length / (width * 0.9)),
    },
    ...Array.from({ length: columns - 1 }, () => null),
  ];
}

function bordered(cell: Cell, t: Translate, isTotal = false): SheetCell {
  return {
    ...valueOf(cell, t),
    wrap: true,
    alignVertical: "top",
    borderStyle: "thin",
    ...(isTotal && { fontWeight: "bold" as const, backgroundColor: BAND }),
  };
}

function valueOf(cell: Cell, t: Translate) {
  if (typeof cell === "string") return { value: cell, type: String };
  if (typeof cell === "number") return { value: cell, type: Number };
  if ("percent" in cell) {
    return cell.percent === null
      ? nothing()
      : { value: cell.percent / 100, type: Number, format: "0.0%" };
  }
  if (cell.minutes === null) return nothing();
  return { value: Math.round(cell.minutes) / MINUTES_A_DAY, type: Number, format: "[h]:mm" };
}
