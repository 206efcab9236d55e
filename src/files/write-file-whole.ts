import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from "node:fs";
import { basename } from "node:path";
import { UserError } from "../model/errors.js";

/** Readable and writable by the owner alone: the files hold personal data. */
const OWNER_ONLY = 0o600;

/**
 * Writes a file whole or not at all: under a temporary name beside it, then renamed.
 *
 * @throws UserError `disk-full` or `file-not-writable`
 */
export function writeFileWhole(path: string, bytes: Uint8Array): void {
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    const descriptor = openSync(temporary, "w", OWNER_ONLY);
    try {
      for (let written = 0; written < bytes.length; ) {
        written += writeSync(descriptor, bytes, written);
      }
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    renameSync(temporary, path);
  } catch (error) {
    removeIfThere(temporary);
    const isFull = (error as NodeJS.ErrnoException).code === "ENOSPC";
    throw isFull
      ? new UserError("disk-full", {}, error)
      : new UserError("file-not-writable", { file: basename(path) }, error);
  }
}

/** In a folder one may not enter, not even this can be asked. */
function removeIfThere(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // Nothing was made there; the failure that led here is the one to tell.
  }
}
