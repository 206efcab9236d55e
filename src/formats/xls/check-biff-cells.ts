import { damaged } from "../format-error.js";
import { BIFF, type BiffRecord } from "./biff-records.js";

/** What the cells of a sheet may point to. */
export interface CellTargets {
  formats: number;
  sharedStrings: number;
}

const COLUMNS = 256;
const ROWS = 65_536;
/** Of a record for several cells: row and first column before the cells, the last column after. */
const MULTIPLE_FRAME = 6;
const MULTIPLE_CELL = 6;

/**
 * Lengths of the records of one cell and of a row. A wrong one would swallow the records after it.
 */
const LENGTHS = new Map<number, [least: number, most: number]>([
  [BIFF.blank, [6, 6]],
  [BIFF.booleanOrError, [8, 8]],
  [BIFF.formula, [22, Number.POSITIVE_INFINITY]],
  [BIFF.label, [9, Number.POSITIVE_INFINITY]],
  [BIFF.number, [14, 14]],
  [BIFF.richString, [9, Number.POSITIVE_INFINITY]],
  [BIFF.row, [16, 16]],
  [BIFF.sharedString, [10, 10]],
  [BIFF.shortNumber, [10, 10]],
]);

/**
 * Checks the records of cells and rows of one sheet after the other: of the right length, within the
 * sheet, each cell once, and pointing to what there is. An XLS has no checksums, and the library would
 * let the second cell at a place replace the first.
 */
export class CellCheck {
  /** A bit for each cell. */
  private readonly cells = new Uint8Array((ROWS * COLUMNS) / 8);
  /** Rows that have cells, and rows that say they have. */
  private readonly filledRows = new Uint8Array(ROWS);
  private readonly announcedRows = new Uint8Array(ROWS);

  constructor(private readonly targets: CellTargets) {}

  beginSheet(): void {
    for (const marks of [this.cells, this.filledRows, this.announcedRows]) marks.fill(0);
  }

  /** @throws FormatError `damaged` */
  record({ type, body }: BiffRecord): void {
    if (type === BIFF.multipleNumbers) this.checkMultiple(body);
    if (type === BIFF.multipleBlanks && body.length >= 2) this.filledRows[body.readUInt16LE(0)] = 1;
    const [least, most] = LENGTHS.get(type) ?? [];
    if (least === undefined || most === undefined) return;
    if (body.length < least || body.length > most) throw damaged("a record of a wrong length");
    const row = body.readUInt16LE(0);
    if (type === BIFF.row) {
      // From the first column to before the last; rows without cells have neither.
      if (body.readUInt16LE(4) > body.readUInt16LE(2)) this.announcedRows[row] = 1;
      return;
    }
    this.meet(row, body.readUInt16LE(2), body.readUInt16LE(4));
    if (type === BIFF.sharedString && body.readUInt32LE(6) >= this.targets.sharedStrings) {
      throw damaged("a text that is not there");
    }
  }

  /** A row that says it has cells and has none has lost them. @throws FormatError `damaged` */
  endSheet(): void {
    if (this.announcedRows.some((announced, row) => announced === 1 && !this.filledRows[row])) {
      throw damaged("a row has lost its cells");
    }
  }

  private checkMultiple(body: Buffer): void {
    const count = (body.length - MULTIPLE_FRAME) / MULTIPLE_CELL;
    if (!Number.isInteger(count) || count < 1) throw damaged("cells cut short");
    const first = body.readUInt16LE(2);
    if (body.readUInt16LE(body.length - 2) !== first + count - 1) {
      throw damaged("more or fewer cells than told");
    }
    for (let index = 0; index < count; index += 1) {
      const format = body.readUInt16LE(4 + index * MULTIPLE_CELL);
      this.meet(body.readUInt16LE(0), first + index, format);
    }
  }

  private meet(row: number, column: number, format: number): void {
    const cell = row * COLUMNS + column;
    const at = cell >> 3;
    const bit = 1 << (cell & 7);
    const before = this.cells[at] ?? 0;
    if (column >= COLUMNS || (before & bit) !== 0) throw damaged("two cells at one place");
    this.cells[at] = before | bit;
    this.filledRows[row] = 1;
    if (format >= this.targets.formats) throw damaged("a format that is not there");
  }
}
