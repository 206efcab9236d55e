import { closeSync, existsSync, fsyncSync, linkSync, openSync } from "node:fs";
import { extname, join } from "node:path";
import { makeAside, removeAside } from "./aside-folder.js";
import { explainWriteError } from "./explain-write-error.js";
import { renamePatiently } from "./rename-patiently.js";
import { writeThrough } from "./write-through.js";

/** A file that is on the disk, but not under its name yet. */
export interface FileAside {
  path: string;
  /** Gives the file its name, or one with a number more where that is taken; returns its path. */
  settleAsNew(): string;
  /** Puts the file in the place of whatever has its name. */
  settleOver(): void;
  /** Removes it, unless it was settled. */
  discard(): void;
}

/**
 * Writes a file where nobody takes it for what it is to become; cut off, it leaves what the next call
 * for the same folder removes.
 *
 * @param folder is there and can be written to
 * @throws UserError what `explainWriteError` makes of the system's failure
 */
export function writeAside(folder: string, name: string, bytes: Uint8Array): FileAside {
  const aside = makeAside(folder);
  const path = join(aside, name);
  const discard = () => removeAside(aside);
  const orExplain = <Result>(work: () => Result): Result => {
    try {
      return work();
    } catch (error) {
      discard();
      throw explainWriteError(error, join(folder, name));
    }
  };
  orExplain(() => writeThrough(path, bytes));
  return {
    path,
    discard,
    settleAsNew: () =>
      orExplain(() => {
        const settled = giveName(path, folder, name);
        discard();
        syncFolder(folder);
        return settled;
      }),
    settleOver: () =>
      orExplain(() => {
        renamePatiently(path, join(folder, name));
        discard();
        syncFolder(folder);
      }),
  };
}

function giveName(path: string, folder: string, name: string): string {
  const ending = name.endsWith(".age") ? `${extname(name.slice(0, -4))}.age` : extname(name);
  const stem = name.slice(0, name.length - ending.length);
  for (let count = 1; ; count += 1) {
    const target = join(folder, count === 1 ? name : `${stem}-${count}${ending}`);
    if (!existsSync(target) && isNamed(path, target)) return target;
  }
}

/** Linking never overwrites; where a disk knows no links, as USB sticks do, the file is renamed. */
function isNamed(path: string, target: string): boolean {
  try {
    linkSync(path, target);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    renamePatiently(path, target);
    return true;
  }
}

/** A new name lasts only once its folder is on the disk too; not every system can be asked for that. */
function syncFolder(folder: string): void {
  try {
    const descriptor = openSync(folder, "r");
    try {
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
  } catch {
    // On Windows a folder cannot be opened.
  }
}
