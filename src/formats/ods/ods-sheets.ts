import type { SheetCell } from "../../model/roster.js";
import { damaged, inPlace, type PlaceInFile, tooLarge } from "../format-error.js";
import {
  columnLetter,
  type Grid,
  type GridLine,
  isBlank,
  MOST_CELLS,
  MOST_CHARACTERS,
  MOST_COLUMNS,
  MOST_ROWS,
} from "../tables/grid.js";
import { readXml, type XmlAttributes } from "../xml.js";
import { readOdsCell } from "./ods-cell.js";
import { addCharacters, addSpecial, type CellText } from "./ods-text.js";

/** What is in a cell besides its text: notes, drawings, the small print above words. */
const NOT_TEXT = /^(?:office:annotation|draw:|dr3d:|table:detective$|text:ruby-text$|text:note)/;

const PARAGRAPHS = new Set(["text:p", "text:h"]);

/** A cell's tag, until its end is met. */
interface OpenCell extends CellText {
  column: number;
  attributes: XmlAttributes;
}

interface Reading {
  grids: Grid[];
  hiddenStyles: Set<string>;
  /** The style whose definition is being read. */
  style: string;
  /** The sheet, line and cell that are being read. */
  sheet: Grid | null;
  /** Row number and column index that come next. */
  row: number;
  column: number;
  line: GridLine | null;
  rowRepeat: number;
  cell: OpenCell | null;
  inParagraph: boolean;
  /** Filled cells so far, repeats counted. */
  cells: number;
}

/**
 * Reads the sheets of an ODS file's content. The library is not used for it: it cuts the spaces at
 * the ends of a cell, leaves out values without a text, does not tell which sheets are hidden, and
 * writes out every repeat, however many.
 *
 * @throws FormatError `damaged`, `too-large`
 */
export function readOdsSheets(xml: string): Grid[] {
  const reading: Reading = {
    grids: [],
    hiddenStyles: new Set(),
    style: "",
    sheet: null,
    row: 1,
    column: 0,
    line: null,
    rowRepeat: 1,
    cell: null,
    inParagraph: false,
    cells: 0,
  };
  inPlace(
    () => placeOf(reading),
    () => readElements(reading, xml),
  );
  return reading.grids;
}

function placeOf({ sheet, line }: Reading): PlaceInFile {
  if (sheet === null) return {};
  return { sheet: sheet.sheet ?? "", ...(line && { row: line.row }) };
}

function readElements(reading: Reading, xml: string): void {
  const path: string[] = [];
  // Depth of an element whose whole content is passed over.
  let passedOver = 0;
  readXml(xml, {
    open(name, attributes) {
      const parent = path.at(-1) ?? "";
      path.push(name);
      if (passedOver > 0) return;
      if (isPassedOver(name, parent, reading)) passedOver = path.length;
      else open(reading, name, attributes);
    },
    close(name) {
      if (passedOver === 0) close(reading, name);
      if (passedOver === path.length) passedOver = 0;
      path.pop();
    },
    text(text) {
      if (passedOver === 0 && reading.cell !== null && reading.inParagraph) {
        addCharacters(reading.cell, text);
      }
    },
  });
}

/** Tables elsewhere are earlier versions of a sheet, copies of other files, or tables in cells. */
function isPassedOver(name: string, parent: string, { cell }: Reading): boolean {
  if (name === "table:table") return parent !== "office:spreadsheet";
  return cell !== null && NOT_TEXT.test(name);
}

function open(reading: Reading, name: string, attributes: XmlAttributes): void {
  if (name === "style:style") reading.style = attributes["style:name"] ?? "";
  if (name === "style:table-properties" && isNotDisplayed(attributes)) {
    reading.hiddenStyles.add(reading.style);
  }
  if (name === "table:table") openSheet(reading, attributes);
  if (reading.sheet === null) return;
  if (name === "table:table-row") openRow(reading, attributes);
  if (isCell(name)) {
    reading.cell = { column: reading.column, attributes, paragraphs: [] };
  }
  if (reading.cell === null) return;
  if (PARAGRAPHS.has(name)) {
    reading.cell.paragraphs.push("");
    reading.inParagraph = true;
  } else addSpecial(reading.cell, name, attributes);
}

