import { closeSync, existsSync, openSync, readSync } from "node:fs";
import { BEGINNING, isForPrinter } from "../../documents/print-file/print-package.js";
import { moveAside } from "../../files/rename.js";

/**
 * Makes room for a file that can be made at any time: one that Kualik made and nobody changed may be
 * replaced, any other keeps its content under another name.
 *
 * @returns that name's path; null where nothing had to be kept
 */
export function putAside(path: string, moment: Date): string | null {
  return existsSync(path) && !isUnchanged(path) ? moveAside(path, moment) : null;
}

function isUnchanged(path: string): boolean {
  try {
    const descriptor = openSync(path, "r");
    try {
      const beginning = Buffer.alloc(BEGINNING.length);
      readSync(descriptor, beginning);
      return isForPrinter(beginning);
    } finally {
      closeSync(descriptor);
    }
  } catch {
    return false;
  }
}
