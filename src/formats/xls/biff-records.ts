import { FormatError } from "../format-error.js";

/** One record of an XLS stream. */
export interface BiffRecord {
  type: number;
  /** Where its header starts in the stream. */
  at: number;
  body: Buffer;
}

/** The records that say something about cells. Source: [MS-XLS] 2.3. */
export const BIFF = {
  formula: 0x0006,
  end: 0x000a,
  date1904: 0x0022,
  filePass: 0x002f,
  continue: 0x003c,
  codePage: 0x0042,
  worksheetOptions: 0x0081,
  sheet: 0x0085,
  multipleNumbers: 0x00bd,
  multipleBlanks: 0x00be,
  richString: 0x00d6,
  cellFormat: 0x00e0,
  mergedCells: 0x00e5,
  sharedStrings: 0x00fc,
  sharedString: 0x00fd,
  blank: 0x0201,
  number: 0x0203,
  label: 0x0204,
  booleanOrError: 0x0205,
  formulaText: 0x0207,
  row: 0x0208,
  shortNumber: 0x027e,
  numberFormat: 0x041e,
  begin: 0x0809,
} as const;

export const HEADER_LENGTH = 4;

/** Where the specification has numbers for records; a file with others has lost its way. */
const TYPE_BANDS: [first: number, last: number][] = [
  [0x0006, 0x01c2],
  [0x0200, 0x0293],
  [0x0400, 0x04bc],
  [0x0800, 0x08d6],
  [0x1000, 0x1068],
];

/**
 * Walks an XLS stream record by record, to its last byte.
 *
 * @throws FormatError `damaged` where a record runs out of the stream or is of no known type
 */
export function* readRecords(stream: Buffer): Generator<BiffRecord> {
  let depth = 0;
  let at = 0;
  while (at < stream.length) {
    // Some writers fill the stream up with zeros.
    if (depth === 0 && at > 0 && isZeros(stream.subarray(at))) return;
    if (at + HEADER_LENGTH > stream.length) throw damagedXls("a record cut short");
    const type = stream.readUInt16LE(at);
    const end = at + HEADER_LENGTH + stream.readUInt16LE(at + 2);
    const known = TYPE_BANDS.some(([first, last]) => type >= first && type <= last);
    const inside = depth > 0 || type === BIFF.begin;
    if (!known || !inside || end > stream.length) throw damagedXls("a record out of its place");
    if (type === BIFF.begin) depth += 1;
    if (type === BIFF.end) depth -= 1;
    yield { type, at, body: stream.subarray(at + HEADER_LENGTH, end) };
    at = end;
  }
  if (depth !== 0) throw damagedXls("a part without an end");
}

export function damagedXls(detail: string): FormatError {
  return new FormatError("damaged", `XLS: ${detail}`);
}

function isZeros(bytes: Buffer): boolean {
  return bytes.every((byte) => byte === 0);
}
