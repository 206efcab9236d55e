import { constants, crc32, deflateRawSync } from "node:zlib";
import { LAST_BLOCK } from "./deflate-segments.js";

/** An entry ready to be written: compressed once, however often it is used. */
export interface PackedEntry {
  name: Buffer;
  crc: number;
  size: number;
  deflated: Buffer;
}

const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END_OF_CENTRAL_DIRECTORY = 0x06054b50;
const VERSION = 20;
const UTF8_NAMES = 0x0800;
const DEFLATED = 8;
/** 1 January 1980, 00:00, the zip format's zero: the same content gives the same bytes. */
const DATE = 0x0021;

/** Compresses one file of an archive. */
export function packEntry(name: string, bytes: Uint8Array): PackedEntry {
  return {
    name: Buffer.from(name, "utf8"),
    crc: crc32(bytes),
    size: bytes.length,
    deflated: deflateRawSync(bytes),
  };
}

/**
 * Writes a zip archive of `entries`, in their order and with a fixed time, so that equal entries
 * give equal bytes. Source of the layout: PKWARE APPNOTE 6.3.
 */
export function writeArchive(entries: readonly PackedEntry[]): Buffer {
  const archive = beginArchive();
  return Buffer.concat([...entries.flatMap(archive.add), ...archive.end()]);
}

/** The same for entries of which one at a time is in memory. */
export async function* archiveChunks(entries: AsyncIterable<PackedEntry>): AsyncGenerator<Buffer> {
  const archive = beginArchive();
  for await (const entry of entries) yield* archive.add(entry);
  yield* archive.end();
}

function beginArchive() {
  const directory: Buffer[] = [];
  let offset = 0;
  return {
    add(entry: PackedEntry): Buffer[] {
      const measures = { ...entry, packedSize: entry.deflated.length };
      const local = localHeader(measures);
      directory.push(centralHeader(measures, offset));
      offset += local.length + entry.deflated.length;
      return [local, entry.deflated];
    },
    end(): Buffer[] {
      const size = directory.reduce((sum, chunk) => sum + chunk.length, 0);
      return [...directory, endOfDirectory(directory.length, size, offset)];
    },
  };
}

/** What the headers of an entry tell. */
interface EntryMeasures {
  name: Buffer;
  crc: number;
  size: number;
  packedSize: number;
}

/** Where a local header has the checksum, followed by the two sizes. */
export const LOCAL_MEASURES_AT = 14;
/** Where a central header has the same. */
export const CENTRAL_MEASURES_AT = 16;
/** Where a central header has the place of its entry. */
export const CENTRAL_OFFSET_AT = 42;

/** The header before an entry's bytes, with the name. */
export function localHeader(entry: EntryMeasures): Buffer {
  const signature = Buffer.alloc(4);
  signature.writeUInt32LE(LOCAL_HEADER);
  return Buffer.concat([signature, sharedFields(entry), entry.name]);
}

/** The entry's line in the directory, with the name. */
export function centralHeader(entry: EntryMeasures, offset: number): Buffer {
  const [start, end] = [Buffer.alloc(6), Buffer.alloc(14)];
  start.writeUInt32LE(CENTRAL_HEADER, 0);
  start.writeUInt16LE(VERSION, 4);
  end.writeUInt32LE(offset, 10);
  return Buffer.concat([start, sharedFields(entry), end, entry.name]);
}

/** What both headers tell, from the version that is needed to the length of the extra field. */
function sharedFields(entry: EntryMeasures): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(VERSION, 0);
  fields.writeUInt16LE(UTF8_NAMES, 2);
  fields.writeUInt16LE(DEFLATED, 4);
  fields.writeUInt16LE(DATE, 8);
  writeMeasures(fields, 10, entry);
  fields.writeUInt16LE(entry.name.length, 22);
  return fields;
}

/** Writes checksum and sizes, as both headers have them. */
export function writeMeasures(
  header: Buffer,
  at: number,
  { crc, size, packedSize }: Omit<EntryMeasures, "name">,
): void {
  header.writeUInt32LE(crc, at);
  header.writeUInt32LE(packedSize, at + 4);
  header.writeUInt32LE(size, at + 8);
}

/** The end of an archive. */
export function endOfDirectory(count: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(END_OF_CENTRAL_DIRECTORY, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}

/** Compressing more at once packs hardly better and only needs more memory. */
const COMPRESSED_AT_ONCE = 1024 * 1024;

/** An entry written bit by bit, for parts that are too long to be held as one text. */
interface TextEntry {
  write(text: string): void;
  end(): PackedEntry;
}

/** Begins an entry whose text comes in pieces; the same pieces give the same bytes. */
export function packText(name: string): TextEntry {
  const deflated: Buffer[] = [];
  let waiting: string[] = [];
  let waitingLength = 0;
  let crc = 0;
  let size = 0;
  const compress = () => {
    if (waitingLength === 0) return;
    const bytes = Buffer.from(waiting.join(""), "utf8");
    deflated.push(deflateRawSync(bytes, { finishFlush: constants.Z_FULL_FLUSH }));
    crc = crc32(bytes, crc);
    size += bytes.length;
    waiting = [];
    waitingLength = 0;
  };
  return {
    write(text) {
      waiting.push(text);
      waitingLength += text.length;
      if (waitingLength >= COMPRESSED_AT_ONCE) compress();
    },
    end() {
      compress();
      return {
        name: Buffer.from(name, "utf8"),
        crc,
        size,
        deflated: Buffer.concat([...deflated, LAST_BLOCK]),
      };
    },
  };
}
