import { damaged, FormatError, inPlace, type PlaceInFile, tooLarge } from "../format-error.js";
import { decodedPart, type Parts } from "../office-package.js";
import {
  type Grid,
  type GridLine,
  isBlank,
  MOST_CELLS,
  MOST_MERGES,
  MOST_ROWS,
  MOST_ROWS_OF_ALL,
  putCell,
  refOf,
} from "../tables/grid.js";
import { readXml, type XmlAttributes } from "../xml.js";
import { CellText, readOdsCell } from "./ods-cell.js";
import { OdsStyles, type StyleFamily } from "./ods-styles.js";

const MANIFEST = "META-INF/manifest.xml";
const STYLES = "styles.xml";
const OPEN_DOCUMENT = "application/vnd.oasis.opendocument.";
const SPREADSHEET = /^application\/vnd\.oasis\.opendocument\.spreadsheet/;

const OTHER_KINDS: [type: string, kind: string][] = [
  ["text", "ODT"],
  ["presentation", "ODP"],
  ["graphics", "ODG"],
];

/** True for a zip that is an OpenDocument file of any kind. */
export function isOpenDocument(parts: Parts): boolean {
  if (typeOf(parts).startsWith(OPEN_DOCUMENT)) return true;
  return parts.has("content.xml") && parts.has(MANIFEST);
}

/**
 * Reads every sheet of an ODS file as a grid, in the file's order.
 *
 * @throws FormatError `other-kind`, `password`, `damaged`, `too-large`
 */
export function readOds(parts: Parts): Grid[] {
  const type = typeOf(parts);
  if (type !== "" && !SPREADSHEET.test(type)) {
    const kind = OTHER_KINDS.find(([name]) => type.startsWith(OPEN_DOCUMENT + name))?.[1];
    throw new FormatError("other-kind", "no spreadsheet", { kind: kind ?? "ZIP" });
  }
  // An encrypted part looks like a damaged one; only the manifest tells.
  if (tellsEncryption(neededText(parts, MANIFEST))) {
    throw new FormatError("password", "the manifest tells of encryption");
  }
  const styles = parts.has(STYLES) ? readStyles(neededText(parts, STYLES)) : new OdsStyles();
  const grids = readOdsSheets(neededText(parts, "content.xml"), styles);
  if (grids.length === 0) throw damaged("a spreadsheet without sheets");
  return grids;
}

/** As OpenOffice 2 names the type of its manifest: without anything that could be expanded. */
const HARMLESS_DOCTYPE = /<!DOCTYPE[^<>[]*>/;

function tellsEncryption(manifest: string): boolean {
  let isTold = false;
  readXml(manifest.replace(HARMLESS_DOCTYPE, ""), {
    open(name) {
      isTold ||= name.replace(/^.*:/, "") === "encryption-data";
    },
  });
  return isTold;
}

function readStyles(xml: string): OdsStyles {
  const styles = new OdsStyles();
  readXml(xml, {
    open: (name, attributes) => styles.open(name, attributes),
    close: (name) => styles.close(name),
  });
  return styles;
}

function typeOf(parts: Parts): string {
  return Buffer.from(parts.get("mimetype") ?? [])
    .toString("latin1")
    .trim();
}

function neededText(parts: Parts, part: string): string {
  const bytes = parts.get(part);
  if (bytes === undefined) throw damaged(`a part that is not there: ${part}`);
  const text = decodedPart(bytes);
  if (text === null) throw damaged(`a part in no encoding of XML: ${part}`);
  return text.replace(/^\uFEFF/, "");
}

/** What is in a cell besides its text: notes, drawings, the small print above words. */
const NOT_TEXT = /^(?:office:annotation|draw:|dr3d:|table:detective$|text:ruby-text$|text:note)/;

const PARAGRAPHS = new Set(["text:p", "text:h"]);
/** What gives letters a look of their own, and by which kind of style. */
const LOOKS = new Map<string, StyleFamily>([
  ["text:p", "paragraph"],
  ["text:h", "paragraph"],
  ["text:span", "text"],
]);
const CELLS = new Set(["table:table-cell", "table:covered-table-cell"]);

/**
 * Reads the sheets of an ODS file's content. The library is not used for it: it cuts the spaces at
 * the ends of a cell, leaves out values without a text, does not tell which sheets are hidden, and
 * writes out every repeat, however many.
 *
 * @param styles of the file's part of styles; those of the content are added
 * @throws FormatError `damaged`, `too-large`
 */
export function readOdsSheets(xml: string, styles = new OdsStyles()): Grid[] {
  const reading = new Reading(styles);
  inPlace(
    () => reading.place(),
    () => readElements(reading, xml),
  );
  return reading.grids;
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
      if (reading.passesOver(name, parent)) passedOver = path.length;
      else reading.open(name, attributes);
    },
    close(name) {
      if (passedOver === 0) reading.close(name);
      if (passedOver === path.length) passedOver = 0;
      path.pop();
    },
    text(text) {
      if (passedOver === 0) reading.text(text);
    },
  });
}

