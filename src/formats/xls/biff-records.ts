import { damaged } from "../format-error.js";

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
  font: 0x0031,
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
    if (at + HEADER_LENGTH > stream.length) throw damaged("a record cut short");
    const type = stream.readUInt16LE(at);
    const end = at + HEADER_LENGTH + stream.readUInt16LE(at + 2);
    const known = TYPE_BANDS.some(([first, last]) => type >= first && type <= last);
    const inside = depth > 0 || type === BIFF.begin;
    if (!known || !inside || end > stream.length) throw damaged("a record out of its place");
    if (type === BIFF.begin) depth += 1;
    if (type === BIFF.end) depth -= 1;
    yield { type, at, body: stream.subarray(at + HEADER_LENGTH, end) };
    at = end;
  }
  if (depth !== 0) throw damaged("a part without an end");
}

function isZeros(bytes: Buffer): boolean {
  return bytes.every((byte) => byte === 0);
}

/** A place in a record that goes on in continuations. */
interface Place {
  pieces: readonly Buffer[];
  piece: number;
  at: number;
}

const WIDE = 1;
const EXTENDED = 4;
const RICH = 8;

/** The list of texts that an XLS keeps for all its cells. */
export interface SharedStrings {
  count: number;
  /** Numbers of those of which every letter is struck through by its own look. */
  struck: Set<number>;
}

/**
 * Walks the list of texts and counts them. One wrong length here would shift the texts of all cells
 * after it, and the library would not notice. So the list must end with its last byte, at the number of
 * texts that it claims; some programs claim as many as there are cells that use them, or exchange the
 * two numbers. Source: [MS-XLS] 2.4.265, 2.5.293.
 *
 * @param pieces the record's body and those of its continuations
 * @param isStruck whether letters in the font of this number are struck through
 * @throws FormatError `damaged`
 */
export function readSharedStrings(
  pieces: readonly Buffer[],
  isStruck: (font: number) => boolean,
): SharedStrings {
  const place: Place = { pieces, piece: 0, at: 0 };
  const used = readNumber(place, 4);
  const claimed = readNumber(place, 4);
  const struck = new Set<number>();
  let count = 0;
  while (remaining(place) > 0 || place.piece < pieces.length - 1) {
    if (readString(place, isStruck)) struck.add(count);
    count += 1;
  }
  if (count !== claimed && claimed !== used && count !== used) {
    throw damaged("more or fewer texts than told");
  }
  return { count, struck };
}

/** @returns whether every letter is struck through by its own look */
function readString(place: Place, isStruck: (font: number) => boolean): boolean {
  const length = readNumber(place, 2);
  const flags = readNumber(place, 1);
  if ((flags & ~(WIDE | EXTENDED | RICH)) !== 0) throw damaged("a text of no known form");
  const runs = (flags & RICH) === 0 ? 0 : readNumber(place, 2);
  const extension = (flags & EXTENDED) === 0 ? 0 : readNumber(place, 4);
  skipCharacters(place, length, (flags & WIDE) !== 0);
  let allStruck = runs > 0;
  for (let run = 0; run < runs; run += 1) {
    const first = readNumber(place, 2);
    const font = readNumber(place, 2);
    // Letters before the first run look as their cell does; a run after the last letter shows nothing.
    if (first < length) allStruck &&= isStruck(font) && (run > 0 || first === 0);
  }
  skip(place, extension);
  return allStruck;
}

/** Where a text goes on in a continuation, its width is told anew. */
function skipCharacters(place: Place, length: number, wide: boolean): void {
  let left = length;
  let width = wide ? 2 : 1;
  while (left > 0) {
    if (remaining(place) === 0) {
      nextPiece(place);
      width = (readNumber(place, 1) & WIDE) === 0 ? 1 : 2;
    }
    const here = Math.min(left, Math.floor(remaining(place) / width));
    if (here === 0) throw damaged("half a letter");
    place.at += here * width;
    left -= here;
  }
}

function readNumber(place: Place, bytes: number): number {
  let value = 0;
  for (let index = 0; index < bytes; index += 1) {
    if (remaining(place) === 0) nextPiece(place);
    value += (place.pieces[place.piece]?.readUInt8(place.at) ?? 0) * 2 ** (index * 8);
    place.at += 1;
  }
  return value;
}

function skip(place: Place, bytes: number): void {
  let left = bytes;
  while (left > 0) {
    if (remaining(place) === 0) nextPiece(place);
    const here = Math.min(left, remaining(place));
    place.at += here;
    left -= here;
  }
}

function remaining({ pieces, piece, at }: Place): number {
  return (pieces[piece]?.length ?? 0) - at;
}

function nextPiece(place: Place): void {
  place.piece += 1;
  place.at = 0;
  if (remaining(place) <= 0) throw damaged("fewer texts than told");
}
