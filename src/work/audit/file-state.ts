import { lstatSync, readFileSync } from "node:fs";
import { sha256Of } from "../../model/sha-256.js";

/** What has become of a document's file. */
export type FileState = "whole" | "missing" | "cut-off" | "changed" | "unreadable";

/**
 * Compares a file with what was issued.
 *
 * @param sha256 of the bytes that were issued
 * @param issued those bytes; null where they cannot be made again
 */
export function stateOfFile(path: string, sha256: string, issued: Buffer | null): FileState {
  const present = read(path, issued?.length ?? MOST_BYTES);
  if (typeof present === "string") return present;
  if (sha256Of(present) === sha256) return "whole";
  return issued !== null && isBeginning(present, issued) ? "cut-off" : "changed";
}

/** No document is as large. */
const MOST_BYTES = 1024 ** 3;

/**
 * A link, a folder, a device or a pipe is no file that was issued, though it may lead to one: what it
 * leads to may be another thing tomorrow, or never end.
 */
function read(path: string, most: number): Buffer | Exclude<FileState, "whole" | "cut-off"> {
  try {
    const stat = lstatSync(path);
    if (!stat.isFile() || stat.size > most) return "changed";
    return readFileSync(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === "ENOENT" || code === "ENOTDIR" ? "missing" : "unreadable";
  }
}

/** A power cut leaves the beginning of a file, or all of its length with nothing but zeros at the end. */
function isBeginning(present: Buffer, issued: Buffer): boolean {
  if (present.length > issued.length) return false;
  let end = present.length;
  while (end > 0 && present[end - 1] === 0) end -= 1;
  return present.subarray(0, end).equals(issued.subarray(0, end));
}
