import { crc32, deflateRawSync } from "node:zlib";

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
  const chunks: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const local = localHeader(entry);
    directory.push(centralHeader(entry, offset), entry.name);
    chunks.push(local, entry.name, entry.deflated);
    offset += local.length + entry.name.length + entry.deflated.length;
  }
  const directorySize = directory.reduce((size, chunk) => size + chunk.length, 0);
  return Buffer.concat([
    ...chunks,
    ...directory,
    endOfDirectory(entries.length, directorySize, offset),
  ]);
}

function localHeader({ name, crc, size, deflated }: PackedEntry): Buffer {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(LOCAL_HEADER, 0);
  header.writeUInt16LE(VERSION, 4);
  header.writeUInt16LE(UTF8_NAMES, 6);
  header.writeUInt16LE(DEFLATED, 8);
  header.writeUInt16LE(DATE, 12);
  header.writeUInt32LE(crc, 14);
  header.writeUInt32LE(deflated.length, 18);
  header.writeUInt32LE(size, 22);
  header.writeUInt16LE(name.length, 26);
  return header;
}

function centralHeader({ name, crc, size, deflated }: PackedEntry, offset: number): Buffer {
  const header = Buffer.alloc(46);
  header.writeUInt32LE(CENTRAL_HEADER, 0);
  header.writeUInt16LE(VERSION, 4);
  header.writeUInt16LE(VERSION, 6);
  header.writeUInt16LE(UTF8_NAMES, 8);
  header.writeUInt16LE(DEFLATED, 10);
  header.writeUInt16LE(DATE, 14);
  header.writeUInt32LE(crc, 16);
  header.writeUInt32LE(deflated.length, 20);
  header.writeUInt32LE(size, 24);
  header.writeUInt16LE(name.length, 28);
  header.writeUInt32LE(offset, 42);
  return header;
}

function endOfDirectory(count: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(END_OF_CENTRAL_DIRECTORY, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}
