import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { makeAside, removeAside } from "./aside-folder.js";
import { explainFolderError, explainWriteError } from "./explain-write-error.js";
import { startFileWriter } from "./file-writer.js";
import { makeFolder } from "./make-folder.js";
import { moveAside } from "./move-aside.js";
import { renamePatiently } from "./rename-patiently.js";

/** Files written where nobody looks, until it is sure that they may stand where they belong. */
export interface PendingFiles {
  /** Takes a file to be written aside. */
  add(name: string, bytes: Uint8Array): void;
  /** Waits while too many files wait to be written. @throws UserError as `written` */
  room(): Promise<void>;
  /** Waits until all files lie aside. @throws UserError as `writeFileWhole` */
  written(): Promise<void>;
  /** Moves every file to its place; what lies there is moved out of the way first. @throws UserError */
  settle(moment: Date): void;
  /** Removes what was not settled. */
  discard(): Promise<void>;
}

/**
 * Begins a set of files that appear together or not at all as far as their names go. They are not
 * forced onto the disk one by one: whoever uses this can make them again.
 *
 * @param root folder that `target` lies in at any depth, so that moving the files is but renaming
 * @param target folder for the files
 * @throws UserError what `explainFolderError` makes of the system's failure
 */
export function pendingFiles(root: string, target: string): PendingFiles {
  makeFolder(existsSync(target) ? target : dirname(target));
  const aside = makeAside(root);
  const writer = startFileWriter();
  return {
    add: (name, bytes) => writer.write(join(aside, name), bytes),
    room: () => writer.room().catch(explain),
    written: () => writer.done().catch(explain),
    settle(moment) {
      try {
        if (isMovedWhole(aside, target)) return;
      } catch (error) {
        throw explainFolderError(error, target);
      }
      for (const name of readdirSync(aside)) moveTo(target, name, aside, moment);
    },
    async discard() {
      await writer.stop();
      removeAside(aside);
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
 */
function moveTo(target: string, name: string, aside: string, moment: Date): void {
  const path = join(target, name);
  try {
    if (existsSync(path) && !haveSameBytes(path, join(aside, name))) {
      moveAside(path, moment);
    }
    renamePatiently(join(aside, name), path);
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
