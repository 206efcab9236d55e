import { existsSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { makeFolder } from "../../files/make-folder.js";
import { writeFileWhole } from "../../files/write-file-whole.js";
import type { IsoDate } from "../../model/course.js";
import { UserError } from "../../model/errors.js";
import { TEMPLATE_KIND_NAMES } from "../../model/template-kind.js";
import { REGISTER_FILE, type RegisterFolder } from "../../register/db/register-folder.js";
import type { RegisterDatabase } from "../../register/db/sqlite.js";
import { editionInForce, keptEdition } from "../../register/documents/editions.js";
import { fileOf } from "../editions/template-file.js";

/** @throws UserError `restore-same-file` where the copy is the register's own database */
export function refuseOwnDatabase(copy: string, database: string, file: string): void {
  if (existsSync(database) && existsSync(copy) && realpathSync(copy) === realpathSync(database)) {
    throw new UserError("restore-same-file", { file });
  }
}

/** Makes what a register's folder has besides its database, as far as it is missing. */
export function readyPlace(root: string, language: string): void {
  for (const folder of ["", "templates", "issued", "backups"]) makeFolder(join(root, folder));
  const path = join(root, REGISTER_FILE);
  if (existsSync(path)) return;
  const settings = { kualik: 1, database: "kualik.db", language };
  writeFileWhole(path, Buffer.from(`${JSON.stringify(settings, null, 2)}\n`, "utf8"));
}

/** Writes the templates in force where the folder `templates` has none: they are in the copy. */
export async function writeMissingTemplates(
  db: RegisterDatabase,
  { templatesPath }: RegisterFolder,
  today: IsoDate,
): Promise<void> {
  for (const kind of TEMPLATE_KIND_NAMES) {
    const path = join(templatesPath, fileOf(kind));
    if (existsSync(path)) continue;
    const sha256 = await editionInForce(db, kind, today);
    if (sha256 !== null) writeFileWhole(path, (await keptEdition(db, sha256)).bytes);
  }
}
