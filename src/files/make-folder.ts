import { accessSync, constants, mkdirSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { explainFolderError } from "./explain-write-error.js";

const OWNER_ONLY = 0o700;

/**
 * Makes a folder, with those above it, readable by its owner only, and makes sure that files can be
 * written to it. One that is there keeps its rights: it may be meant for others too.
 *
 * @throws UserError `folder-not-writable`, or what else `explainFolderError` makes of the failure
 */
export function makeFolder(path: string): void {
  try {
    makeEach(path);
    accessSync(path, constants.W_OK | constants.X_OK);
  } catch (error) {
    throw explainFolderError(error, path);
  }
}

/** One by one from the top: asked for all at once, Node never ends where the system takes none. */
function makeEach(path: string): void {
  if (isFolder(path)) return;
  const above = dirname(path);
  if (above !== path) makeEach(above);
  try {
    mkdirSync(path, { mode: OWNER_ONLY });
  } catch (error) {
    // Somebody else may have made it meanwhile.
    if (!isFolder(path)) throw error;
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
