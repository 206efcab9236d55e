import {
  type ComparedEdition,
  compareEditions,
  type EditionChanges,
} from "../../documents/compare-editions.js";
import { openArchive } from "../../formats/zip/open-archive.js";
import { TEMPLATE_KIND_NAMES } from "../../model/template-kind.js";
import type { RegisterDatabase } from "../../register/db/sqlite.js";
import { readTemplate } from "../editions/compile-edition.js";
import type { TemplateFile } from "../editions/template-file.js";
import { findEdition, type NamedEdition } from "./find-edition.js";

/**
 * What changed from one edition to another.
 *
 * @param db null where there is no register
 * @throws UserError as `findEdition`, and `template-broken`
 */
export async function diffTemplates(
  db: RegisterDatabase | null,
  before: NamedEdition,
  after: NamedEdition,
): Promise<EditionChanges> {
  const [a, b] = [await findEdition(db, before), await findEdition(db, after)];
  return compareEditions(compared(a), compared(b));
}

function compared({ name, bytes }: TemplateFile): ComparedEdition {
  // Which fields a template prints does not depend on what it is for; its faults are not asked here.
  const [kind] = TEMPLATE_KIND_NAMES;
  if (!kind) throw new Error("there are kinds of documents");
  const { template } = readTemplate(bytes, kind, name);
  return { files: openArchive(bytes), fields: template.fields };
}
