import { accessSync, constants, mkdirSync } from "node:fs";
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
    mkdirSync(path, { recursive: true, mode: OWNER_ONLY });
    accessSync(path, constants.W_OK | constants.X_OK);
  } catch (error) {
    throw explainFolderError(error, path);
  }
}
