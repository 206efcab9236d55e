import { crc32, inflateRawSync } from "node:zlib";
import { damaged, FormatError } from "../format-error.js";

/** What the central directory says of one file in the archive. */
interface DirectoryEntry {
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
function readDirectory(bytes: Buffer): DirectoryEntry[] {
  const place = findDirectory(bytes);
  const entries: DirectoryEntry[] = [];
  let at = place.start;
  for (let read = 0; read < place.count; read += 1) {
    if (at + CENTRAL_LENGTH > place.end || bytes.readUInt32LE(at) !== CENTRAL_SIGNATURE) {
      throw damaged("the directory has fewer entries than it claims");
    }
    const nameEnd = at + CENTRAL_LENGTH + bytes.readUInt16LE(at + 28);
    const extraEnd = nameEnd + bytes.readUInt16LE(at + 30);
    const next = extraEnd + bytes.readUInt16LE(at + 32);
    if (next > place.end) throw damaged("a directory entry runs out of it");
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
function entryName(bytes: Buffer): string {
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
    if (place.end > at) throw damaged("the directory runs over the end record");
    return place;
  }
  throw damaged("no directory at the end: the file is cut short");
}

function findDirectory64(bytes: Buffer, endAt: number): DirectoryPlace | null {
  const locatorAt = endAt - LOCATOR64_LENGTH;
  if (locatorAt < 0 || bytes.readUInt32LE(locatorAt) !== LOCATOR64_SIGNATURE) return null;
  const at = safeNumber(bytes.readBigUInt64LE(locatorAt + 8));
  if (at + 56 > locatorAt || bytes.readUInt32LE(at) !== END64_SIGNATURE) {
    throw damaged("the zip64 end record is not where it should be");
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
      if (valueAt + 8 > extra.length) throw damaged("zip64 field too short");
      complete[field] = safeNumber(extra.readBigUInt64LE(valueAt));
    });
    return complete;
  }
  throw damaged("a zip64 entry without its zip64 field");
}

function safeNumber(value: bigint): number {
  if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw damaged("absurd offset");
  return Number(value);
}

interface ArchiveLimits {
  entries: number;
  /** Most bytes in all files together, unpacked. */
  totalBytes: number;
  /** Most bytes an entry may unpack to for each packed byte. */
  ratio: number;
}

/** Ample for an office document with pictures, hopeless for a bomb. */
const OFFICE_FILE_LIMITS: ArchiveLimits = {
  entries: 5_000,
  totalBytes: 128 * 1024 * 1024,
  ratio: 250,
};

const MAGIC = ["PK\u0003\u0004", "PK\u0005\u0006"];
const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_LENGTH = 30;
const ENCRYPTED_FLAG = 1;
const STORED = 0;
const DEFLATED = 8;
/** Small entries may be as repetitive as they like: a page of blank rows is no bomb. */
const RATIO_APPLIES_FROM = 1024 * 1024;

const UNPACKED = { limit: "unpacked" } as const;

/** True where the bytes begin as a zip does. */
export function isZip(bytes: Uint8Array): boolean {
  return MAGIC.includes(Buffer.from(bytes.subarray(0, 4)).toString("latin1"));
}

/**
 * Unpacks a zip that comes from outside, every entry against its length and checksum, so that what
 * is read later is what its author wrote. What the directory claims is weighed before anything is
 * inflated, and inflating stops at what was claimed.
 *
 * @returns file name → bytes, in the directory's order; folders are left out
 * @throws FormatError `not-zip`, `damaged` (cut, altered, encrypted) or `too-large`
 */
export function openArchive(
  archive: Uint8Array,
  limits: ArchiveLimits = OFFICE_FILE_LIMITS,
): Map<string, Uint8Array> {
  if (!isZip(archive)) throw new FormatError("not-zip", "the first bytes are no zip's");
  const bytes = Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength);
  const directory = readDirectory(bytes);
  weigh(directory, limits);
  refuseOverlaps(directory);

  const files = new Map<string, Uint8Array>();
  for (const entry of directory) {
    const content = unpack(bytes, entry);
    if (entry.name.endsWith("/")) continue;
    if (files.has(entry.name)) throw damaged("two entries of one name");
    files.set(entry.name, content);
  }
  return files;
}

function weigh(directory: DirectoryEntry[], limits: ArchiveLimits): void {
  if (directory.length > limits.entries)
    throw new FormatError("too-large", "too many entries", UNPACKED);
  const total = directory.reduce((sum, { size }) => sum + size, 0);
  if (total > limits.totalBytes) throw new FormatError("too-large", "too much to unpack", UNPACKED);
  for (const { size, packedSize } of directory) {
    if (size > RATIO_APPLIES_FROM && size > packedSize * limits.ratio) {
      throw new FormatError("too-large", "an entry is packed suspiciously tight", UNPACKED);
    }
  }
}

/** Entries that share packed bytes are a bomb's trick; no writer produces them. */
function refuseOverlaps(directory: DirectoryEntry[]): void {
  let free = 0;
  for (const entry of [...directory].sort((a, b) => a.offset - b.offset)) {
    if (entry.offset < free) throw damaged("entries overlap");
    free = entry.offset + LOCAL_LENGTH + entry.packedSize;
  }
}

function unpack(bytes: Buffer, entry: DirectoryEntry): Uint8Array {
  if ((entry.flags & ENCRYPTED_FLAG) !== 0) throw damaged("encrypted entry");
  const content = inflate(packedBytes(bytes, entry), entry);
  if (content.length !== entry.size) throw damaged("wrong length");
  if (crc32(content) !== entry.crc) throw damaged("wrong checksum");
  return content;
}

function packedBytes(bytes: Buffer, entry: DirectoryEntry): Buffer {
  const at = entry.offset;
  if (at + LOCAL_LENGTH > bytes.length || bytes.readUInt32LE(at) !== LOCAL_SIGNATURE) {
    throw damaged("an entry is not where the directory says");
  }
  const nameEnd = at + LOCAL_LENGTH + bytes.readUInt16LE(at + 26);
  const start = nameEnd + bytes.readUInt16LE(at + 28);
  const end = start + entry.packedSize;
  if (end > bytes.length) throw damaged("an entry runs out of the file");
  const name = entryName(bytes.subarray(at + LOCAL_LENGTH, nameEnd));
  if (name !== entry.name || bytes.readUInt16LE(at + 8) !== entry.method) {
    throw damaged("an entry contradicts the directory");
  }
  return bytes.subarray(start, end);
}

function inflate(packed: Buffer, { method, size }: DirectoryEntry): Uint8Array {
  if (method === STORED) return packed;
  if (method !== DEFLATED) throw damaged(`packing method ${method}`);
  try {
    // Node takes no limit of 0; an entry of 0 bytes is then caught by its length.
    return inflateRawSync(packed, { maxOutputLength: Math.max(size, 1) });
  } catch (cause) {
    throw damaged("packed bytes do not unpack to what they claim", { cause });
  }
}
