import { existsSync, mkdirSync, renameSync } from "node:fs";
import { join } from "node:path";
import { makeAside, removeAside } from "./aside-folder.js";
import { explainFolderError } from "./explain-write-error.js";
import { leftOver } from "./left-over.js";

/** What appears in a folder together. */
export interface Parts {
  /** A folder, made by the one who goes first: that nobody else has made it decides between two. */
  first: string;
  /** Files and folders, in the order in which they appear. */
  middle: readonly string[];
  /** A file: once it stands, all of them do. */
  last: string;
}

/**
 * Has `make` make all parts aside, then lets them appear in `root`. Whoever is cut off before leaves
 * nothing that counts; whoever is cut off while they appear has them completed by `finishAppearing`.
 *
 * @returns false where somebody else is having the same parts appear
 * @throws UserError as `makeFolder`, and whatever `make` throws
 */
export async function appearTogether(
  root: string,
  parts: Parts,
  make: (aside: string) => Promise<void>,
): Promise<boolean> {
  const aside = makeAside(root);
  try {
    await make(aside);
    if (!isMade(join(root, parts.first))) return false;
    move(aside, root, parts);
    return true;
  } catch (error) {
    throw explainFolderError(error, root);
  } finally {
    removeAside(aside);
  }
}

/** Completes what a run began that was cut off while the parts appeared. @throws UserError */
export function finishAppearing(root: string, parts: Parts): void {
  if (existsSync(join(root, parts.last))) return;
  const isComplete = (aside: string) => existsSync(join(aside, parts.last));
  const aside = leftOver(root)
    .map((name) => join(root, name))
    .find(isComplete);
  if (aside === undefined || !existsSync(join(root, parts.first))) return;
  try {
    move(aside, root, parts);
  } catch (error) {
    throw explainFolderError(error, root);
  }
  removeAside(aside);
}

function move(aside: string, root: string, { middle, last }: Parts): void {
  for (const name of [...middle, last]) {
    if (!existsSync(join(root, name))) renameSync(join(aside, name), join(root, name));
  }
}

function isMade(folder: string): boolean {
  try {
    mkdirSync(folder, { mode: 0o700 });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}
