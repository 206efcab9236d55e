import type { Blob } from "node:buffer";
import type Stream from "node:stream";
import type { Feature } from "write-excel-file/node";
import {
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
  sanitizeAttributeValue,
  sanitizeTextContent,
} from "write-excel-file/utility";
import { harmlessCell } from "../text/delimited-text.js";

const SHEET = "xl/worksheets/sheet{id}.xml";

/** What a spreadsheet lets be typed into cells. Source: ECMA-376 part 1, 18.3.1.32. */
export interface DataValidation {
  /** `B10:B1009`. */
  cells: string;
  type: "list" | "custom" | "date" | "decimal";
  /** The values to choose from or the condition, as a formula; or the lowest and the highest value. */
  formulas: [string] | [lowest: string, highest: string];
  /** Whether another value is asked about rather than refused. */
  isWarning?: boolean;
  title: string;
  words: string;
}

/** The formula of a list of values to choose from. */
export function listFormula(values: readonly string[]): string {
  return `"${values.join(",")}"`;
}

/** Puts validations into a worksheet's XML. */
export function withDataValidations(xml: string, validations: readonly DataValidation[]): string {
  const markup = `<dataValidations count="${validations.length}">${validations
    .map(render)
    .join("")}</dataValidations>`;
  const order = getOrderOfSiblings(SHEET, "worksheet") ?? [];
  return insertElementMarkupAccordingToOrderOfSiblings(xml, markup, order, "worksheet");
}

function render({ cells, type, formulas, isWarning, title, words }: DataValidation): string {
  const operator = formulas.length === 2 ? ' operator="between"' : "";
  const style = isWarning ? "warning" : "stop";
  const limits = formulas.map((formula, index) => {
    const tag = `formula${index + 1}`;
    return `<${tag}>${sanitizeTextContent(formula)}</${tag}>`;
  });
  return `<dataValidation type="${type}"${operator} errorStyle="${style}" allowBlank="1" showErrorMessage="1" errorTitle="${attribute(title)}" error="${attribute(words)}" sqref="${cells}">${limits.join("")}</dataValidation>`;
}

/** In an attribute a plain line break would be read as a space. */
function attribute(text: string): string {
  return sanitizeAttributeValue(text).replaceAll("\n", "&#10;");
}

/** Something that the library which writes workbooks cannot do, put into what it has written. */
type SheetFeature = Feature<Stream | Buffer | Blob>;

/** Prints every column of a workbook's sheets on one page wide, however many pages long. */
export const FIT_TO_WIDTH: SheetFeature = {
  files: {
    transform: {
      [SHEET]: {
        transform: (xml) =>
          xml.replace(/<worksheet[^>]*>/, '$&<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>'),
        ...onPageSetup({ fitToWidth: 1, fitToHeight: 0 }),
      },
    },
  },
};

/** Turns landscape sheets upright: of the two the library knows landscape only. */
export const UPRIGHT: SheetFeature = {
  files: { transform: { [SHEET]: onPageSetup({ orientation: "portrait" }) } },
};

/** Changes the XML of the first sheet. */
export function onFirstSheet(transform: (xml: string) => string): SheetFeature {
  return {
    files: {
      transform: {
        [SHEET]: {
          transform: (xml, _options, { sheetIndex }) => (sheetIndex === 0 ? transform(xml) : xml),
        },
      },
    },
  };
}

function onPageSetup(added: Record<string, string | number>) {
  return {
    transformElementAttributes: <Attributes extends object>(tag: string, attributes: Attributes) =>
      tag === "pageSetup" ? { ...attributes, ...added } : attributes,
  };
}

/** In points. */
const LINE_HEIGHT = 15;
const HEADING_HEIGHT = 4 * LINE_HEIGHT;

/** In characters. */
const NARROWEST = 5;

/**
 * A table as a workbook, ready for landscape paper: bold heading that stays on screen, widths
 * that fit. Every cell is text, so no digit is lost and nothing is run, not even when
 * the cell is edited later.
 *
 * @param title name of the sheet
 * @param widths of the columns, in characters
 */
export async function tableXlsx(
  table: readonly string[][],
  title: string,
  widths: readonly number[],
): Promise<Buffer> {
  const { default: writeWorkbook } = await import("write-excel-file/node");
  const [heading = [], ...lines] = table;
  const data = [
    heading.map((value) => ({
      value,
      type: String,
      fontWeight: "bold" as const,
      height: HEADING_HEIGHT,
      wrap: true,
      alignVertical: "center" as const,
      backgroundColor: "#E8EEF2",
      borderStyle: "thin" as const,
    })),
    ...lines.map((line) =>
      line.map((value) => ({
        value: harmlessCell(value),
        type: String,
        wrap: true,
        height: heightOf(line, widths),
        alignVertical: "top" as const,
        borderStyle: "thin" as const,
      })),
    ),
  ];
  return writeWorkbook(
    data,
    {
      sheet: title.slice(0, 31),
      columns: widths.map((width) => ({ width })),
      stickyRowsCount: 1,
      orientation: "landscape",
    },
    { features: [FIT_TO_WIDTH] },
  ).toBuffer();
}

/** Room for the cell that wraps most: not every spreadsheet makes rows fit by itself. */
function heightOf(line: readonly string[], widths: readonly number[]): number {
  const lines = line.map((text, index) =>
    text
      .split("\n")
      .map((part) => Math.ceil(part.length / ((widths[index] ?? NARROWEST) - 2)))
      .reduce((sum, count) => sum + Math.max(1, count), 0),
  );
  return LINE_HEIGHT * Math.max(1, ...lines);
}
