import { rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { explainWriteError } from "./explain-write-error.js";
import { pendingName, removeLeftOver } from "./left-over.js";
import { renamePatiently } from "./rename-patiently.js";
import { writeThrough } from "./write-through.js";

/**
 * Writes a file whole or not at all: under a temporary name beside it, then renamed. What an earlier
 * run left in the folder that was cut off goes.
 *
 * @throws UserError what `explainWriteError` makes of the system's failure
 */
export function writeFileWhole(path: string, bytes: Uint8Array): void {
  wholeFileWriter()(path, bytes);
}

/** Writes many files, each as `writeFileWhole` does; a folder is looked through only once. */
export function wholeFileWriter(): (path: string, bytes: Uint8Array) => void {
  const lookedThrough = new Set<string>();
  return (path, bytes) => {
    const folder = dirname(path);
    if (!lookedThrough.has(folder)) removeLeftOver(folder);
    lookedThrough.add(folder);
    writeAside(path, bytes).settle();
  };
}

/**
 * Writes a file that may stand only once the register knows of it: first its bytes are on disk, then
 * `record` enters the act, then the file gets its name. A run cut off in between leaves an act whose
 * file can be made again, never a file that nobody knows of.
 *
 * @throws UserError as `writeFileWhole`, and whatever `record` throws, when there is no file
 */
export async function writeRecordedFiles(
  files: readonly { path: string; bytes: Uint8Array }[],
  record: () => Promise<unknown>,
): Promise<void> {
  const aside: AsideFile[] = [];
  try {
    for (const { path, bytes } of files) {
      removeLeftOver(dirname(path));
      aside.push(writeAside(path, bytes, aside.length));
    }
    await record();
    for (const file of aside) file.settle();
  } finally {
    for (const file of aside) file.discard();
  }
}

/** A file whose bytes are on disk under a name that nobody looks at. */
interface AsideFile {
  settle(): void;
  discard(): void;
}

/** @param index tells apart what is written aside in one folder at once */
function writeAside(path: string, bytes: Uint8Array, index = 0): AsideFile {
  const temporary = join(dirname(path), pendingName(index));
  const orExplain = (work: () => void) => {
    try {
      work();
    } catch (error) {
      removeIfThere(temporary);
      throw explainWriteError(error, path);
    }
  };
  orExplain(() => writeThrough(temporary, bytes));
  return {
    settle: () => orExplain(() => renamePatiently(temporary, path)),
    discard: () => removeIfThere(temporary),
  };
}

/** In a folder one may not enter, not even this can be asked. */
function removeIfThere(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // Nothing was made there; the failure that led here is the one to tell.
  }
}
