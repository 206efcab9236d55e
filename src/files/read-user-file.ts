import { readFileSync, statSync } from "node:fs";
import { basename } from "node:path";
import { UserError } from "../model/errors.js";

const MOST_MEGABYTES = 64;

/**
 * Reads a file that the user named.
 *
 * @throws UserError where it is missing, a folder or a device, too large for a roster, or not readable
 */
export function readUserFile(path: string): Uint8Array {
  const file = basename(path);
  try {
    refuseOtherThanFile(path, file);
    return readFileSync(path);
  } catch (error) {
    if (error instanceof UserError) throw error;
    const isMissing = (error as NodeJS.ErrnoException).code === "ENOENT";
    throw new UserError(isMissing ? "file-not-found" : "file-unreadable", { file }, error);
  }
}

/** A device or a pipe may go on for ever. */
function refuseOtherThanFile(path: string, file: string): void {
  const state = statSync(path);
  if (state.isDirectory()) throw new UserError("roster-is-folder", { file });
  if (!state.isFile()) throw new UserError("file-irregular", { file });
  if (state.size > MOST_MEGABYTES * 1024 * 1024) {
    throw new UserError("roster-too-large", { file, limit: "file-size", most: MOST_MEGABYTES });
  }
}
