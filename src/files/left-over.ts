import { randomBytes } from "node:crypto";
import {
  closeSync,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  rmSync,
  statSync,
} from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { explainFolderError } from "./write-error.js";

/**
 * Whatever is written before it may stand under its name lies beside that name, as
 * `.pending-<computer>.<process>.<chance>-<count>`, with `-journal` what SQLite has beside a database. What
 * a run leaves that was killed, a later one removes.
 */
const PENDING =
  /^\.pending-(?:([\p{L}\p{N}_-]*)\.)?(\d+)(?:\.([0-9a-f]+)(?:-\d+)?)?(?:-journal)?$/u;
const LONGEST_COMPUTER = 40;
const DAY_MS = 24 * 60 * 60 * 1000;

const COMPUTER = hostname()
  .replace(/[^\p{L}\p{N}_-]/gu, "-")
  .slice(0, LONGEST_COMPUTER);
/** Tells this run from an earlier one whose process had the same number. */
const RUN = randomBytes(4).toString("hex");

let count = 0;

/** A name for what this run writes aside, of which it has not made use yet. */
export function pendingName(): string {
  count += 1;
  return `.pending-${COMPUTER}.${process.pid}.${RUN}-${count}`;
}

/** Whether a name is one of what is written aside, by whatever run. */
export function isPending(name: string): boolean {
  return PENDING.test(name);
}

/**
 * Removes what runs left in a folder that were cut off. What belongs to a run still going on stays,
 * and so does what another computer writes: of that nobody here can tell whether its process lives,
 * so it counts as left over a day after the folder had last changed because of it.
 */
export function removeLeftOver(folder: string): void {
  for (const name of leftOver(folder)) removeIfPossible(join(folder, name));
}

/** Held by a scanner, or somebody else's, it stays: a later run will find it again. */
export function removeIfPossible(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true, maxRetries: 3 });
  } catch {
    // What is being done goes on.
  }
}

/**
 * Makes a folder in `root` for what this run writes before it may stand in its place.
 * `removeIfPossible` removes it with what is left in it. What earlier runs left in `root` stays: only
 * the register tells whether it belongs to a document.
 *
 * @returns its path
 * @throws UserError what `explainFolderError` makes of the system's failure
 */
export function makeAside(root: string): string {
  const aside = join(root, pendingName());
  try {
    mkdirSync(aside, { recursive: true, mode: 0o700 });
    return aside;
  } catch (error) {
    throw explainFolderError(error, root);
  }
}

/** The names of what is left over in a folder. */
export function leftOver(folder: string): string[] {
  return namesIn(folder).filter((name) => {
    const [isPending, computer = COMPUTER, pid = "", run = ""] = PENDING.exec(name) ?? [];
    if (isPending === undefined || run === RUN) return false;
    const isDead = computer === COMPUTER && !isRunning(Number(pid));
    return isDead || isLongUntouched(folder, name);
  });
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** Measured by the disk's own times: on a network folder the clocks of computers differ. */
function isLongUntouched(folder: string, name: string): boolean {
  try {
    return statSync(folder).mtimeMs - statSync(join(folder, name)).mtimeMs > DAY_MS;
  } catch {
    return false;
  }
}

/** A process that has our number and is another run has long ended. */
function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

const END_OF_ARCHIVE = 22;
const END_MARK = 0x06054b50;

/**
 * Whether a document's file is there and has its end: one that was being written when the power went
 * has none. A file that somebody changed and saved is whole, and left alone.
 */
export function isFileWhole(path: string): boolean {
  try {
    // Opening a pipe would wait for whoever writes to it.
    if (!statSync(path).isFile()) return false;
    const descriptor = openSync(path, "r");
    try {
      const { size } = fstatSync(descriptor);
      const end = Buffer.alloc(END_OF_ARCHIVE);
      if (size < END_OF_ARCHIVE) return false;
      readSync(descriptor, end, 0, END_OF_ARCHIVE, size - END_OF_ARCHIVE);
      // Word puts no comment behind the directory, but others might.
      return end.readUInt32LE(0) === END_MARK || end.some((byte) => byte !== 0);
    } finally {
      closeSync(descriptor);
    }
  } catch {
    return false;
  }
}