function isNotDisplayed(attributes: XmlAttributes): boolean {
  return attributes["table:display"] === "false";
}

function isCell(name: string): boolean {
  return name === "table:table-cell" || name === "table:covered-table-cell";
}

function close(reading: Reading, name: string): void {
  if (PARAGRAPHS.has(name)) reading.inParagraph = false;
  if (isCell(name)) closeCell(reading);
  if (name === "table:table-row") closeRow(reading);
  if (name === "table:table") reading.sheet = null;
}

function openSheet(reading: Reading, attributes: XmlAttributes): void {
  const style = attributes["table:style-name"] ?? "";
  reading.sheet = {
    sheet: attributes["table:name"] ?? "",
    hidden: reading.hiddenStyles.has(style),
    lines: [],
    merges: [],
  };
  reading.row = 1;
  reading.grids.push(reading.sheet);
}

function openRow(reading: Reading, attributes: XmlAttributes): void {
  reading.rowRepeat = countOf(attributes, "table:number-rows-repeated");
  reading.column = 0;
  reading.line = { row: reading.row, cells: new Map() };
  const visibility = attributes["table:visibility"] ?? "visible";
  if (visibility !== "visible") reading.line.hidden = true;
}

function closeCell(reading: Reading): void {
  const { cell, line, sheet } = reading;
  reading.cell = null;
  if (cell === null || line === null || sheet === null) throw damaged("a cell outside a row");
  const repeat = countOf(cell.attributes, "table:number-columns-repeated");
  reading.column += repeat;
  merge(sheet, line.row, cell);
  const read = readOdsCell(
    refOf(cell.column, line.row),
    cell.attributes,
    cell.paragraphs.join("\n"),
  );
  if (isBlank(read.text)) return;
  if (read.text.length > MOST_CHARACTERS) {
    throw tooLarge("characters", MOST_CHARACTERS, { column: columnLetter(cell.column) });
  }
  if (line.cells.size + repeat > MOST_COLUMNS) throw tooLarge("columns", MOST_COLUMNS);
  for (let column = cell.column; column < cell.column + repeat; column += 1) {
    line.cells.set(column, { ...read, ref: refOf(column, line.row) });
  }
}

function closeRow(reading: Reading): void {
  const { line, sheet, rowRepeat } = reading;
  if (line === null || sheet === null) throw damaged("a row outside a sheet");
  reading.row += rowRepeat;
  addLine(reading, line, sheet);
  reading.line = null;
}

function addLine(reading: Reading, line: GridLine, sheet: Grid): void {
  const { rowRepeat } = reading;
  if (line.cells.size === 0) return;
  // Weighed before they are written out: a few bytes can ask for a million lines.
  reading.cells += line.cells.size * rowRepeat;
  if (sheet.lines.length + rowRepeat > MOST_ROWS) throw tooLarge("rows", MOST_ROWS);
  if (reading.cells > MOST_CELLS) throw tooLarge("cells", MOST_CELLS);
  sheet.lines.push(line);
  for (let row = line.row + 1; row < reading.row; row += 1) {
    sheet.lines.push({ ...line, row, cells: moved(line.cells, row) });
  }
}

function moved(cells: Map<number, SheetCell>, row: number): Map<number, SheetCell> {
  return new Map(
    [...cells].map(([column, cell]) => [column, { ...cell, ref: refOf(column, row) }]),
  );
}

function merge(sheet: Grid, row: number, { column, attributes }: OpenCell): void {
  const columns = countOf(attributes, "table:number-columns-spanned");
  const rows = countOf(attributes, "table:number-rows-spanned");
  if (columns * rows === 1) return;
  sheet.merges.push({
    firstRow: row,
    lastRow: row + rows - 1,
    firstColumn: column,
    lastColumn: column + columns - 1,
  });
}

/** How often a tag counts; without a number, once. */
function countOf(attributes: XmlAttributes, name: string): number {
  const text = attributes[name];
  if (text === undefined) return 1;
  if (!/^\d{1,7}$/.test(text) || Number(text) === 0) throw damaged("a count that is none");
  return Number(text);
}

function refOf(column: number, row: number): string {
  return `${columnLetter(column)}${row}`;
}
