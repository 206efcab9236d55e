import { renameSync } from "node:fs";
import { extname } from "node:path";
import { explainWriteError } from "./write-error.js";

/** Milliseconds, a second and a half in all. */
const WAITS = [10, 20, 40, 80, 150, 300, 400, 500];
const HELD = new Set(["EBUSY", "EPERM", "EACCES"]);

/**
 * Renames a file or folder. On Windows a virus scanner or an indexer looks into new files and holds
 * them for a moment: there it is tried again for a second and a half.
 *
 * @throws the system's error
 */
export function renamePatiently(
  from: string,
  to: string,
  { platform, rename }: { platform: NodeJS.Platform; rename: typeof renameSync } = {
    platform: process.platform,
    rename: renameSync,
  },
): void {
  const waits = platform === "win32" ? [...WAITS] : [];
  for (;;) {
    try {
      rename(from, to);
      return;
    } catch (error) {
      const wait = waits.shift();
      const isHeld = HELD.has((error as NodeJS.ErrnoException).code ?? "");
      if (wait === undefined || !isHeld) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, wait);
    }
  }
}

/**
 * Gives a file another name beside its own, which says when: nothing is overwritten.
 *
 * @returns the path where it lies now, `3-2026-00001.2026-03-16T04-05-06-789Z.old.docx`
 * @throws UserError what `explainWriteError` makes of the system's failure
 */
export function moveAside(path: string, moment: Date): string {
  const stamp = moment.toISOString().replace(/[:.]/g, "-");
  const ending = extname(path);
  const kept = `${path.slice(0, path.length - ending.length)}.${stamp}.old${ending}`;
  try {
    renamePatiently(path, kept);
  } catch (error) {
    throw explainWriteError(error, path);
  }
  return kept;
}

/** Whether a file has the name that `moveAside` gives. */
export function isMovedAside(name: string): boolean {
  return /\.\d{4}-\d\d-\d\dT[\d-]+Z\.old(?:\.\w+)?$/.test(name);
}
