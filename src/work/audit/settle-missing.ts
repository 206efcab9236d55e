import { existsSync, readdirSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { isPending, leftOver } from "../../files/left-over.js";
import type { RegisterFolder } from "../../register/db/register-folder.js";
import type { FaultyFile } from "./documents-are-whole.js";

const LOOK_AGAIN_MS = 100;
const MOST_LOOKS = 300;

/**
 * Numbers count a moment before their files lie where they belong: of the files that were missing,
 * those that are still missing once nobody is about to move them there.
 */
export async function settleMissing(
  { root, issuedPath }: RegisterFolder,
  faulty: readonly FaultyFile[],
): Promise<FaultyFile[]> {
  const isStillMissing = ({ state, file }: FaultyFile) =>
    state !== "missing" || !existsSync(join(root, file));
  let left = faulty.filter(isStillMissing);
  for (let look = 0; look < MOST_LOOKS && isOnItsWay(issuedPath, left); look += 1) {
    await setTimeout(LOOK_AGAIN_MS);
    left = left.filter(isStillMissing);
  }
  return left;
}

function isOnItsWay(issuedPath: string, faulty: readonly FaultyFile[]): boolean {
  const missing = faulty.filter(({ state }) => state === "missing");
  if (missing.length === 0) return false;
  return pendingFolders(issuedPath).some((folder) =>
    missing.some(({ file }) => existsSync(join(folder, basename(file)))),
  );
}

function pendingFolders(issuedPath: string): string[] {
  if (!statSync(issuedPath, { throwIfNoEntry: false })?.isDirectory()) return [];
  const cutOff = new Set(leftOver(issuedPath));
  return readdirSync(issuedPath)
    .filter((name) => isPending(name) && !cutOff.has(name))
    .map((name) => join(issuedPath, name));
}
