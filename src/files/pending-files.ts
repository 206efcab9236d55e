import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { startFileWriter } from "./file-writer.js";
import { makeFolder } from "./folders.js";
import { leftOver, makeAside, removeIfPossible, removeLeftOver } from "./left-over.js";
import { moveAside, renamePatiently } from "./rename.js";
import { explainFolderError, explainWriteError } from "./write-error.js";

/**
 * Begins a set of files that are written where nobody looks, and appear together or not at all as far
 * as their names go. They are not forced onto the disk one by one: whoever uses this can make them again.
 *
 * @param root folder that `target` lies in at any depth, so that moving the files is but renaming
 * @param target folder for the files
 * @throws UserError what `explainFolderError` makes of the system's failure
 */
export function pendingFiles(root: string, target: string) {
  makeFolder(existsSync(target) ? target : dirname(target));
  const aside = makeAside(root);
  const writer = startFileWriter();
  return {
    add: (name: string, bytes: Uint8Array) => writer.write(join(aside, name), bytes),
    /** Waits while too many files wait to be written. @throws UserError as `written` */
    room: () => writer.room().catch(explain),
    /** Waits until all files lie aside. @throws UserError as `writeFileWhole` */
    written: () => writer.done().catch(explain),
    /** Moves every file to its place; what lies there is moved out of the way first. @throws UserError */
    settle(moment: Date) {
      try {
        if (isMovedWhole(aside, target)) return;
      } catch (error) {
        throw explainFolderError(error, target);
      }
      for (const name of readdirSync(aside)) moveTo(join(aside, name), join(target, name), moment);
    },
    /** Removes what was not settled. */
    async discard() {
      await writer.stop();
      removeIfPossible(aside);
    },
  };
}

/** Where there is no such folder yet, renaming the whole one is all it takes. */
function isMovedWhole(aside: string, target: string): boolean {
  if (existsSync(target)) return false;
  try {
    renamePatiently(aside, target);
    return true;
  } catch (error) {
    if (existsSync(target)) return false;
    throw error;
  }
}

/**
 * Nothing is overwritten: the file of another document keeps its content under another name. The same
 * document may be there already, where somebody else has just found it missing and made it.
 *
 * @throws UserError what `explainWriteError` makes of the system's failure
 */
export function moveTo(from: string, path: string, moment: Date): void {
  try {
    if (existsSync(path) && !haveSameBytes(path, from)) moveAside(path, moment);
    renamePatiently(from, path);
  } catch (error) {
    throw explainWriteError(error, path);
  }
}

function haveSameBytes(one: string, other: string): boolean {
  return statSync(one).isFile() && readFileSync(one).equals(readFileSync(other));
}

function explain(error: unknown): never {
  const { path = "" } = error as NodeJS.ErrnoException;
  throw explainWriteError(error, path);
}

/** What appears in a folder together. */
interface PartsOfFolder {
  /** A folder, made by the one who goes first: that nobody else has made it decides between two. */
  first: string;
  /** Files and folders, in the order in which they appear. */
  middle: readonly string[];
  /** A file: once it stands, all of them do. */
  last: string;
}

/**
 * Has `make` make all parts aside, then lets them appear in `root`. Whoever is cut off before leaves
 * nothing that counts; whoever is cut off while they appear has them completed by `finishAppearing`.
 *
 * @returns false where somebody else is having the same parts appear
 * @throws UserError as `makeFolder`, and whatever `make` throws
 */
export async function appearTogether(
  root: string,
  parts: PartsOfFolder,
  make: (aside: string) => Promise<void>,
): Promise<boolean> {
  removeLeftOver(root);
  const aside = makeAside(root);
  try {
    await make(aside);
    if (!isMade(join(root, parts.first))) return false;
    move(aside, root, parts);
    return true;
  } catch (error) {
    throw explainFolderError(error, root);
  } finally {
    removeIfPossible(aside);
  }
}

/** Completes what a run began that was cut off while the parts appeared. @throws UserError */
export function finishAppearing(root: string, parts: PartsOfFolder): void {
  if (existsSync(join(root, parts.last))) return;
  const isComplete = (aside: string) => existsSync(join(aside, parts.last));
  const aside = leftOver(root)
    .map((name) => join(root, name))
    .find(isComplete);
  if (aside === undefined || !existsSync(join(root, parts.first))) return;
  try {
    move(aside, root, parts);
  } catch (error) {
    throw explainFolderError(error, root);
  }
  removeIfPossible(aside);
}

function move(aside: string, root: string, { middle, last }: PartsOfFolder): void {
  for (const name of [...middle, last]) {
    if (!existsSync(join(root, name))) renameSync(join(aside, name), join(root, name));
  }
}

function isMade(folder: string): boolean {
  try {
    mkdirSync(folder, { mode: 0o700 });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}
