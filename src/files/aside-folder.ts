import { rmSync } from "node:fs";
import { join } from "node:path";
import { pendingName, removeLeftOver } from "./left-over.js";
import { makeFolder } from "./make-folder.js";

/**
 * Makes a folder in `root` for what this run writes before it may stand in its place; what earlier
 * runs left there that were cut off goes.
 *
 * @returns its path
 * @throws UserError as `makeFolder`
 */
export function makeAside(root: string): string {
  removeLeftOver(root);
  const aside = join(root, pendingName());
  makeFolder(aside);
  return aside;
}

/** Removes it with what is left in it; a failure to is no failure of the work: a later run does it. */
export function removeAside(aside: string): void {
  try {
    rmSync(aside, { recursive: true, force: true, maxRetries: 3 });
  } catch {
    // Something holds a file in it.
  }
}
