import { statfsSync } from "node:fs";

/** Bytes that may still be written where a folder lies; null where the system does not say. */
export function freeSpace(folder: string): number | null {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize;
  } catch {
    return null;
  }
}
