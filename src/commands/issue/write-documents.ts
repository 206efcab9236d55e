import { createHash } from "node:crypto";
import { existsSync, renameSync } from "node:fs";
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
 * @param justIssued files of this run: whatever lies in their place is some other document, left by a
 *   register that was restored from a copy, and is set aside
 * @returns paths inside the register folder, of the files written
 * @throws UserError `document-differs`, `folder-not-writable`, `file-not-writable`, `disk-full`
 */
export async function writeMissingDocuments(
  { t, screen, now }: Context,
  { db, folder }: Register,
  courseId: number,
  editions: Map<string, Edition>,
  justIssued: ReadonlySet<string>,
): Promise<string[]> {
  const missing = (await storedDocuments(db, courseId)).filter(
    ({ file }) => justIssued.has(file) || !existsSync(join(folder.root, file)),
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
    setAside(path, now());
    writeFileWhole(path, bytes);
    progress.step();
  }
  progress.end();
  return missing.map(({ file }) => file);
}

/** Nothing is overwritten: the file of another document keeps its content under another name. */
function setAside(path: string, moment: Date): void {
  if (!existsSync(path)) return;
  const stamp = moment.toISOString().replace(/[:.]/g, "-");
  renameSync(path, path.replace(/\.docx$/, `.${stamp}.old.docx`));
}

export function sha256Of(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
