import { existsSync, realpathSync } from "node:fs";
import { join, resolve } from "node:path";
import { makeFolder } from "../../files/make-folder.js";
import { writeFileWhole } from "../../files/write-file-whole.js";
import { UserError } from "../../model/errors.js";
import { findRegisterRoot, REGISTER_FILE } from "../../register/register-folder.js";
import type { Context } from "../context.js";

/**
 * The folder that a copy is restored to: that of the register, or the one that is named where there is
 * no register yet, on a new computer for instance.
 *
 * @throws UserError `restore-where` where there is neither
 */
export function placeToRestore({ cwd, registerName }: Context): string {
  const root = findRegisterRoot(cwd, registerName);
  if (root !== null) return root;
  if (registerName === null) throw new UserError("restore-where");
  return resolve(cwd, registerName);
}

/** @throws UserError `restore-same-file` where the copy is the register's own database */
export function refuseOwnDatabase(copy: string, database: string, file: string): void {
  if (existsSync(database) && existsSync(copy) && realpathSync(copy) === realpathSync(database)) {
    throw new UserError("restore-same-file", { file });
  }
}

/** Makes what a register's folder has besides its database, as far as it is missing. */
export function readyPlace({ t }: Context, root: string): void {
  for (const folder of ["", "templates", "issued", "backups"]) makeFolder(join(root, folder));
  const path = join(root, REGISTER_FILE);
  if (existsSync(path)) return;
  const settings = { kualik: 1, database: "kualik.db", language: t.language };
  writeFileWhole(path, Buffer.from(`${JSON.stringify(settings, null, 2)}\n`, "utf8"));
}
