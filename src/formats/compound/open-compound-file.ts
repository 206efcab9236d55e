import { FormatError } from "../format-error.js";
import { damaged, followChain, readChain, readSectors, type Sectors } from "./compound-sectors.js";

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
  const table = readChain(sectors, sectors.miniTableStart);
  const next = new Uint32Array(Math.floor(table.length / 4));
  next.forEach((_, index) => {
    next[index] = table.readUInt32LE(index * 4);
  });
  const pieces = readChain(sectors, root.start);
  return Buffer.concat(
    followChain(next, start).map((index) => {
      const piece = pieces.subarray(index * MINI_SECTOR, (index + 1) * MINI_SECTOR);
      if (piece.length === 0) throw damaged("a piece outside its stream");
      return piece;
    }),
  );
}
