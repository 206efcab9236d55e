import { closeSync, existsSync, openSync, readSync } from "node:fs";
import { extname } from "node:path";
import { BEGINNING } from "../../documents/print-file/print-package.js";
import { explainWriteError } from "../../files/explain-write-error.js";
import { renamePatiently } from "../../files/rename-patiently.js";

/**
 * Makes room for a file that can be made at any time: one that Kualik made and nobody changed may be
 * replaced, any other keeps its content under another name.
 *
 * @returns that name's path; null where nothing had to be kept
 */
export function putAside(path: string, moment: Date): string | null {
  if (!existsSync(path) || isUnchanged(path)) return null;
  const stamp = moment.toISOString().replace(/[:.]/g, "-");
  const ending = extname(path);
  const kept = `${path.slice(0, path.length - ending.length)}.${stamp}.old${ending}`;
  try {
    renamePatiently(path, kept);
  } catch (error) {
    throw explainWriteError(error, path);
  }
  return kept;
}

function isUnchanged(path: string): boolean {
  try {
    const descriptor = openSync(path, "r");
    try {
      const beginning = Buffer.alloc(BEGINNING.length);
      readSync(descriptor, beginning);
      return beginning.equals(BEGINNING);
    } finally {
      closeSync(descriptor);
    }
  } catch {
    return false;
  }
}
