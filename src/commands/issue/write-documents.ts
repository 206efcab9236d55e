import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fillTemplate } from "../../documents/fill-template.js";
import { makeFolder } from "../../files/make-folder.js";
import { writeFileWhole } from "../../files/write-file-whole.js";
import { UserError } from "../../model/errors.js";
import { readEdition, storedDocuments } from "../../register/issued-documents.js";
import type { Register } from "../../register/open-register.js";
import { startProgress } from "../../ui/progress.js";
import type { Context } from "../context.js";
import { compileEdition, type Edition } from "./load-templates.js";

/**
 * Writes the files of a course's documents that are not there. The register is the truth: a file is
 * made again from the stored values and edition, and must have the stored hash.
 *
 * @param editions compiled editions by SHA-256, completed from the register as needed
 * @returns paths inside the register folder, of the files written
 * @throws UserError `document-differs`, `folder-not-writable`, `file-not-writable`, `disk-full`
 */
export async function writeMissingDocuments(
  { t, screen }: Context,
  { db, folder }: Register,
  courseId: number,
  editions: Map<string, Edition>,
): Promise<string[]> {
  const missing = (await storedDocuments(db, courseId)).filter(
    ({ file }) => !existsSync(join(folder.root, file)),
  );
  const progress = startProgress(screen, t("issue.progress"), missing.length);
  for (const { kind, edition, values, sha256, file } of missing) {
    const compiled =
      editions.get(edition) ?? compileEdition(await readEdition(db, edition), kind, kind, t);
    editions.set(edition, compiled);
    const bytes = fillTemplate(compiled.template, values);
    if (sha256Of(bytes) !== sha256) {
      throw new UserError("document-differs", { number: values.registration_number ?? "" });
    }
    const path = join(folder.root, file);
    makeFolder(dirname(path));
    writeFileWhole(path, bytes);
    progress.step();
  }
  progress.end();
  return missing.map(({ file }) => file);
}

export function sha256Of(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
