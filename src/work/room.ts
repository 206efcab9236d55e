import { statSync } from "node:fs";
import { freeSpace } from "../files/disk-space.js";
import type { RegisterFolder } from "../register/db/register-folder.js";

const GIGABYTE = 1_000_000_000;

/**
 * Bytes that may still be written beside a register, where they are few: less than a gigabyte, or than
 * twice the register, which a copy and the files of a course need.
 *
 * @param free what the system says
 * @returns null where there is room, or nobody can say
 */
export function littleRoom(
  { root, databasePath }: Pick<RegisterFolder, "root" | "databasePath">,
  free: (folder: string) => number | null = freeSpace,
): number | null {
  const bytes = free(root);
  const size = statSync(databasePath, { throwIfNoEntry: false })?.size ?? 0;
  return bytes !== null && bytes < Math.max(GIGABYTE, 2 * size) ? bytes : null;
}
