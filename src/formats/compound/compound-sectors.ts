import { FormatError } from "../format-error.js";

/** The file cut into sectors, and the table that chains them. */
export interface Sectors {
  bytes: Buffer;
  sectorSize: number;
  /** Sector → the next one of its stream; the specification calls it FAT. */
  next: Uint32Array;
  /** Where the directory, the mini table and the mini stream's table start. */
  directoryStart: number;
  miniTableStart: number;
}

const HEADER_LENGTH = 512;
const LITTLE_ENDIAN = 0xfffe;
const MINI_SECTOR_SHIFT = 6;
/** Places of the table's first sectors in the header. */
const TABLE_PLACES = 109;
/** Numbers above this one are marks: free, end of chain, part of a table. */
const LAST_SECTOR = 0xfffffffa;
const END_OF_CHAIN = 0xfffffffe;
const FREE = 0xffffffff;

/**
 * Reads the header and the sector table of an OLE compound file. Every number that leads somewhere
 * must lead into the file. Source: [MS-CFB] 2.2 to 2.5.
 *
 * @throws FormatError `damaged`
 */
export function readSectors(bytes: Buffer): Sectors {
  if (bytes.length < HEADER_LENGTH) throw damaged("shorter than its header");
  const version = bytes.readUInt16LE(26);
  const shift = bytes.readUInt16LE(30);
  const wellFormed =
    bytes.readUInt16LE(28) === LITTLE_ENDIAN &&
    ((version === 3 && shift === 9) || (version === 4 && shift === 12)) &&
    bytes.readUInt16LE(32) === MINI_SECTOR_SHIFT &&
    bytes.readUInt32LE(56) === 4096;
  if (!wellFormed) throw damaged("the header is not one of a compound file");
  const sectorSize = 1 << shift;
  return {
    bytes,
    sectorSize,
    next: readTable(bytes, sectorSize),
    directoryStart: bytes.readUInt32LE(48),
    miniTableStart: bytes.readUInt32LE(60),
  };
}

/** One sector; the last one of the file may be cut where nothing is missing. */
function sector({ bytes, sectorSize }: Pick<Sectors, "bytes" | "sectorSize">, index: number) {
  const start = (index + 1) * sectorSize;
  if (index > LAST_SECTOR || start >= bytes.length) throw damaged("a sector outside the file");
  return bytes.subarray(start, start + sectorSize);
}

function wholeSector(file: Pick<Sectors, "bytes" | "sectorSize">, index: number): Buffer {
  const found = sector(file, index);
  if (found.length < file.sectorSize) throw damaged("the file is cut short");
  return found;
}

function readTable(bytes: Buffer, sectorSize: number): Uint32Array {
  const file = { bytes, sectorSize };
  const places = tablePlaces(file);
  const perSector = sectorSize / 4;
  const table = new Uint32Array(places.length * perSector);
  places.forEach((place, index) => {
    const part = wholeSector(file, place);
    for (let at = 0; at < perSector; at += 1) {
      table[index * perSector + at] = part.readUInt32LE(at * 4);
    }
  });
  return table;
}

/** Sectors that the table itself stands in: the first in the header, further ones in a chain. */
function tablePlaces(file: Pick<Sectors, "bytes" | "sectorSize">): number[] {
  const { bytes, sectorSize } = file;
  const count = bytes.readUInt32LE(44);
  // Also keeps the loops below, and the table's memory, within the file's own size.
  if (count * sectorSize > bytes.length) throw damaged("a table larger than the file");
  const places: number[] = [];
  const take = (from: Buffer, at: number, most: number) => {
    for (let index = 0; index < most && places.length < count; index += 1) {
      places.push(from.readUInt32LE(at + index * 4));
    }
  };
  take(bytes, 76, TABLE_PLACES);
  const linkAt = sectorSize - 4;
  let link = bytes.readUInt32LE(68);
  while (places.length < count) {
    const part = wholeSector(file, link);
    take(part, 0, linkAt / 4);
    link = part.readUInt32LE(linkAt);
  }
  if (new Set(places).size !== count) throw damaged("the table uses a sector twice");
  return places;
}

/**
 * The sectors of a chain, in order.
 *
 * @throws FormatError `damaged` where it leaves the table, comes back to itself or has no end
 */
export function followChain(next: Uint32Array, start: number): number[] {
  const chain: number[] = [];
  for (let at = start; at !== END_OF_CHAIN; at = next[at] ?? FREE) {
    // A chain as long as the table has come back to itself.
    if (at >= next.length || chain.length >= next.length) throw damaged("a broken chain");
    chain.push(at);
  }
  return chain;
}

/** The bytes of a chain of whole sectors; an empty chain has none. */
export function readChain(file: Sectors, start: number): Buffer {
  return Buffer.concat(followChain(file.next, start).map((index) => sector(file, index)));
}

export function damaged(detail: string): FormatError {
  return new FormatError("damaged", `compound file: ${detail}`);
}
