import { damaged } from "../format-error.js";
import { BIFF, type BiffRecord } from "./biff-records.js";

/** What the cells of a sheet may point to. */
export interface CellTargets {
  formats: number;
  sharedStrings: number;
}

/** What was met of a sheet. */
export interface MetCells {
  /** A bit for each cell. */
  cells: Uint8Array;
  /** Rows that have cells, and rows that say they have. */
  filledRows: Uint8Array;
  announcedRows: Uint8Array;
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

export function newMetCells(): MetCells {
  return {
    cells: new Uint8Array((ROWS * COLUMNS) / 8),
    filledRows: new Uint8Array(ROWS),
    announcedRows: new Uint8Array(ROWS),
  };
}

/**
 * Checks a record of cells or of a row: of the right length, within the sheet, each cell once, and
 * pointing to what there is. An XLS has no checksums, and the library would let the second cell at a
 * place replace the first.
 *
 * @throws FormatError `damaged`
 */
export function checkCells({ type, body }: BiffRecord, targets: CellTargets, met: MetCells): void {
  if (type === BIFF.multipleNumbers) checkMultiple(body, targets, met);
  if (type === BIFF.multipleBlanks && body.length >= 2) met.filledRows[body.readUInt16LE(0)] = 1;
  const [least, most] = LENGTHS.get(type) ?? [];
  if (least === undefined || most === undefined) return;
  if (body.length < least || body.length > most) throw damaged("a record of a wrong length");
  const row = body.readUInt16LE(0);
  if (type === BIFF.row) {
    // From the first column to before the last; rows without cells have neither.
    if (body.readUInt16LE(4) > body.readUInt16LE(2)) met.announcedRows[row] = 1;
    return;
  }
  meet(met, row, body.readUInt16LE(2));
  checkFormat(body.readUInt16LE(4), targets);
  if (type === BIFF.sharedString && body.readUInt32LE(6) >= targets.sharedStrings) {
    throw damaged("a text that is not there");
  }
}

/**
 * Ends a sheet: a row that says it has cells and has none has lost them.
 *
 * @throws FormatError `damaged`
 */
export function checkRowsAreFilled({ announcedRows, filledRows }: MetCells): void {
  if (announcedRows.some((announced, row) => announced === 1 && filledRows[row] !== 1)) {
    throw damaged("a row has lost its cells");
  }
}

function checkMultiple(body: Buffer, targets: CellTargets, met: MetCells): void {
  const count = (body.length - MULTIPLE_FRAME) / MULTIPLE_CELL;
  if (!Number.isInteger(count) || count < 1) throw damaged("cells cut short");
  const first = body.readUInt16LE(2);
  if (body.readUInt16LE(body.length - 2) !== first + count - 1) {
    throw damaged("more or fewer cells than told");
  }
  for (let index = 0; index < count; index += 1) {
    meet(met, body.readUInt16LE(0), first + index);
    checkFormat(body.readUInt16LE(4 + index * MULTIPLE_CELL), targets);
  }
}

function meet({ cells, filledRows }: MetCells, row: number, column: number): void {
  const cell = row * COLUMNS + column;
  const at = cell >> 3;
  const bit = 1 << (cell & 7);
  const before = cells[at] ?? 0;
  if (column >= COLUMNS || (before & bit) !== 0) throw damaged("two cells at one place");
  cells[at] = before | bit;
  filledRows[row] = 1;
}

function checkFormat(format: number, { formats }: CellTargets): void {
  if (format >= formats) throw damaged("a format that is not there");
}
