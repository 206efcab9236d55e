import { dirname } from "node:path";
import { type FileAside, writeAside } from "./write-aside.js";

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
    const aside = writeAside(path, bytes, { isLookedThrough: lookedThrough.has(folder) });
    lookedThrough.add(folder);
    aside.settleOver();
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
  const aside: FileAside[] = [];
  try {
    for (const { path, bytes } of files) {
      aside.push(writeAside(path, bytes, { index: aside.length }));
    }
    await record();
    for (const file of aside) file.settleOver();
  } finally {
    for (const file of aside) file.discard();
  }
}
