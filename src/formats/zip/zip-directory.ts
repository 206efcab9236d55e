import { FormatError } from "../format-error.js";

/** What the central directory says of one file in the archive. */
export interface DirectoryEntry {
  name: string;
  flags: number;
  /** 0 stored, 8 deflated. */
  method: number;
  crc: number;
  packedSize: number;
  size: number;
  /** Where the entry's local header starts. */
  offset: number;
}

const END_SIGNATURE = 0x06054b50;
const END_LENGTH = 22;
const END64_SIGNATURE = 0x06064b50;
const LOCATOR64_SIGNATURE = 0x07064b50;
const LOCATOR64_LENGTH = 20;
const CENTRAL_SIGNATURE = 0x02014b50;
const CENTRAL_LENGTH = 46;
const LONGEST_COMMENT = 0xffff;
/** Marks a field whose true value stands in the zip64 extra field. */
const IN_ZIP64 = 0xffffffff;

interface DirectoryPlace {
  count: number;
  start: number;
  end: number;
}

/**
 * Reads the central directory, the zip's own list of its contents.
 * Source: PKWARE APPNOTE 6.3, sections 4.3.12 to 4.3.16 and 4.5.3 (zip64).
 *
 * @throws FormatError `damaged` where the directory is missing, cut or runs out of the file
 */
export function readDirectory(bytes: Buffer): DirectoryEntry[] {
  const place = findDirectory(bytes);
  const entries: DirectoryEntry[] = [];
  let at = place.start;
  for (let read = 0; read < place.count; read += 1) {
    if (at + CENTRAL_LENGTH > place.end || bytes.readUInt32LE(at) !== CENTRAL_SIGNATURE) {
      throw new FormatError("damaged", "the directory has fewer entries than it claims");
    }
    const nameEnd = at + CENTRAL_LENGTH + bytes.readUInt16LE(at + 28);
    const extraEnd = nameEnd + bytes.readUInt16LE(at + 30);
    const next = extraEnd + bytes.readUInt16LE(at + 32);
    if (next > place.end) throw new FormatError("damaged", "a directory entry runs out of it");
    entries.push(
      withZip64Sizes(bytes.subarray(nameEnd, extraEnd), {
        name: entryName(bytes.subarray(at + CENTRAL_LENGTH, nameEnd)),
        flags: bytes.readUInt16LE(at + 8),
        method: bytes.readUInt16LE(at + 10),
        crc: bytes.readUInt32LE(at + 16),
        packedSize: bytes.readUInt32LE(at + 20),
        size: bytes.readUInt32LE(at + 24),
        offset: bytes.readUInt32LE(at + 42),
      }),
    );
    at = next;
  }
  return entries;
}

/** An entry's name; old tools write `\` between folders. */
export function entryName(bytes: Buffer): string {
  return bytes.toString("utf8").replaceAll("\\", "/");
}

function findDirectory(bytes: Buffer): DirectoryPlace {
  const earliest = Math.max(0, bytes.length - END_LENGTH - LONGEST_COMMENT);
  for (let at = bytes.length - END_LENGTH; at >= earliest; at -= 1) {
    if (bytes.readUInt32LE(at) !== END_SIGNATURE) continue;
    if (at + END_LENGTH + bytes.readUInt16LE(at + 20) > bytes.length) continue;
    const plain = {
      count: bytes.readUInt16LE(at + 10),
      start: bytes.readUInt32LE(at + 16),
      end: bytes.readUInt32LE(at + 16) + bytes.readUInt32LE(at + 12),
    };
    const place = findDirectory64(bytes, at) ?? plain;
    if (place.end > at) throw new FormatError("damaged", "the directory runs over the end record");
    return place;
  }
  throw new FormatError("damaged", "no directory at the end: the file is cut short");
}

function findDirectory64(bytes: Buffer, endAt: number): DirectoryPlace | null {
  const locatorAt = endAt - LOCATOR64_LENGTH;
  if (locatorAt < 0 || bytes.readUInt32LE(locatorAt) !== LOCATOR64_SIGNATURE) return null;
  const at = safeNumber(bytes.readBigUInt64LE(locatorAt + 8));
  if (at + 56 > locatorAt || bytes.readUInt32LE(at) !== END64_SIGNATURE) {
    throw new FormatError("damaged", "the zip64 end record is not where it should be");
  }
  const start = safeNumber(bytes.readBigUInt64LE(at + 48));
  return {
    count: safeNumber(bytes.readBigUInt64LE(at + 32)),
    start,
    end: start + safeNumber(bytes.readBigUInt64LE(at + 40)),
  };
}

/** Takes the sizes and the offset from the zip64 extra field where the entry points to it. */
function withZip64Sizes(extra: Buffer, entry: DirectoryEntry): DirectoryEntry {
  const waiting = (["size", "packedSize", "offset"] as const).filter(
    (field) => entry[field] === IN_ZIP64,
  );
  if (waiting.length === 0) return entry;
  const complete = { ...entry };
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 1) continue;
    waiting.forEach((field, index) => {
      const valueAt = at + 4 + index * 8;
      if (valueAt + 8 > extra.length) throw new FormatError("damaged", "zip64 field too short");
      complete[field] = safeNumber(extra.readBigUInt64LE(valueAt));
    });
    return complete;
  }
  throw new FormatError("damaged", "a zip64 entry without its zip64 field");
}

function safeNumber(value: bigint): number {
  if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw new FormatError("damaged", "absurd offset");
  return Number(value);
}
