import { closeSync, fstatSync, openSync, readSync, statSync } from "node:fs";

const END_OF_ARCHIVE = 22;
const END_MARK = 0x06054b50;

/**
 * Whether a document's file is there and has its end: one that was being written when the power went
 * has none. A file that somebody changed and saved is whole, and left alone.
 */
export function isFileWhole(path: string): boolean {
  try {
    // Opening a pipe would wait for whoever writes to it.
    if (!statSync(path).isFile()) return false;
    const descriptor = openSync(path, "r");
    try {
      const { size } = fstatSync(descriptor);
      const end = Buffer.alloc(END_OF_ARCHIVE);
      if (size < END_OF_ARCHIVE) return false;
      readSync(descriptor, end, 0, END_OF_ARCHIVE, size - END_OF_ARCHIVE);
      // Word puts no comment behind the directory, but others might.
      return end.readUInt32LE(0) === END_MARK || end.some((byte) => byte !== 0);
    } finally {
      closeSync(descriptor);
    }
  } catch {
    return false;
  }
}
