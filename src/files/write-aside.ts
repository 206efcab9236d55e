import { closeSync, existsSync, fsyncSync, linkSync, openSync, writeSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import { pendingName, removeIfPossible, removeLeftOver } from "./left-over.js";
import { renamePatiently } from "./rename.js";
import { explainWriteError } from "./write-error.js";

interface AsideOptions {
  /**
   * Where it lies meanwhile, on the same disk: a folder that somebody else looks through. Beside its
   * name where none is given; what earlier runs left there that were cut off goes.
   */
  meanwhile?: string | undefined;
}

/**
 * Writes a file under a name that nobody looks at; cut off, it leaves what a later run removes.
 *
 * @param path in a folder that is there
 * @throws UserError what `explainWriteError` makes of the system's failure
 */
export function writeAside(path: string, bytes: Uint8Array, options: AsideOptions = {}) {
  const aside = placeAside(path, options);
  aside.orExplain(() => writeThrough(aside.path, bytes));
  return aside;
}

/** The same for a file that is not written yet: whoever calls this writes it. */
export function placeAside(path: string, { meanwhile }: AsideOptions = {}) {
  const folder = dirname(path);
  if (meanwhile === undefined) removeLeftOver(folder);
  const temporary = join(meanwhile ?? folder, pendingName());
  const discard = () => removeIfPossible(temporary);
  const fail = (error: unknown): never => {
    discard();
    throw explainWriteError(error, path);
  };
  const orExplain = <Result>(work: () => Result): Result => {
    try {
      return work();
    } catch (error) {
      return fail(error);
    }
  };
  return {
    orExplain,
    /** Has it written by `work`; where that fails, it goes. @throws UserError as `writeAside` */
    write: <Result>(work: () => Promise<Result>) => work().catch(fail),
    /** Where it lies meanwhile. */
    path: temporary,
    /** Removes it, unless it was settled. */
    discard,
    /** Gives the file its name, or one with a number more where that is taken; returns its path. */
    settleAsNew: (name = basename(path)) =>
      orExplain(() => {
        const settled = giveName(temporary, folder, name);
        discard();
        syncFolder(folder);
        return settled;
      }),
    /** Puts the file in the place of whatever has its name. */
    settleOver: () =>
      orExplain(() => {
        renamePatiently(temporary, path);
        syncFolder(folder);
      }),
  };
}

function giveName(path: string, folder: string, name: string): string {
  const ending = name.endsWith(".age") ? `${extname(name.slice(0, -4))}.age` : extname(name);
  const stem = name.slice(0, name.length - ending.length);
  for (let count = 1; ; count += 1) {
    const target = join(folder, count === 1 ? name : `${stem}-${count}${ending}`);
    if (!existsSync(target) && isNamed(path, target)) return target;
  }
}

/** Linking never overwrites; where a disk knows no links, as USB sticks do, the file is renamed. */
function isNamed(path: string, target: string): boolean {
  try {
    linkSync(path, target);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    renamePatiently(path, target);
    return true;
  }
}

/** A new name lasts only once its folder is on the disk too; not every system can be asked for that. */
function syncFolder(folder: string): void {
  try {
    const descriptor = openSync(folder, "r");
    try {
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
  } catch {
    // On Windows a folder cannot be opened.
  }
}

/**
 * Writes a file whole or not at all: under a temporary name, then renamed.
 *
 * @param meanwhile as `writeAside` has it
 * @throws UserError what `explainWriteError` makes of the system's failure
 */
export function writeFileWhole(path: string, bytes: Uint8Array, meanwhile?: string): void {
  writeAside(path, bytes, { meanwhile }).settleOver();
}

/** A file to be written, and where it lies meanwhile, see `writeAside`. */
export interface RecordedFile extends Pick<AsideOptions, "meanwhile"> {
  /** Absolute. */
  path: string;
  bytes: Uint8Array;
}

/**
 * Writes a file that may stand only once the register knows of it: first its bytes are on disk, then
 * `record` enters the act, then the file gets its name. A run cut off in between leaves an act whose
 * file can be made again, never a file that nobody knows of.
 *
 * @throws UserError as `writeFileWhole`, and whatever `record` throws, when there is no file
 */
export async function writeRecordedFiles(
  files: readonly RecordedFile[],
  record: () => Promise<unknown>,
): Promise<void> {
  const aside: ReturnType<typeof writeAside>[] = [];
  try {
    for (const { path, bytes, meanwhile } of files) {
      aside.push(writeAside(path, bytes, { meanwhile }));
    }
    await record();
    for (const file of aside) file.settleOver();
  } finally {
    for (const file of aside) file.discard();
  }
}

/** Readable and writable by the owner alone: the files hold personal data. */
const OWNER_ONLY = 0o600;

/** Writes a file and waits until its bytes are on the disk. @throws the system's failure */
function writeThrough(path: string, bytes: Uint8Array): void {
  const descriptor = openSync(path, "w", OWNER_ONLY);
  try {
    for (let written = 0; written < bytes.length; ) {
      written += writeSync(descriptor, bytes, written);
    }
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
