import { readFileSync, statSync } from "node:fs";
import { basename } from "node:path";
import { type ErrorCode, UserError } from "../model/errors.js";

const LARGEST_FILE = 64 * 1024 * 1024;

/** How a file is refused that cannot be what was asked for. */
interface Refusals {
  folder: ErrorCode;
  tooLarge: ErrorCode;
}

const ROSTER: Refusals = { folder: "roster-is-folder", tooLarge: "roster-too-large" };
export const DOCUMENT: Refusals = { folder: "file-is-folder", tooLarge: "file-too-large" };

/**
 * Reads a file that the user named.
 *
 * @param refusals what to say of a folder, or of a file too large to be what it should be
 * @throws UserError where it is missing, a folder, too large, or not readable
 */
export function readUserFile(path: string, refusals: Refusals = ROSTER): Uint8Array {
  const file = basename(path);
  try {
    const { size } = refuseFolder(path, file, refusals);
    if (size > LARGEST_FILE) throw new UserError(refusals.tooLarge, { file });
    return readFileSync(path);
  } catch (error) {
    if (error instanceof UserError) throw error;
    const isMissing = (error as NodeJS.ErrnoException).code === "ENOENT";
    throw new UserError(isMissing ? "file-not-found" : "file-unreadable", { file }, error);
  }
}

function refuseFolder(path: string, file: string, { folder }: Refusals): { size: number } {
  const state = statSync(path);
  if (state.isDirectory()) throw new UserError(folder, { file });
  return state;
}