/** What has been read so far, and what is open. */
class Reading {
  readonly grids: Grid[] = [];
  private sheet: Grid | null = null;
  /** Of each stretch of columns, where it ends and the style of cells that have none. */
  private columnStyles: { end: number; style: string | undefined }[] = [];
  /** The stretch that the cells of a row have come to. */
  private stretch = 0;
  /** Row number and column index that come next. */
  private row = 1;
  private column = 0;
  private line: GridLine | null = null;
  private rowRepeat = 1;
  private rowStyle: string | undefined;
  private isStruck = true;
  /** What is struck through in the cells of the row, by column. */
  private struckParts = new Map<number, string>();
  /** A cell's tag, until its end is met. */
  private cell: { column: number; attributes: XmlAttributes; text: CellText } | null = null;
  private inParagraph = false;
  /** Filled cells, repeats counted. */
  private cells = 0;
  /** What is written of rows and cells, with anything in it or not. */
  private written = { rows: 0, cells: 0 };
  private merges = 0;

  constructor(private readonly styles: OdsStyles) {}

  place(): PlaceInFile {
    if (this.sheet === null) return {};
    return { sheet: this.sheet.sheet ?? "", ...(this.line && { row: this.line.row }) };
  }

  /** Tables elsewhere are earlier versions of a sheet, copies of other files, or tables in cells. */
  passesOver(name: string, parent: string): boolean {
    if (name === "table:table") return parent !== "office:spreadsheet";
    return this.cell !== null && NOT_TEXT.test(name);
  }

  open(name: string, attributes: XmlAttributes): void {
    if (this.sheet === null) this.styles.open(name, attributes);
    if (name === "table:table") this.openSheet(attributes);
    if (this.sheet === null) return;
    if (name === "table:table-column") this.addColumns(attributes);
    if (name === "table:table-row") this.openRow(attributes);
    if (CELLS.has(name)) this.openCell(attributes);
    if (PARAGRAPHS.has(name)) {
      this.cell?.text.beginParagraph();
      this.inParagraph = this.cell !== null;
    } else this.cell?.text.addSpecial(name, attributes);
    const family = LOOKS.get(name);
    if (family === undefined) return;
    this.cell?.text.beginLook(this.styles.isStruck(family, attributes["text:style-name"]));
  }

  text(text: string): void {
    if (this.inParagraph) this.cell?.text.addCharacters(text);
  }

  close(name: string): void {
    if (this.sheet === null) this.styles.close(name);
    if (PARAGRAPHS.has(name)) this.inParagraph = false;
    if (LOOKS.has(name)) this.cell?.text.endLook();
    if (CELLS.has(name)) this.closeCell();
    if (name === "table:table-row") this.closeRow();
    if (name === "table:table") this.sheet = null;
  }

  private openSheet(attributes: XmlAttributes): void {
    const hidden = this.styles.isHiddenSheet(attributes["table:style-name"]);
    this.sheet = { sheet: attributes["table:name"] ?? "", hidden, lines: [], merges: [] };
    this.row = 1;
    this.columnStyles = [];
    this.grids.push(this.sheet);
  }

  private addColumns(attributes: XmlAttributes): void {
    const count = countOf(attributes, "table:number-columns-repeated");
    const end = (this.columnStyles.at(-1)?.end ?? 0) + count;
    this.columnStyles.push({ end, style: attributes["table:default-cell-style-name"] });
  }

