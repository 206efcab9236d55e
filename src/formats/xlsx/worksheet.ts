import type { SheetCell } from "../../model/roster.js";
import { damaged, tooLarge } from "../format-error.js";
import { attributesOf, scanXml, type XmlScanner } from "../scan-xml.js";
import {
  columnLetter,
  dateCell,
  type GridLine,
  isBlank,
  type MergedRange,
  MOST_CELLS,
  MOST_MERGES,
  MOST_ROWS,
  MOST_ROWS_OF_ALL,
  numberText,
  putCell,
} from "../tables/grid.js";
import { type CellStyle, isTrue } from "./cell-styles.js";
import { type CellText, RichText, withoutEscapes } from "./shared-strings.js";

/** What the cells of every sheet of a workbook refer to. */
export interface WorkbookLists {
  texts: readonly CellText[];
  styleOf(style: number): CellStyle;
  /** Whether days are counted from 1904, as Excel for Mac once did. */
  date1904: boolean;
}

/** A cell whose number has a look of its own: it goes into `put` once a library has told it. */
export interface FormattedNumber {
  value: number;
  format: string;
  put(shown: string | undefined): void;
}

/** A cell while its XML is read. */
interface OpenCell {
  place: { row: number; column: string };
  index: number;
  type: string;
  style: CellStyle;
  value: string | null;
  inline: RichText | null;
}

/** What a cell turns out to be; null where there is nothing in it. */
type ReadCell = { cell: SheetCell; struck: boolean } | null;

const ROW = /^0*[1-9]\d{0,6}$/;
/** Of a cell or a range; other programs write «c8» and «$C$8» too. */
const ADDRESS = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})(?::\$?([A-Z]{1,3})\$?([1-9]\d{0,6}))?$/i;

/**
 * Reads the cells of a worksheet while `scanXml` goes through its part. Source: ECMA-376 18.3.1.
 *
 * What cannot be, or is said twice and otherwise, is damage, with its place: two cells at one place that
 * differ, a cell in another row than it says, a text that the list does not have. One of them would
 * replace the other, with the people in it. Two rows of one number are one, as other readers have it.
 */
export class Worksheet implements XmlScanner {
  /** Those that hold something, from the top. */
  readonly lines: GridLine[] = [];
  readonly merges: MergedRange[] = [];
  readonly formatted: FormattedNumber[] = [];
  readonly #lists: WorkbookLists;
  /** Those that hold something, by number. */
  readonly #filled = new Map<number, GridLine>();
  #table: "ahead" | "open" | "read" = "ahead";
  #hiddenByDefault = false;
  #line: GridLine = { row: 0, cells: new Map() };
  #isNumbered = false;
  #lastColumn = -1;
  #struck = true;
  #struckColumns: number[] = [];
  #cell: OpenCell | null = null;
  #isValue = false;
  /** Those without anything too. */
  #rows = 0;
  #cells = 0;

  constructor(lists: WorkbookLists) {
    this.#lists = lists;
  }

