import { readFileSync, statSync } from "node:fs";
import { basename } from "node:path";
import { UserError } from "../model/errors.js";

const LARGEST_FILE = 64 * 1024 * 1024;

/**
 * Reads a file that the user named.
 *
 * @throws UserError where it is missing, a folder, too large for a roster, or not readable
 */
export function readUserFile(path: string): Uint8Array {
  const file = basename(path);
  try {
    const { size } = refuseFolder(path, file);
    if (size > LARGEST_FILE) throw new UserError("roster-too-large", { file });
    return readFileSync(path);
  } catch (error) {
    if (error instanceof UserError) throw error;
    const isMissing = (error as NodeJS.ErrnoException).code === "ENOENT";
    throw new UserError(isMissing ? "file-not-found" : "file-unreadable", { file }, error);
  }
}

function refuseFolder(path: string, file: string): { size: number } {
  const state = statSync(path);
  if (state.isDirectory()) throw new UserError("roster-is-folder", { file });
  return state;
}
