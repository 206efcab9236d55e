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

/** What a printed table says on every sheet of paper, besides its rows. */
export interface PrintedHead {
  title: string;
  /** Whose table it is, and of which time. */
  left?: string;
  right?: string;
}

/** The letters that a head of a page may have. Source: ECMA-376 part 1, 18.3.1.46 (headerFooter). */
const MOST_IN_HEAD = 240;

/** Title, owner and time at the head of every page, its number at the foot, and the heading repeated. */
function printedWith({ title, left = "", right = "" }: PrintedHead, sheet: string): SheetFeature {
  const plain = (text: string, most: number) => text.slice(0, most).replaceAll("&", "&&");
  const side = Math.floor((MOST_IN_HEAD - title.length) / 2);
  const head = `&L&9${plain(left, side)}&C&"Arial,Bold"&11${plain(title, MOST_IN_HEAD)}&R&9 ${plain(right, side)}`;
  const markup = `<headerFooter><oddHeader>${sanitizeTextContent(head)}</oddHeader><oddFooter>&amp;R&amp;9&amp;P / &amp;N</oddFooter></headerFooter>`;
  const names = `<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">'${sanitizeTextContent(sheet.replaceAll("'", "''"))}'!$1:$1</definedName></definedNames>`;
  const order = getOrderOfSiblings(SHEET, "worksheet") ?? [];
  return {
    files: {
      transform: {
        [SHEET]: {
          transform: (xml) =>
            insertElementMarkupAccordingToOrderOfSiblings(xml, markup, order, "worksheet"),
        },
        "xl/workbook.xml": { transform: (xml) => xml.replace("<definedNames/>", () => names) },
      },
    },
  };
}

/** In points, of letters of ten points. */
const LINE_HEIGHT = 13.5;

/** In characters. */
const NARROWEST = 5;

/**
 * A table as a workbook, ready for landscape paper: bold heading that stays on screen, widths
 * that fit. Every cell is text, so no digit is lost and nothing is run, not even when
 * the cell is edited later.
 *
 * @param title name of the sheet
 * @param widths of the columns, in characters
 * @param head what every printed page says
 */
export async function tableXlsx(
  table: readonly string[][],
  title: string,
  widths: readonly number[],
  head: PrintedHead = { title },
): Promise<Buffer> {
  const { default: writeWorkbook } = await import("write-excel-file/node");
  const [heading = [], ...lines] = table;
  const sheet = title.slice(0, 31);
  const data = [
    heading.map((value) => ({
      value,
      type: String,
      fontWeight: "bold" as const,
      height: heightOf(heading, widths),
      wrap: true,
      align: "center" as const,
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
      sheet,
      columns: widths.map((width) => ({ width })),
      stickyRowsCount: 1,
      orientation: "landscape",
    },
    { fontFamily: "Arial", fontSize: 10, features: [FIT_TO_WIDTH, printedWith(head, sheet)] },
  ).toBuffer();
}

/** Room for the cell that wraps most: not every spreadsheet makes rows fit by itself. */
function heightOf(line: readonly string[], widths: readonly number[]): number {
  const lines = line.map((text, index) =>
    text
      .split("\n")
      .reduce((sum, part) => sum + linesOf(part, (widths[index] ?? NARROWEST) - 1), 0),
  );
  return LINE_HEIGHT * Math.max(1, ...lines) + 3;
}

/** How many lines a text takes that breaks between words. */
function linesOf(text: string, width: number): number {
  let [lines, used] = [1, 0];
  for (const { length } of text.split(" ")) {
    if (used > 0 && used + 1 + length > width) [lines, used] = [lines + 1, 0];
    lines += Math.max(0, Math.ceil(length / width) - 1);
    used += (used > 0 ? 1 : 0) + length;
  }
  return lines;
}
