import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pendingName, removeLeftOver } from "./left-over.js";
import { explainFolderError } from "./write-error.js";

const OWNER_ONLY = 0o700;

/**
 * Makes a folder in `root` for what this run writes before it may stand in its place; what earlier
 * runs left there that were cut off goes.
 *
 * @returns its path
 * @throws UserError what `explainFolderError` makes of the system's failure
 */
export function makeAside(root: string): string {
  removeLeftOver(root);
  const aside = join(root, pendingName());
  try {
    mkdirSync(aside, { recursive: true, mode: OWNER_ONLY });
    return aside;
  } catch (error) {
    throw explainFolderError(error, root);
  }
}

/** Removes it with what is left in it; a failure to is no failure of the work: a later run does it. */
export function removeAside(aside: string): void {
  try {
    rmSync(aside, { recursive: true, force: true, maxRetries: 3 });
  } catch {
    // Something holds a file in it.
  }
}
