import { chmodSync, lstatSync, readdirSync } from "node:fs";
import { basename, join, relative, sep } from "node:path";
import { REGISTER_FILE, type RegisterFolder } from "../../register/db/register-folder.js";

/** Group and others. */
const OTHERS = 0o077;

/** What of a register's folder others than its owner may read or write. */
export interface OpenToOthers {
  /** Paths inside the register folder, with `/`; `.` for the folder itself. */
  paths: string[];
  /** How many files and folders there are. */
  count: number;
}

/** Looks at the rights of the register's folder, its own files, and all that was issued or copied. */
export function openToOthers(folder: RegisterFolder): OpenToOthers {
  const { root } = folder;
  const found: OpenToOthers = { paths: [], count: 0 };
  const look = (path: string) => {
    const mode = modeOf(path);
    if (mode === null) return;
    found.count += 1;
    if ((mode & OTHERS) !== 0) found.paths.push(relative(root, path).split(sep).join("/") || ".");
  };
  look(root);
  for (const name of ownNames(folder))
    for (const path of everythingIn(join(root, name))) look(path);
  return found;
}

/** Takes the rights of others away. @returns the paths of which that can be said now */
export function closePaths({ root }: RegisterFolder, paths: readonly string[]): string[] {
  return paths.filter((path) => {
    const mode = modeOf(join(root, path));
    if (mode === null) return false;
    try {
      chmodSync(join(root, path), mode & 0o777 & ~OTHERS);
    } catch {
      return false;
    }
    return ((modeOf(join(root, path)) ?? OTHERS) & OTHERS) === 0;
  });
}

function ownNames({ database }: RegisterFolder): string[] {
  const ofDatabase = [database, `${database}-wal`, `${database}-shm`].map((name) => basename(name));
  return [REGISTER_FILE, ...ofDatabase, "templates", "issued", "backups"];
}

/** Not what links lead to: that is somebody's else, and may lead back here. */
function* everythingIn(path: string): Generator<string> {
  yield path;
  if (!isFolder(path)) return;
  for (const name of namesIn(path)) yield* everythingIn(join(path, name));
}

function isFolder(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** None of a folder that is gone by now. */
function namesIn(path: string): string[] {
  try {
    return readdirSync(path);
  } catch {
    return [];
  }
}

/** Null where there is nothing, or a link, whose rights mean nothing. */
function modeOf(path: string): number | null {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  return stat && !stat.isSymbolicLink() ? stat.mode : null;
}
