import { existsSync, readdirSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { UserError } from "../model/errors.js";
import { startFileWriter } from "./file-writer.js";
import { makeFolder } from "./make-folder.js";

const PENDING = ".pending-";

/** Files written where nobody looks, until it is sure that they may stand where they belong. */
export interface PendingFiles {
  /** Takes a file to be written aside. */
  add(name: string, bytes: Uint8Array): void;
  /** Waits while too many files wait to be written. @throws UserError as `written` */
  room(): Promise<void>;
  /** Waits until all files lie aside. @throws UserError `disk-full`, `file-not-writable` */
  written(): Promise<void>;
  /** Moves every file to its place; what lies there is moved out of the way first. */
  settle(moment: Date): void;
  /** Removes what was not settled. */
  discard(): Promise<void>;
}

/**
 * Begins a set of files that appear together or not at all as far as their names go. They are not
 * forced onto the disk one by one: whoever uses this can make them again.
 *
 * @param root folder that `target` lies in at any depth, so that moving the files is but renaming
 * @param target folder for the files
 * @throws UserError `folder-not-writable`
 */
export function pendingFiles(root: string, target: string): PendingFiles {
  makeFolder(existsSync(target) ? target : dirname(target));
  removeLeftOver(root);
  const aside = asideFolder(root);
  makeFolder(aside);
  const writer = startFileWriter();
  return {
    add: (name, bytes) => writer.write(join(aside, name), bytes),
    room: () => writer.room().catch(explain),
    written: () => writer.done().catch(explain),
    settle(moment) {
      try {
        if (isMovedWhole(aside, target)) return;
        for (const name of readdirSync(aside)) moveTo(target, name, aside, moment);
      } catch (error) {
        explain(error);
      }
    },
    async discard() {
      await writer.stop();
      rmSync(aside, { recursive: true, force: true });
    },
  };
}

/** Whether a name is that of a folder of files put aside, and by which process. */
export function pendingOwner(name: string): number | null {
  return name.startsWith(PENDING) ? Number(name.slice(PENDING.length)) : null;
}

/** Where this run puts files aside; what a run leaves there that was cut off is removed by a later one. */
export function asideFolder(folder: string): string {
  return join(folder, `${PENDING}${process.pid}`);
}

/** Where there is no such folder yet, renaming the whole one is all it takes. */
function isMovedWhole(aside: string, target: string): boolean {
  if (existsSync(target)) return false;
  try {
    renameSync(aside, target);
    return true;
  } catch (error) {
    if (existsSync(target)) return false;
    throw error;
  }
}

/** Nothing is overwritten: the file of another document keeps its content under another name. */
function moveTo(target: string, name: string, aside: string, moment: Date): void {
  const path = join(target, name);
  if (existsSync(path)) {
    const stamp = moment.toISOString().replace(/[:.]/g, "-");
    renameSync(path, path.replace(/\.docx$/, `.${stamp}.old.docx`));
  }
  renameSync(join(aside, name), path);
}

/** What a run left that was cut off; that of a run still going on stays. */
export function removeLeftOver(folder: string): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    const owner = pendingOwner(name);
    if (owner === null || isRunning(owner)) continue;
    rmSync(join(folder, name), { recursive: true, force: true });
  }
}

/** Whether another process with this id is at work. */
export function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

function explain(error: unknown): never {
  const { code, path = "" } = error as NodeJS.ErrnoException;
  throw code === "ENOSPC"
    ? new UserError("disk-full", {}, error)
    : new UserError("file-not-writable", { file: basename(path) }, error);
}
