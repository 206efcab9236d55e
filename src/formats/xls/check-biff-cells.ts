import { damaged } from "../format-error.js";
import { columnLetter } from "../tables/grid.js";
import { BIFF, type BiffRecord, HEADER_LENGTH } from "./biff-records.js";

/** What the cells of a sheet may point to. */
interface CellTargets {
  formats: number;
  sharedStrings: number;
}

const COLUMNS = 256;
const ROWS = 65_536;
/** Of a record for several cells: row and first column before the cells, the last column after. */
const MULTIPLE_FRAME = 6;
const MULTIPLE_CELL = 6;

const FILLED_ONLY = 1;
const ANNOUNCED_ONLY = 2;
const ANNOUNCED_AND_FILLED = 3;

/**
 * Lengths of the records of one cell and of a row. A wrong one would swallow the records after it. Some
 * programs end a truth value with a byte too many, and an empty text before it says how wide it is.
 */
const LENGTHS = new Map<number, [least: number, most: number]>([
  [BIFF.blank, [6, 6]],
  [BIFF.booleanOrError, [8, 9]],
  [BIFF.formula, [22, Number.POSITIVE_INFINITY]],
  [BIFF.label, [8, Number.POSITIVE_INFINITY]],
  [BIFF.number, [14, 14]],
  [BIFF.richString, [8, Number.POSITIVE_INFINITY]],
  [BIFF.row, [16, 16]],
  [BIFF.sharedString, [10, 10]],
  [BIFF.shortNumber, [10, 10]],
]);

/** Of a record of one cell: row, column and format, which stand before what the cell holds. */
const CELL_FRAME = 6;

/**
 * Checks the records of cells and rows of one sheet after the other: of the right length, within the
 * sheet, each cell once or saying the same, and pointing to what there is. An XLS has no checksums, and
 * the library would let the second cell at a place replace the first.
 */
export class CellCheck {
  /** What each cell that is not blank holds: its record and where that stands. */
  private readonly cells = new Map<number, number>();
  /** Rows that have cells, and rows that say they have. */
  private readonly filledRows = new Uint8Array(ROWS);
  private readonly announcedRows = new Uint8Array(ROWS);

  constructor(
    private readonly stream: Buffer,
    private readonly targets: CellTargets,
  ) {}

  beginSheet(): void {
    this.cells.clear();
    for (const marks of [this.filledRows, this.announcedRows]) marks.fill(0);
  }

  /** @throws FormatError `damaged` */
  record(record: BiffRecord): void {
    const { type, body } = record;
    if (type === BIFF.multipleNumbers) this.checkMultiple(record);
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
    const column = body.readUInt16LE(2);
    this.checkPlace(row, column, body.readUInt16LE(4));
    if (type === BIFF.blank) return;
    this.meet(row, column, record.at);
    if (isCutText(record)) throw damaged("a text cut short");
    if (type === BIFF.sharedString && body.readUInt32LE(6) >= this.targets.sharedStrings) {
      throw damaged("a text that is not there");
    }
  }

  /**
   * Rows may say that they have cells and have none: some programs count merged places among them. But
   * where other rows have cells and do not say so, those have moved there; and where no row has any,
   * the sheet has lost them.
   *
   * @throws FormatError `damaged`
   */
  endSheet(): void {
    const rows = this.announcedRows.map(
      (announced, row) => announced * 2 + (this.filledRows[row] ?? 0),
    );
    const hasEmpty = rows.includes(ANNOUNCED_ONLY);
    if (hasEmpty && (rows.includes(FILLED_ONLY) || !rows.includes(ANNOUNCED_AND_FILLED))) {
      throw damaged("rows have lost their cells");
    }
  }

  private checkMultiple({ at, body }: BiffRecord): void {
    const count = (body.length - MULTIPLE_FRAME) / MULTIPLE_CELL;
    if (!Number.isInteger(count) || count < 1) throw damaged("cells cut short");
    const row = body.readUInt16LE(0);
    const first = body.readUInt16LE(2);
    if (body.readUInt16LE(body.length - 2) !== first + count - 1) {
      throw damaged("more or fewer cells than told");
    }
    for (let index = 0; index < count; index += 1) {
      this.checkPlace(row, first + index, body.readUInt16LE(4 + index * MULTIPLE_CELL));
      this.meet(row, first + index, at);
    }
  }

  private checkPlace(row: number, column: number, format: number): void {
    if (column >= COLUMNS) throw damaged("a cell outside the sheet");
    if (format >= this.targets.formats) throw damaged("a format that is not there");
    this.filledRows[row] = 1;
  }

  private meet(row: number, column: number, at: number): void {
    const cell = row * COLUMNS + column;
    const before = this.cells.get(cell);
    this.cells.set(cell, at);
    if (before !== undefined && !this.holdSame(before, at)) {
      throw damaged("two cells at one place", { row: row + 1, column: columnLetter(column) });
    }
  }

  /** Written twice, and nothing is lost; a record of zeros alone was another cell's before. */
  private holdSame(one: number, other: number): boolean {
    const isZeros = this.recordAt(other)
      .subarray(HEADER_LENGTH)
      .every((byte) => byte === 0);
    return !isZeros && contentOf(this.recordAt(one)).equals(contentOf(this.recordAt(other)));
  }

  private recordAt(at: number): Buffer {
    return this.stream.subarray(at, at + HEADER_LENGTH + this.stream.readUInt16LE(at + 2));
  }
}

/** Of a record of one cell its kind, length and what it holds, but not its look. */
function contentOf(record: Buffer): Buffer {
  return Buffer.concat([
    record.subarray(0, HEADER_LENGTH),
    record.subarray(HEADER_LENGTH + CELL_FRAME),
  ]);
}

/** A text in the cell itself, which ends before it says how wide it is. */
function isCutText({ type, body }: BiffRecord): boolean {
  return (type === BIFF.label || type === BIFF.richString) && body.length < 9 && !isEmptyText(body);
}

/** Whether the text of a record of a cell has no letters. */
export function isEmptyText(body: Buffer): boolean {
  return body.readUInt16LE(CELL_FRAME) === 0;
}
