import { readFileSync, statSync } from "node:fs";
import { basename } from "node:path";
import { type ErrorCode, UserError } from "../model/errors.js";

const MOST_MEGABYTES = 64;

/** How a file is refused that is too large to be what was asked for. */
interface Refusals {
  tooLarge: ErrorCode;
  /** Megabytes; what people send each other is smaller than a register. */
  most?: number;
}

const ROSTER: Refusals = { tooLarge: "roster-too-large" };
export const DOCUMENT: Refusals = { tooLarge: "file-too-large" };

/**
 * Reads a file that the user named.
 *
 * @param refusals what to say of a file too large to be what it should be
 * @throws UserError where it is missing, a folder or a device, too large, or not readable
 */
export function readUserFile(path: string, refusals: Refusals = ROSTER): Uint8Array {
  const file = basename(path);
  try {
    refuseOtherThanFile(path, file, refusals);
    return readFileSync(path);
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw explain(error, file);
  }
}

/**
 * Has a file that the user named read by `work`, however large it is.
 *
 * @throws UserError as `readUserFile`
 */
export async function withUserFile<Result>(path: string, work: () => Promise<Result>) {
  const file = basename(path);
  try {
    refuseOtherThanFile(path, file, { ...DOCUMENT, most: Number.POSITIVE_INFINITY });
    return await work();
  } catch (error) {
    const { path: failed, syscall } = error as NodeJS.ErrnoException;
    throw failed === path || syscall === "read" ? explain(error, file) : error;
  }
}

function explain(error: unknown, file: string): UserError {
  const isMissing = (error as NodeJS.ErrnoException).code === "ENOENT";
  return new UserError(isMissing ? "file-not-found" : "file-unreadable", { file }, error);
}

/** A device or a pipe may go on for ever. */
function refuseOtherThanFile(
  path: string,
  file: string,
  { tooLarge, most = MOST_MEGABYTES }: Refusals,
): void {
  const state = statSync(path);
  if (state.isDirectory()) throw new UserError("file-is-folder", { file });
  if (!state.isFile()) throw new UserError("file-irregular", { file });
  if (state.size > most * 1024 * 1024) {
    throw new UserError(tooLarge, { file, limit: "file-size", most });
  }
}
