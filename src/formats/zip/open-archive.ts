import { crc32, inflateRawSync } from "node:zlib";
import { FormatError } from "../format-error.js";
import { type DirectoryEntry, entryName, readDirectory } from "./zip-directory.js";

export interface ArchiveLimits {
  /** Most files in the archive. */
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
    if (files.has(entry.name)) throw new FormatError("damaged", "two entries of one name");
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
    if (entry.offset < free) throw new FormatError("damaged", "entries overlap");
    free = entry.offset + LOCAL_LENGTH + entry.packedSize;
  }
}

function unpack(bytes: Buffer, entry: DirectoryEntry): Uint8Array {
  if ((entry.flags & ENCRYPTED_FLAG) !== 0) throw new FormatError("damaged", "encrypted entry");
  const content = inflate(packedBytes(bytes, entry), entry);
  if (content.length !== entry.size) throw new FormatError("damaged", "wrong length");
  if (crc32(content) !== entry.crc) throw new FormatError("damaged", "wrong checksum");
  return content;
}

function packedBytes(bytes: Buffer, entry: DirectoryEntry): Buffer {
  const at = entry.offset;
  if (at + LOCAL_LENGTH > bytes.length || bytes.readUInt32LE(at) !== LOCAL_SIGNATURE) {
    throw new FormatError("damaged", "an entry is not where the directory says");
  }
  const nameEnd = at + LOCAL_LENGTH + bytes.readUInt16LE(at + 26);
  const start = nameEnd + bytes.readUInt16LE(at + 28);
  const end = start + entry.packedSize;
  if (end > bytes.length) throw new FormatError("damaged", "an entry runs out of the file");
  const name = entryName(bytes.subarray(at + LOCAL_LENGTH, nameEnd));
  if (name !== entry.name || bytes.readUInt16LE(at + 8) !== entry.method) {
    throw new FormatError("damaged", "an entry contradicts the directory");
  }
  return bytes.subarray(start, end);
}

function inflate(packed: Buffer, { method, size }: DirectoryEntry): Uint8Array {
  if (method === STORED) return packed;
  if (method !== DEFLATED) throw new FormatError("damaged", `packing method ${method}`);
  try {
    // Node takes no limit of 0; an entry of 0 bytes is then caught by its length.
    return inflateRawSync(packed, { maxOutputLength: Math.max(size, 1) });
  } catch (cause) {
    throw new FormatError("damaged", "packed bytes do not unpack to what they claim", { cause });
  }
}
