import { damaged, FormatError } from "./format-error.js";

/** The file cut into sectors, and the table that chains them. */
interface Sectors {
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
function readSectors(bytes: Buffer): Sectors {
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
  return numbersIn(Buffer.concat(tablePlaces(file).map((place) => wholeSector(file, place))));
}

function numbersIn(bytes: Buffer): Uint32Array {
  const length = Math.floor(bytes.length / 4);
  return Uint32Array.from({ length }, (_, index) => bytes.readUInt32LE(index * 4));
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
function followChain(next: Uint32Array, start: number): number[] {
  const chain: number[] = [];
  for (let at = start; at !== END_OF_CHAIN; at = next[at] ?? FREE) {
    // A chain as long as the table has come back to itself.
    if (at >= next.length || chain.length >= next.length) throw damaged("a broken chain");
    chain.push(at);
  }
  return chain;
}

/** The bytes of a chain of whole sectors; an empty chain has none. */
function readChain(file: Sectors, start: number): Buffer {
  return Buffer.concat(followChain(file.next, start).map((index) => sector(file, index)));
}

/** Streams at the top of a compound file, by name in small letters. Each is read when asked for. */
export type CompoundStreams = Map<string, () => Buffer>;

const MAGIC = "d0cf11e0a1b11ae1";
const ENTRY_LENGTH = 128;
const STREAM = 2;
const ROOT = 5;
const NOBODY = 0xffffffff;
/** Streams below this size share sectors: they lie in a stream of their own, in small pieces. */
const MINI_BELOW = 4096;
const MINI_SECTOR = 64;

interface Entry {
  name: string;
  type: number;
  /** Numbers of the neighbours in the same folder, and of the first entry inside. */
  left: number;
  right: number;
  child: number;
  start: number;
  size: number;
}

/** True where the bytes begin as an OLE compound file does: XLS, DOC, or an encrypted XLSX. */
export function isCompoundFile(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 8)).toString("hex") === MAGIC;
}

/**
 * Opens an OLE compound file that comes from outside. Streams inside its folders, as embedded
 * objects and macros have, are left out. Source: [MS-CFB] 2.6.
 *
 * @throws FormatError `not-compound`, or `damaged`, also when a stream is read
 */
export function openCompoundFile(file: Uint8Array): CompoundStreams {
  if (!isCompoundFile(file)) {
    throw new FormatError("not-compound", "the first bytes are no compound file's");
  }
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  const sectors = readSectors(bytes);
  const entries = readEntries(readChain(sectors, sectors.directoryStart), sectors.sectorSize);
  const total = entries.reduce((sum, { type, size }) => sum + (type === STREAM ? size : 0), 0);
  if (total > bytes.length) throw damaged("streams larger than the file");
  const root = entries[0];
  if (root?.type !== ROOT) throw damaged("no root");
  return new Map(
    topStreams(entries, root).map((entry) => [
      entry.name.toLowerCase(),
      () => readStream(sectors, root, entry),
    ]),
  );
}

function readEntries(directory: Buffer, sectorSize: number): Entry[] {
  const entries: Entry[] = [];
  for (let at = 0; at + ENTRY_LENGTH <= directory.length; at += ENTRY_LENGTH) {
    const entry = directory.subarray(at, at + ENTRY_LENGTH);
    const nameLength = Math.min(entry.readUInt16LE(64), 64);
    // Old writers leave rubbish in the upper half of the size, which small sectors cannot need.
    const upper = sectorSize === 512 ? 0 : entry.readUInt32LE(124);
    entries.push({
      name: entry.subarray(0, Math.max(nameLength - 2, 0)).toString("utf16le"),
      type: entry.readUInt8(66),
      left: entry.readUInt32LE(68),
      right: entry.readUInt32LE(72),
      child: entry.readUInt32LE(76),
      start: entry.readUInt32LE(116),
      size: upper * 2 ** 32 + entry.readUInt32LE(120),
    });
  }
  return entries;
}

/** The entries of a folder are a tree; its order is of no interest here. */
function topStreams(entries: Entry[], root: Entry): Entry[] {
  const waiting = [root.child];
  const seen = new Set<number>([0]);
  const streams: Entry[] = [];
  for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
    if (index === NOBODY) continue;
    const entry = entries[index];
    if (entry === undefined || seen.has(index)) throw damaged("the directory is no tree");
    seen.add(index);
    waiting.push(entry.left, entry.right);
    if (entry.type === STREAM) streams.push(entry);
  }
  return streams;
}

function readStream(sectors: Sectors, root: Entry, { start, size }: Entry): Buffer {
  if (size === 0) return Buffer.alloc(0);
  const whole = size < MINI_BELOW ? readMiniChain(sectors, root, start) : readChain(sectors, start);
  if (whole.length < size) throw damaged("a stream is shorter than it should be");
  return whole.subarray(0, size);
}

function readMiniChain(sectors: Sectors, root: Entry, start: number): Buffer {
  const next = numbersIn(readChain(sectors, sectors.miniTableStart));
  const pieces = readChain(sectors, root.start);
  return Buffer.concat(
    followChain(next, start).map((index) => {
      const piece = pieces.subarray(index * MINI_SECTOR, (index + 1) * MINI_SECTOR);
      if (piece.length === 0) throw damaged("a piece outside its stream");
      return piece;
    }),
  );
}
