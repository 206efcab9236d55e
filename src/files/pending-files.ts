import { existsSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { UserError } from "../model/errors.js";
import { makeFolder } from "./make-folder.js";

const OWNER_ONLY = 0o600;
const PENDING = ".pending-";

/** Files written where nobody looks, until it is sure that they may stand where they belong. */
export interface PendingFiles {
  /** Writes a file aside. @throws UserError `disk-full`, `file-not-writable`, `folder-not-writable` */
  add(path: string, bytes: Uint8Array): void;
  /** Moves every file to its place; what lies there is moved out of the way first. */
  settle(moment: Date): void;
  /** Removes what was not settled. */
  discard(): void;
}

/**
 * Begins a set of files that appear together or not at all as far as their names go. They are not
 * forced onto the disk one by one: whoever uses this can make them again.
 *
 * @param folder below which all of them belong, so that moving them is but renaming
 */
export function pendingFiles(folder: string): PendingFiles {
  removeLeftOver(folder);
  const aside = asideFolder(folder);
  const waiting: { from: string; to: string }[] = [];
  return {
    add(path, bytes) {
      if (waiting.length === 0) makeFolder(aside);
      const from = join(aside, String(waiting.length));
      explained(path, () => writeFileSync(from, bytes, { mode: OWNER_ONLY }));
      waiting.push({ from, to: path });
    },
    settle(moment) {
      for (const parent of new Set(waiting.map(({ to }) => dirname(to)))) makeFolder(parent);
      for (const { from, to } of waiting) {
        setAside(to, moment);
        explained(to, () => renameSync(from, to));
      }
      waiting.length = 0;
    },
    discard: () => rmSync(aside, { recursive: true, force: true }),
  };
}

/** Where this run puts files aside; what a run leaves there that was cut off is removed by a later one. */
export function asideFolder(folder: string): string {
  return join(folder, `${PENDING}${process.pid}`);
}

/** Nothing is overwritten: the file of another document keeps its content under another name. */
function setAside(path: string, moment: Date): void {
  if (!existsSync(path)) return;
  const stamp = moment.toISOString().replace(/[:.]/g, "-");
  renameSync(path, path.replace(/\.docx$/, `.${stamp}.old.docx`));
}

/** What a run left that was cut off; that of a run still going on stays. */
function removeLeftOver(folder: string): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    if (!name.startsWith(PENDING) || isRunning(Number(name.slice(PENDING.length)))) continue;
    rmSync(join(folder, name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

function explained(path: string, write: () => void): void {
  try {
    write();
  } catch (error) {
    const isFull = (error as NodeJS.ErrnoException).code === "ENOSPC";
    throw isFull
      ? new UserError("disk-full", {}, error)
      : new UserError("file-not-writable", { file: basename(path) }, error);
  }
}
