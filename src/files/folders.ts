import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  mkdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { UserError } from "../model/errors.js";
import { pendingName } from "./left-over.js";
import { explainFolderError } from "./write-error.js";

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

/** The folder Kualik is installed in, with `templates/` and `data/`. */
export function packageFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, "package.json"))) {
    if (folder === dirname(folder)) throw new Error("the package's own folder is incomplete");
    folder = dirname(folder);
  }
  return folder;
}

const OTHERS = 0o077;

/**
 * Takes the rights from everybody but the owner, where others have any: files copied from elsewhere
 * may bring the rights of the place they come from. What is not there is passed over.
 *
 * @returns paths that others had rights to: those closed now, and those that could not be closed
 */
export function closeToOthers(paths: readonly string[]): { closed: string[]; open: string[] } {
  const found = paths.filter(isOpenToOthers);
  for (const path of found) {
    try {
      chmodSync(path, rightsOf(path) & ~OTHERS & 0o777);
    } catch {
      // Somebody else's, or on a write-protected disk: it stays open, and that is told.
    }
  }
  // Some disks take the change and keep nothing of it.
  const open = found.filter(isOpenToOthers);
  return { closed: found.filter((path) => !open.includes(path)), open };
}

/** Whether others than the owner have any rights to a file or folder that is there. */
export function isOpenToOthers(path: string): boolean {
  return (rightsOf(path) & OTHERS) !== 0;
}

function rightsOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mode ?? 0;
}

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
