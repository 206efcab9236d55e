import { accessSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { UserError } from "../../model/errors.js";

export const REGISTER_FILE = "kualik.json";

/** What `kualik.json` says; everything else is in the database. */
interface RegisterFile {
  database: string;
  /** The language that the register's people work in. */
  language: string | null;
}

/** Where everything of a register is. */
export type RegisterFolder = ReturnType<typeof registerFolder>;

/**
 * Finds the register: the folder that is named, else the nearest one upwards from `start` that has
 * a `kualik.json`.
 *
 * @param named folder from `--register` or `KUALIK_REGISTER`, absolute or relative to `start`
 * @returns null where there is none
 */
export function findRegisterRoot(start: string, named: string | null): string | null {
  if (named !== null) {
    const root = resolve(start, named);
    return isRegister(root) ? root : null;
  }
  for (let folder = resolve(start); ; folder = dirname(folder)) {
    if (isRegister(folder)) return folder;
    if (folder === dirname(folder)) return null;
  }
}

/** @throws UserError `register-forbidden`: a register one may not see is not a register that is not */
function isRegister(folder: string): boolean {
  try {
    accessSync(join(folder, REGISTER_FILE));
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EACCES" || code === "EPERM") throw new UserError("register-forbidden", {}, error);
    return false;
  }
}

/**
 * Reads the register's `kualik.json`.
 *
 * @throws UserError `register-file-broken` where it is not what Kualik wrote
 */
export function readRegisterFolder(root: string): RegisterFolder {
  return registerFolder(root, readRegisterFile(join(root, REGISTER_FILE)));
}

/** The same of what `kualik.json` says, or will say. */
export function registerFolder(root: string, file: RegisterFile) {
  return {
    ...file,
    root,
    databasePath: join(root, file.database),
    templatesPath: join(root, "templates"),
    issuedPath: join(root, "issued"),
    backupsPath: join(root, "backups"),
  };
}

function readRegisterFile(path: string): RegisterFile {
  try {
    const content: unknown = JSON.parse(readFileSync(path, "utf8"));
    if (typeof content === "object" && content !== null) {
      const { database, language } = content as Record<string, unknown>;
      if (typeof database === "string") {
        return { database, language: typeof language === "string" ? language : null };
      }
    }
  } catch (error) {
    throw new UserError("register-file-broken", { file: REGISTER_FILE }, error);
  }
  throw new UserError("register-file-broken", { file: REGISTER_FILE });
}
