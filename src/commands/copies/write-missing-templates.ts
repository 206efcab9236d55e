import { existsSync } from "node:fs";
import { join } from "node:path";
import { writeFileWhole } from "../../files/write-file-whole.js";
import { TEMPLATE_KIND_NAMES } from "../../model/template-kind.js";
import { editionInForce, readEdition } from "../../register/editions.js";
import type { RegisterFolder } from "../../register/register-folder.js";
import type { RegisterDatabase } from "../../register/sqlite.js";
import { fileOf } from "../../work/editions/template-file.js";
import { type Context, today } from "../context.js";

/** Writes the templates in force today where the folder `templates` has none: they are in the copy. */
export async function writeMissingTemplates(
  context: Context,
  db: RegisterDatabase,
  { templatesPath }: RegisterFolder,
): Promise<void> {
  for (const kind of TEMPLATE_KIND_NAMES) {
    const path = join(templatesPath, fileOf(kind));
    if (existsSync(path)) continue;
    const sha256 = await editionInForce(db, kind, today(context));
    if (sha256 !== null) writeFileWhole(path, (await readEdition(db, sha256)).bytes);
  }
}