  private openRow(attributes: XmlAttributes): void {
    this.written.rows += 1;
    if (this.written.rows > MOST_ROWS_OF_ALL) throw tooLarge("rows", MOST_ROWS_OF_ALL);
    this.rowRepeat = countOf(attributes, "table:number-rows-repeated");
    this.rowStyle = attributes["table:default-cell-style-name"];
    this.isStruck = true;
    this.struckParts = new Map();
    this.column = 0;
    this.stretch = 0;
    this.line = { row: this.row, cells: new Map() };
    const visibility = attributes["table:visibility"] ?? "visible";
    if (visibility !== "visible") this.line.hidden = true;
  }

  private openCell(attributes: XmlAttributes): void {
    const { column } = this;
    this.written.cells += 1;
    if (this.written.cells > MOST_CELLS) throw tooLarge("all-cells", MOST_CELLS);
    while (column >= (this.columnStyles[this.stretch]?.end ?? Number.POSITIVE_INFINITY)) {
      this.stretch += 1;
    }
    const style =
      attributes["table:style-name"] ?? this.rowStyle ?? this.columnStyles[this.stretch]?.style;
    const text = new CellText(this.styles.isStruck("table-cell", style) === true);
    this.cell = { column, attributes, text };
  }

  private closeCell(): void {
    const { cell, line, sheet } = this;
    this.cell = null;
    if (cell === null || line === null || sheet === null) throw damaged("a cell outside a row");
    const { column: first, attributes, text } = cell;
    this.column += countOf(attributes, "table:number-columns-repeated");
    this.addMerge(sheet, line.row, first, attributes);
    const read = readOdsCell(refOf(first, line.row), attributes, text.shown());
    // What is blank may be repeated to the end of the sheet.
    if (isBlank(read.text)) return;
    this.isStruck &&= text.isStruck();
    const struckPart = text.struckPart();
    for (let column = first; column < this.column; column += 1) {
      putCell(line, column, { ...read, ref: refOf(column, line.row) });
      if (struckPart !== "" && line.cells.has(column)) this.struckParts.set(column, struckPart);
    }
  }

  private addMerge(sheet: Grid, firstRow: number, firstColumn: number, tag: XmlAttributes): void {
    const lastColumn = firstColumn + countOf(tag, "table:number-columns-spanned") - 1;
    const lastRow = firstRow + countOf(tag, "table:number-rows-spanned") - 1;
    if (firstRow === lastRow && firstColumn === lastColumn) return;
    sheet.merges.push({ firstRow, lastRow, firstColumn, lastColumn });
    this.merges += 1;
    if (this.merges > MOST_MERGES) throw tooLarge("merges", MOST_MERGES);
  }

  private closeRow(): void {
    const { line, sheet, rowRepeat } = this;
    if (line === null || sheet === null) throw damaged("a row outside a sheet");
    this.line = null;
    this.row += rowRepeat;
    if (line.cells.size === 0) return;
    if (this.isStruck) line.struck = true;
    else {
      for (const [column, struckPart] of this.struckParts) {
        const cell = line.cells.get(column);
        if (cell !== undefined) cell.struckPart = struckPart;
      }
    }
    // Weighed before they are written out: a few bytes can ask for a million lines.
    this.cells += line.cells.size * rowRepeat;
    const place = { row: line.row };
    if (sheet.lines.length + rowRepeat > MOST_ROWS) throw tooLarge("rows", MOST_ROWS, place);
    if (this.cells > MOST_CELLS) throw tooLarge("cells", MOST_CELLS, place);
    sheet.lines.push(line);
    for (let row = line.row + 1; row < this.row; row += 1) {
      sheet.lines.push({ ...line, row, cells: moved(line.cells, row) });
    }
  }
}

function moved(cells: GridLine["cells"], row: number): GridLine["cells"] {
  return new Map(
    [...cells].map(([column, cell]) => [column, { ...cell, ref: refOf(column, row) }]),
  );
}

/** How often a tag counts; without a number, once. */
function countOf(attributes: XmlAttributes, name: string): number {
  const text = attributes[name];
  if (text === undefined) return 1;
  if (!/^\d{1,7}$/.test(text) || Number(text) === 0) throw damaged("a count that is none");
  return Number(text);
}
