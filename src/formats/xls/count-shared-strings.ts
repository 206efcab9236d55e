import { damagedXls } from "./biff-records.js";

/** A place in a record that goes on in continuations. */
interface Place {
  pieces: readonly Buffer[];
  piece: number;
  at: number;
}

const WIDE = 1;
const EXTENDED = 4;
const RICH = 8;

/**
 * Walks the list of texts that an XLS keeps for all its cells and counts them. One wrong length here
 * would shift the texts of all cells after it, and the library would not notice. So the list must end
 * with its last byte, at the number of texts that it claims. Source: [MS-XLS] 2.4.265, 2.5.293.
 *
 * @param pieces the record's body and those of its continuations
 * @throws FormatError `damaged`
 */
export function countSharedStrings(pieces: readonly Buffer[]): number {
  const place: Place = { pieces, piece: 0, at: 0 };
  skip(place, 4);
  const claimed = readNumber(place, 4);
  for (let count = 0; count < claimed; count += 1) skipString(place);
  if (remaining(place) > 0 || place.piece < pieces.length - 1)
    throw damagedXls("more texts than told");
  return claimed;
}

function skipString(place: Place): void {
  const length = readNumber(place, 2);
  const flags = readNumber(place, 1);
  if ((flags & ~(WIDE | EXTENDED | RICH)) !== 0) throw damagedXls("a text of no known form");
  const runs = (flags & RICH) === 0 ? 0 : readNumber(place, 2);
  const extension = (flags & EXTENDED) === 0 ? 0 : readNumber(place, 4);
  skipCharacters(place, length, (flags & WIDE) !== 0);
  skip(place, runs * 4 + extension);
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
    if (here === 0) throw damagedXls("half a letter");
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
  if (remaining(place) <= 0) throw damagedXls("fewer texts than told");
}
