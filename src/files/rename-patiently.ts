import { renameSync } from "node:fs";

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
      pause(wait);
    }
  }
}

function pause(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}
