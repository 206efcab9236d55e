import { dirname, join } from "node:path";
import { isFileWhole } from "../../files/is-file-whole.js";
import { removeLeftOver } from "../../files/left-over.js";
import { makeFolder } from "../../files/make-folder.js";
import { wholeFileWriter } from "../../files/write-file-whole.js";
import { filesOfCourse, storedDocument } from "../../register/documents/known-documents.js";
import type { Session } from "../session.js";
import { makeAgain } from "./make-again.js";

/**
 * Writes the files of a course's documents that are not there, or were cut off. The register is the
 * truth: a file is made again from the stored values and edition, and must have the stored hash.
 *
 * @param justIssued the batch whose files were written in this run
 * @returns paths inside the register folder, of the files written
 * @throws UserError `document-differs`, and as `makeFolder` and `writeFileWhole`
 */
export async function writeMissingDocuments(
  { t, progress: startProgress, register: { db, folder } }: Session,
  courseId: number,
  justIssued: number | null,
): Promise<string[]> {
  removeLeftOver(folder.issuedPath);
  const missing = (await filesOfCourse(db, courseId, justIssued)).filter(
    ({ file }) => !isFileWhole(join(folder.root, file)),
  );
  if (missing.length === 0) return [];
  const progress = startProgress(t("issue.progress"), missing.length);
  const again = makeAgain(db);
  const writeFileWhole = wholeFileWriter();
  for (const { number, file } of missing) {
    const path = join(folder.root, file);
    const bytes = await again(await storedDocument(db, number));
    makeFolder(dirname(path));
    writeFileWhole(path, bytes);
    progress.step();
  }
  progress.end();
  return missing.map(({ file }) => file);
}
