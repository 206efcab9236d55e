import { chmodSync, statSync } from "node:fs";

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
