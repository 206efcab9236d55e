import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { UserError } from "../model/errors.js";
import { explainFolderError } from "./explain-write-error.js";
import { pendingName } from "./left-over.js";

/** What a database asks for when it grows. */
const ENOUGH = 64 * 1024;

/** Why nothing can be written to a folder; null where it can be. */
export function failureToWrite(folder: string): UserError | null {
  const trial = join(folder, pendingName());
  try {
    writeFileSync(trial, Buffer.alloc(ENOUGH));
    return null;
  } catch (error) {
    const explained = explainFolderError(error, folder);
    return explained instanceof UserError ? explained : null;
  } finally {
    rmSync(trial, { force: true });
  }
}