  /** @throws FormatError `damaged`, `too-large` */
  static read(xml: string, lists: WorkbookLists): Worksheet {
    const sheet = new Worksheet(lists);
    scanXml(xml, sheet);
    if (sheet.#table !== "read") throw damaged("a sheet without a table");
    sheet.lines.sort((one, other) => one.row - other.row);
    return sheet;
  }

  open(name: string, attributes: string): void {
    if (this.#cell !== null) {
      if (name === "v") this.#isValue = true;
      else if (name === "is") this.#cell.inline = new RichText();
      else this.#cell.inline?.open(name, attributes);
    } else if (this.#table === "open") {
      if (name === "row") this.#openRow(attributes);
      else if (name === "c") this.#openCell(attributes);
    } else if (name === "sheetData") {
      if (this.#table === "read") throw damaged("two tables in one sheet");
      this.#table = "open";
    } else if (name === "sheetFormatPr") {
      // How a sheet says that rows are hidden unless they say otherwise. Source: ECMA-376 18.3.1.81.
      this.#hiddenByDefault = isTrue(attributesOf(attributes).zeroHeight);
    } else if (name === "mergeCell") {
      const merged = mergedRange(attributesOf(attributes).ref ?? "");
      if (merged !== null) this.merges.push(merged);
      if (this.merges.length > MOST_MERGES) throw tooLarge("merges", MOST_MERGES);
    }
  }

  close(name: string): void {
    if (this.#cell !== null) {
      if (name === "c") this.#closeCell(this.#cell);
      else if (name === "v") this.#isValue = false;
      else this.#cell.inline?.close(name);
    } else if (name === "row" && this.#table === "open") {
      this.#closeRow();
    } else if (name === "sheetData") {
      this.#table = "read";
    }
  }

  text(text: string): void {
    if (this.#cell === null) return;
    if (this.#isValue) this.#cell.value = (this.#cell.value ?? "") + text;
    else this.#cell.inline?.add(text);
  }

  #openRow(attributes: string): void {
    this.#rows += 1;
    if (this.#rows > MOST_ROWS_OF_ALL) throw tooLarge("rows", MOST_ROWS_OF_ALL);
    const { r, hidden } = attributesOf(attributes);
    if (r !== undefined && !ROW.test(r)) {
      throw damaged("a number that is none", { row: this.#line.row + 1 });
    }
    this.#isNumbered = r !== undefined;
    const isHidden = hidden === undefined ? this.#hiddenByDefault : isTrue(hidden);
    this.#beginLine(r === undefined ? this.#line.row + 1 : Number(r), isHidden);
  }

  #beginLine(row: number, isHidden: boolean): void {
    const before = this.#filled.get(row);
    this.#line = before ?? { row, cells: new Map() };
    if (isHidden) this.#line.hidden = true;
    this.#lastColumn = -1;
    this.#struck = before === undefined || before.struck === true;
    this.#struckColumns = [];
  }

  #closeRow(): void {
    const line = this.#line;
    if (line.cells.size === 0) return;
    if (this.#struck) line.struck = true;
    else delete line.struck;
    if (!this.#struck) this.#markStruckCells(line);
    line.cells = fromTheLeft(line.cells);
    if (this.#filled.has(line.row)) return;
    this.#filled.set(line.row, line);
    this.lines.push(line);
    if (this.lines.length > MOST_ROWS) throw tooLarge("rows", MOST_ROWS);
  }

  /** In a line that is not struck through as a whole, each cell that is tells so itself. */
  #markStruckCells({ cells }: GridLine): void {
    for (const column of this.#struckColumns) {
      const cell = cells.get(column);
      if (cell !== undefined) cell.struckPart = cell.text;
    }
  }

  #openCell(attributes: string): void {
    this.#cells += 1;
    if (this.#cells > MOST_CELLS) throw tooLarge("all-cells", MOST_CELLS);
    const { r, t = "n", s = "0" } = attributesOf(attributes);
    const address = r === undefined ? null : ADDRESS.exec(r);
    if (r !== undefined && (address === null || address[3] !== undefined)) {
      throw damaged("a number that is none", { row: this.#line.row });
    }
    const index = address === null ? this.#lastColumn + 1 : columnIndex(address[1] ?? "");
    // A row without a number has that of its first cell.
    if (address !== null && !this.#isNumbered && this.#lastColumn === -1) {
      this.#beginLine(Number(address[2]), this.#line.hidden === true);
    }
    const { row } = this.#line;
    const column = columnLetter(index);
    // A cell that names another row than the one it stands in would come to replace one there.
    if (address !== null && Number(address[2]) !== row) {
      throw damaged("two cells at one place", { row, column });
    }
    this.#lastColumn = index;
    const style = this.#lists.styleOf(Number(s));
    this.#cell = { place: { row, column }, index, type: t, style, value: null, inline: null };
  }

  #closeCell(open: OpenCell): void {
    this.#cell = null;
    const read = this.#readCell(open);
    if (read === null || isBlank(read.cell.text)) return;
    const before = this.#line.cells.get(open.index);
    if (before !== undefined && before.text !== read.cell.text) {
      throw damaged("two cells at one place", open.place);
    }
    putCell(this.#line, open.index, read.cell);
    this.#struck &&= read.struck;
    if (read.struck) this.#struckColumns.push(open.index);
  }

  /** Source: ECMA-376 18.18.11. */
  #readCell({ place, type, style, value, inline }: OpenCell): ReadCell {
    const ref = `${place.column}${place.row}`;
    const { struck } = style;
    if (type === "inlineStr") {
      const plain = { text: withoutEscapes(value ?? ""), struck: false, struckPart: "" };
      return textCell(ref, inline?.finished() ?? plain, struck);
    }
    const written = value?.trim() ?? "";
    if (written === "") return null;
    switch (type) {
      case "s": {
        const text = /^\d+$/.test(written) ? this.#lists.texts[Number(written)] : undefined;
        if (text === undefined) throw damaged("a text that is not in the list", place);
        return textCell(ref, text, struck);
      }
      case "b":
        return { cell: { ref, text: isTrue(written) ? "TRUE" : "FALSE" }, struck };
      case "d": {
        const moment = new Date(/[TZ]/.test(written) ? withZone(written) : written);
        return { cell: dateCell(ref, moment, written), struck };
      }
      case "n":
        return { cell: this.#numberCell(ref, written, style), struck };
      default:
        return { cell: { ref, text: withoutEscapes(value ?? "") }, struck };
    }
  }

  #numberCell(ref: string, written: string, { format, isDate }: CellStyle): SheetCell {
    const value = Number(written);
    if (!Number.isFinite(value)) return { ref, text: written };
    const date = isDate ? momentOfSerial(value, this.#lists.date1904) : null;
    const read = (shown?: string): SheetCell =>
      date === null
        ? { ref, text: numberText(value, shown), number: value }
        : dateCell(ref, date, shown);
    const cell = read();
    // Only figures that begin with zeros, and times or days out of the calendar, look otherwise.
    const hasLook = date === null ? /00/.test(format) && Number.isInteger(value) : !cell.date;
    if (hasLook || (isDate && date === null)) {
      this.formatted.push({ value, format, put: (shown) => Object.assign(cell, read(shown)) });
    }
    return cell;
  }
}

function textCell(ref: string, { text, struckPart, ...run }: CellText, isStruck: boolean) {
  const struck = isStruck || run.struck;
  return { cell: { ref, text, ...(struck || struckPart === "" ? {} : { struckPart }) }, struck };
}

/** The columns of a cell stand in order, but for files that were written out of order. */
function fromTheLeft(cells: Map<number, SheetCell>): Map<number, SheetCell> {
  const columns = [...cells.keys()];
  if (columns.every((column, index) => index === 0 || column > (columns[index - 1] ?? 0))) {
    return cells;
  }
  return new Map([...cells].sort(([one], [other]) => one - other));
}

/** The index of a column by its letters: A → 0, AA → 26. */
function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

function mergedRange(reference: string): MergedRange | null {
  const [, left = "", top, right, bottom] = ADDRESS.exec(reference) ?? [];
  if (right === undefined) return null;
  return {
    firstRow: Number(top),
    lastRow: Number(bottom),
    firstColumn: columnIndex(left),
    lastColumn: columnIndex(right),
  };
}

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);
const DAYS_UNTIL_1904 = 1462;
/** 29.02.1900, which Excel counts and which never was; the days before it stand one higher. */
const NEVER = 60;

/** Midnight or later of the day that a number stands for, in UTC; null for the day that never was. */
function momentOfSerial(serial: number, date1904: boolean): Date | null {
  const days = serial + (date1904 ? DAYS_UNTIL_1904 : 0);
  if (days >= NEVER && days < NEVER + 1) return null;
  return new Date(EPOCH + (days > NEVER ? days : days + 1) * DAY);
}

/** A moment of a workbook is the centre's own time, whatever the computer's. */
function withZone(moment: string): string {
  return /(?:Z|[+-]\d\d:\d\d)$/.test(moment) ? moment : `${moment}Z`;
}
